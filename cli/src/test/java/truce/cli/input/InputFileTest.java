package truce.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.core.spi.Input;

/** What lies beside a file, and what does not. */
class InputFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfTheSameFolderIsFoundByItsBareName() throws IOException {
        Files.writeString(folder.resolve("zones.geojson"), "{}");
        Input agreement = InputFile.plain("my.yaml", folder.resolve("my.yaml"));
        assertThat(agreement.beside("zones.geojson").map(Input::name)).contains("zones.geojson");
        assertThat(agreement.beside("missing.geojson")).isEmpty();
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Input agreement = InputFile.plain("my.yaml", inner.resolve("my.yaml"));
        assertThat(agreement.beside("../secret")).isEmpty();
        assertThat(agreement.beside("..")).isEmpty();
        assertThat(agreement.beside(folder.resolve("secret").toString())).isEmpty();
    }
}
