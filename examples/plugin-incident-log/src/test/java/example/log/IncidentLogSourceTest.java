package example.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

class IncidentLogSourceTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new IncidentLogSource();
    }

    @Override
    protected List<Sample> samples() {
        try {
            return List.of(new Sample("tolva.log", Files.readAllBytes(Path.of("sample/tolva.log")), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
