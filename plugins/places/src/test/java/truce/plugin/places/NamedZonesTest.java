package truce.plugin.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Overlap;
import truce.core.geo.Position;
import truce.core.geo.ZoneMap;

/** The 21 real areas of the shared data, against an even-odd count on the raw rings. Skipped where these are absent. */
class NamedZonesTest {

    private static final int POINTS_PER_ZONE = 400;

    @Test
    void exactPointsLieWhereAnIndependentCountPutsThem() throws IOException {
        Path file = file();
        Recording read = Recording.of(new GeoJsonZones(), file, Map.of());
        assertThat(read.refused).isEmpty();
        assertThat(read.zones).hasSize(21);
        ZoneMap zones = ZoneMap.of(read.zones);
        Random random = new Random(20200220);
        int checked = 0;
        for (Map.Entry<String, List<double[][]>> zone : rings(file).entrySet()) {
            double[] box = box(zone.getValue());
            for (int i = 0; i < POINTS_PER_ZONE; i++) {
                double lon = box[0] + random.nextDouble() * (box[2] - box[0]);
                double lat = box[1] + random.nextDouble() * (box[3] - box[1]);
                Disc point = new Disc("p", new Position(lat, lon), Distance.ZERO);
                Overlap overlap = zones.overlap(point, zone.getKey(), Instant.EPOCH, Instant.EPOCH);
                assertThat(overlap.share())
                        .as("%s at %s, %s", zone.getKey(), lat, lon)
                        .isEqualTo(isInside(zone.getValue(), lon, lat) ? 1.0 : 0.0);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(21 * POINTS_PER_ZONE);
    }

    @Test
    void everyOneOfTheEightyDisputedAreasIsAZoneOfItsOwn() throws IOException {
        Optional<Path> file = Recording.shared("data/natural-earth/ne_10m_admin_0_disputed_areas.geojson");
        assumeThat(file).as("shared data").isPresent();
        Recording read = Recording.of(new GeoJsonZones(), file.orElseThrow(), Map.of());
        assertThat(read.zones.size() + read.refused.size()).isEqualTo(80);
        assertThat(read.zones).extracting(zone -> zone.id()).doesNotHaveDuplicates();
    }

    private static Path file() {
        Optional<Path> file = Recording.shared("data/natural-earth/named-zones.geojson");
        assumeThat(file).as("shared data").isPresent();
        return file.orElseThrow();
    }

    private static Map<String, List<double[][]>> rings(Path file) throws IOException {
        Map<String, List<double[][]>> rings = new HashMap<>();
        JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
        for (JsonNode feature : root.get("features")) {
            JsonNode geometry = feature.get("geometry");
            List<double[][]> own =
                    rings.computeIfAbsent(feature.get("properties").get("name").asString(), name -> new ArrayList<>());
            boolean many = geometry.get("type").asString().equals("MultiPolygon");
            for (JsonNode polygon : many ? geometry.get("coordinates") : List.of(geometry.get("coordinates"))) {
                polygon.forEach(ring -> own.add(points(ring)));
            }
        }
        return rings;
    }

    private static double[][] points(JsonNode ring) {
        double[][] points = new double[ring.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {
                ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()
            };
        }
        return points;
    }

    private static double[] box(List<double[][]> rings) {
        double[] box = {180, 90, -180, -90};
        rings.forEach(ring -> {
            for (double[] p : ring) {
                box[0] = Math.min(box[0], p[0]);
                box[1] = Math.min(box[1], p[1]);
                box[2] = Math.max(box[2], p[0]);
                box[3] = Math.max(box[3], p[1]);
            }
        });
        return box;
    }

    /** Counts the edges that a ray to the east crosses, over all rings. */
    private static boolean isInside(List<double[][]> rings, double lon, double lat) {
        boolean inside = false;
        for (double[][] ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                double[] a = ring[i - 1];
                double[] b = ring[i];
                boolean crosses =
                        (a[1] > lat) != (b[1] > lat) && lon < (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1]) + a[0];
                inside ^= crosses;
            }
        }
        return inside;
    }
}
