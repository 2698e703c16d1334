package truce.plugin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.core.geo.NamedArea;
import truce.core.geo.Position;
import truce.core.geo.Region;
import truce.core.incident.Event;
import truce.core.run.Determination;
import truce.testkit.SampleRun;

class GeoJsonReportTest {

    private final JsonNode map = read(SampleRun.everything());

    @Test
    void everyFlagIsAFeatureWithItsRadius() {
        assertThat(map.get("features")).hasSize(11);
        JsonNode first = feature(map, "f-i1-e-1");
        assertThat(first.get("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[36.8765,35.1235]}");
        assertThat(first.get("properties").get("radius_km").asDouble()).isEqualTo(2);
        assertThat(first.get("properties").get("determination").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void anUnknownPlaceHasNoGeometry() {
        assertThat(feature(map, "f-i4-e-1").get("geometry").isNull()).isTrue();
        assertThat(feature(map, "f-duty").get("geometry").isNull()).isTrue();
    }

    @Test
    void itSaysThatLinesAreNoEndorsementAndThatItIsInternal() {
        assertThat(map.get("notice").asString()).contains("no view on sovereignty");
        assertThat(map.get("mark").asString()).startsWith("INTERNAL");
        assertThat(map.get("datasets").get(0).get("rows_may_be_shared").asBoolean())
                .isFalse();
    }

    @Test
    void aSmallAreaIsDrawnAndALongOutlineIsAPointWithItsReach() {
        JsonNode drawn = read(areaOf(6)).get("features").get(0);
        assertThat(drawn.get("geometry").get("type").asString()).isIn(Set.of("Polygon", "MultiPolygon"));
        JsonNode point = read(areaOf(GeoJsonReportWriter.LONGEST_OUTLINE + 1))
                .get("features")
                .get(0);
        assertThat(point.get("geometry").get("type").asString()).isEqualTo("Point");
        assertThat(point.get("properties").get("radius_km").asDouble()).isBetween(80.0, 230.0);
        assertThat(point.get("properties").get("place_kind").asString()).isEqualTo("area");
    }

    private static truce.core.run.Run areaOf(int corners) {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            ring.add(new Position(35 + Math.sin(angle), 36 + Math.cos(angle)));
        }
        ring.add(ring.get(0));
        Event event = SampleRun.event(
                "a-e", SampleRun.day(3), new NamedArea("District", Region.polygon(ring, List.of())), List.of());
        return new SampleRun()
                .incident("a", List.of(event))
                .flag(event, SampleRun.BAN, Determination.CONFIRMED, SampleRun.by("NORTH"))
                .run();
    }

    private static JsonNode feature(JsonNode map, String id) {
        return map.get("features")
                .valueStream()
                .filter(feature -> feature.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(truce.core.run.Run run) {
        return JsonMapper.shared().readTree(Written.by(new GeoJsonReportWriter(), run));
    }
}
