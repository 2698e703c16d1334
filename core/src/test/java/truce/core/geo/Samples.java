package truce.core.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What several tests look at. */
final class Samples {

    static final Instant NOW = Instant.parse("2020-02-12T00:00:00Z");
    static final Position SARAQIB = new Position(35.8636, 36.8006);
    static final Position NAIRAB = new Position(35.8697, 36.7203);

    private static final Map<String, Figure> IDLIB = figures(resource("idlib-illustrative.geojson"), "id");
    static final Region IDLIB_AREA = (Region) IDLIB.get("IDLIB-DEA");
    static final Line FRONT_2018 = (Line) IDLIB.get("SY-FRONT-2018");
    static final Line M4 = (Line) IDLIB.get("SY-M4-TRUMBA-AINALHAVR");

    private Samples() {}

    static Disc disc(Position centre, double kilometres) {
        return new Disc("somewhere", centre, Distance.ofKilometres(kilometres));
    }

    static Zone zone(String id, Shape shape) {
        return zone(id, shape, Distance.ZERO);
    }

    static Zone zone(String id, Shape shape, Distance accuracy) {
        return new Zone(id, id, List.of(version(null, null, shape, accuracy)));
    }

    static ZoneVersion version(String from, String to, Shape shape, Distance accuracy) {
        return new ZoneVersion(
                Optional.ofNullable(from).map(Instant::parse),
                Optional.ofNullable(to).map(Instant::parse),
                ZoneStatus.RECONSTRUCTED,
                accuracy,
                shape,
                "a test");
    }

    static Overlap overlap(Place place, Shape shape) {
        return overlap(place, shape, Distance.ZERO);
    }

    static Overlap overlap(Place place, Shape shape, Distance accuracy) {
        return ZoneMap.of(List.of(zone("z", shape, accuracy))).overlap(place, "z", NOW, NOW);
    }

    static Shape dmz(double lowKilometres, double highKilometres) {
        return new Shape.Band(
                new Shape.Drawn(IDLIB_AREA),
                FRONT_2018,
                Distance.ofKilometres(lowKilometres),
                Distance.ofKilometres(highKilometres));
    }

    /** The rectangle from the south-west to the north-east; longitudes beyond 180 go on across the antimeridian. */
    static Region box(double south, double west, double north, double east) {
        return Region.polygon(
                List.of(
                        Longitudes.position(south, west),
                        Longitudes.position(south, east),
                        Longitudes.position(north, east),
                        Longitudes.position(north, west),
                        Longitudes.position(south, west)),
                List.of());
    }

    /** The figures of a GeoJSON file by one of their properties. */
    @SuppressWarnings("unchecked") // so it stands in the files
    static Map<String, Figure> figures(String json, String property) {
        Map<String, List<Map<String, Map<String, Object>>>> file =
                (Map<String, List<Map<String, Map<String, Object>>>>) TinyJson.read(json);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Map<String, Map<String, Object>> feature : file.get("features")) {
            Map<String, Object> geometry = feature.get("geometry");
            figures.put(
                    (String) feature.get("properties").get(property),
                    GeometryCodec.figureFrom((String) geometry.get("type"), geometry.get("coordinates")));
        }
        return figures;
    }

    /** A file of the shared data; the test is skipped where that is absent. */
    static Path shared(String name) {
        Path shared = sharedFolder();
        Path file = shared.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not there");
        return file;
    }

    private static Path sharedFolder() {
        String property = System.getProperty("TRUCE_SHARED", System.getenv("TRUCE_SHARED"));
        if (property != null) {
            return Path.of(property);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("shared") : folder.resolveSibling("shared");
    }

    private static String resource(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
