package truce.plugin.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.spi.FactSource;
import truce.testkit.FactSourceContract;
import truce.testkit.Sample;

/**
 * ACLED in all its layouts, without its protests. These are events that are no acts: they stay without a type and are
 * counted as such ({@link AcledSourceTest}). What a plugin of third parties gives may not be so.
 */
class AcledContractTest extends FactSourceContract {

    @Override
    protected FactSource source() {
        return new AcledSource();
    }

    @Override
    protected List<Sample> samples() {
        return Stream.of("acled-actor-based.csv", "acled-since-2023.csv", "acled-until-2023.csv")
                .map(AcledContractTest::sample)
                .toList();
    }

    static Sample sample(String name) {
        try (InputStream in = AcledContractTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String acts = text.lines()
                    .filter(line -> !line.contains(",Peaceful protest,"))
                    .collect(Collectors.joining("\n", "", "\n"));
            return new Sample(name, acts.getBytes(StandardCharsets.UTF_8), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
