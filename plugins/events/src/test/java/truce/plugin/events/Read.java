package truce.plugin.events;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.Position;
import truce.core.spi.Atlas;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.Input;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;

/** Reads text or bytes with a source, as the program does. */
final class Read {

    static final Position HILLTOWN = new Position(35.0, 36.0);

    /** An atlas with one village, one province, one district, and a country with a zone. */
    static final Atlas ATLAS = new Atlas() {
        @Override
        public Optional<Place> findPlace(String name) {
            return name.equals("Hilltown")
                    ? Optional.of(new Disc("Hilltown", HILLTOWN, Distance.ofKilometres(1)))
                    : Optional.empty();
        }

        @Override
        public Optional<Place> findArea(int level, String name, String country) {
            return switch (level + " " + name + " " + country) {
                case "1 North Province Aland" -> area("polygon of North Province");
                case "2 Mill District Aland" -> area("polygon of Mill District");
                case "0 Aland " -> area("polygon of Aland");
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<ZoneId> findZoneOfCountry(String country) {
            return country.equals("Aland") ? Optional.of(ZoneId.of("Asia/Damascus")) : Optional.empty();
        }

        private static Optional<Place> area(String label) {
            return Optional.of(new Disc(label, new Position(1, 1), Distance.ofKilometres(100)));
        }
    };

    private final FactSource source;
    private final Map<String, String> options = new HashMap<>();
    private ZoneId defaultZone = ZoneId.of("UTC");
    private String file = "events.csv";

    private Read(FactSource source) {
        this.source = source;
    }

    static Read with(FactSource source) {
        return new Read(source);
    }

    Read option(String key, String value) {
        options.put(key, value);
        return this;
    }

    Read zone(String zone) {
        defaultZone = ZoneId.of(zone);
        return this;
    }

    Read named(String name) {
        file = name;
        return this;
    }

    Heard text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Heard bytes(byte[] bytes) {
        return stream(() -> new ByteArrayInputStream(bytes));
    }

    Heard resource(String name) {
        return stream(() -> {
            InputStream in = Read.class.getResourceAsStream(name);
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return in;
        });
    }

    Heard path(Path path) {
        return stream(() -> Files.newInputStream(path));
    }

    /** Opens the content once more for each pass. */
    interface Opener {
        InputStream open() throws IOException;
    }

    Heard stream(Opener opener) {
        Heard heard = new Heard();
        Input input = new Input() {
            @Override
            public String name() {
                return file;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }
        };
        try {
            source.read(new ReadRequest(input, options, defaultZone, ATLAS), heard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heard;
    }

    static Recognition recognise(FactSource source, String text) {
        return source.recognise(new FileHead("x.csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
