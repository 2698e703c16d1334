package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

/** The contract of every source, tried with this plugin's sample: nothing skipped, nothing left open, twice the same. */
class {{class}}SourceTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new {{class}}Source();
    }

    @Override
    protected List<Sample> samples() {
        try {
            return List.of(new Sample("{{name}}.txt", Files.readAllBytes(Path.of("sample/{{name}}.txt")), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
