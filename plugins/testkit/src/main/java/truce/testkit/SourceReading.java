package truce.testkit;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import truce.core.fault.Refusal;
import truce.core.geo.Place;
import truce.core.spi.Atlas;
import truce.core.spi.FactSource;
import truce.core.spi.ReadRequest;

/**
 * One reading of a sample by a source.
 *
 * @param heard what it said
 * @param refusal why it refused the whole file; empty when it did not
 * @param input the input, with what was opened and closed
 */
record SourceReading(Heard heard, Optional<String> refusal, WatchedInput input) {

    private static final Atlas NOWHERE = new Atlas() {
        @Override
        public Optional<Place> findPlace(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Place> findArea(int level, String name, String country) {
            return Optional.empty();
        }

        @Override
        public Optional<ZoneId> findZoneOfCountry(String country) {
            return Optional.empty();
        }
    };

    /** Reads it; a refusal of the file and an unreadable input are answers, everything else is thrown on. */
    static SourceReading of(FactSource source, Sample sample) {
        Heard heard = new Heard();
        WatchedInput input = new WatchedInput(sample);
        Optional<String> refusal = Optional.empty();
        try {
            source.read(new ReadRequest(input, sample.options(), ZoneId.of("UTC"), NOWHERE), heard);
        } catch (Refusal e) {
            boolean failed = e.because() == Refusal.Because.PLUGIN;
            if (failed) {
                throw e;
            }
            refusal = Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            refusal = Optional.of(String.valueOf(e.getMessage()));
        }
        return new SourceReading(heard, refusal, input);
    }

    /** A reading in which nothing was asked and nothing said. */
    static SourceReading silent(Sample sample) {
        return new SourceReading(new Heard(), Optional.empty(), new WatchedInput(sample));
    }

    /** How many records it accepted or refused. */
    long records() {
        return heard.accepted() + heard.refused().size();
    }

    /** All it said, with why it refused the file. */
    String told() {
        return String.join("\n", heard.lines()) + refusal.map(why -> "\n" + why).orElse("");
    }
}
