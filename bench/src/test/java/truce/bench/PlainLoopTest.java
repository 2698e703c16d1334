package truce.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.bench.made.CaseSize;
import truce.bench.made.MadeCase;
import truce.bench.plain.PlainCase;
import truce.bench.plain.PlainPart;

class PlainLoopTest {

    private static final CaseSize SIZE = new CaseSize(4_000, 60, 6, 400, false, 11);

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTheCase() throws IOException {
        MadeCase.write(SIZE, folder);
    }

    @Test
    void readsEveryRowAndFindsSome() throws IOException {
        PlainPart all = PlainCase.read(folder, 1).part(0, false);
        assertThat(all.rows()).isEqualTo(SIZE.rows());
        assertThat(all.findings()).isBetween(100L, all.candidates());
    }

    @Test
    void cutInThreeItFindsTheSame() throws IOException {
        PlainPart all = PlainCase.read(folder, 1).part(0, false);
        PlainCase cut = PlainCase.read(folder, 3);
        List<PlainPart> parts = List.of(cut.part(0, false), cut.part(1, false), cut.part(2, false));
        assertThat(parts.stream().mapToLong(PlainPart::rows).sum()).isEqualTo(SIZE.rows());
        assertThat(parts.stream().mapToLong(PlainPart::checksum).sum()).isEqualTo(all.checksum());
    }

    @Test
    void rememberingPositionsFindsTheSame() throws IOException {
        PlainPart looked = PlainCase.read(folder, 1).part(0, false);
        PlainPart remembered = PlainCase.read(folder, 1).part(0, true);
        assertThat(remembered.findings()).isEqualTo(looked.findings());
        assertThat(remembered.checksum()).isEqualTo(looked.checksum());
    }
}
