package truce.plugin.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import truce.core.geo.Distance;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.spi.FileHead;
import truce.core.spi.Recognition;

class GeoJsonZonesTest {

    private static final String SQUARE = "[[[36,35],[37,35],[37,36],[36,36],[36,35]]]";

    @Test
    void aFeatureIsAZoneByIdOrName() throws IOException {
        Recording read =
                read(feature("\"id\":\"Z1\",\"name\":\"First\"", SQUARE), feature("\"name\":\"Second\"", SQUARE));
        assertThat(read.refused).isEmpty();
        assertThat(read.zones)
                .extracting(zone -> zone.id() + "/" + zone.name())
                .containsExactly("Z1/First", "Second/Second");
        ZoneVersion version = read.zones.get(0).versions().get(0);
        assertThat(version.status()).isEqualTo(ZoneStatus.RECONSTRUCTED);
        assertThat(version.accuracy()).isEqualTo(Distance.ZERO);
        assertThat(read.notices).anyMatch(n -> n.contains("2 of 2 zones state no status or accuracy"));
    }

    @Test
    void anAreaWithoutAnyNameGetsOneFromItsPosition() throws IOException {
        Recording read = read(feature("\"name\":null", SQUARE), feature("\"name\":null", SQUARE));
        assertThat(read.zones.get(0).id()).startsWith("area-35.").endsWith("E");
        assertThat(read.zones.get(1).id()).isEqualTo(read.zones.get(0).id() + "-2");
    }

    @Test
    void statusAccuracyAndDatesAreRead() throws IOException {
        Recording read = read(feature(
                "\"id\":\"Z\",\"status\":\"stand-in\",\"accuracyKm\":5,\"validFrom\":\"2017-05-05\",\"validTo\":\"2018-04-14\"",
                SQUARE));
        ZoneVersion version = read.zones.get(0).versions().get(0);
        assertThat(version.status()).isEqualTo(ZoneStatus.STAND_IN);
        assertThat(version.accuracy()).isEqualTo(Distance.ofKilometres(5));
        assertThat(version.validFrom()).isEqualTo(Optional.of(Instant.parse("2017-05-04T21:00:00Z")));
        assertThat(version.validTo()).isEqualTo(Optional.of(Instant.parse("2018-04-14T21:00:00Z")));
        assertThat(read.notices).isEmpty();
    }

    @Test
    void featuresOfOneIdAreVersionsIfTheirDatesDoNotMeet() throws IOException {
        String early = feature("\"id\":\"Z\",\"validTo\":\"2017-12-31\"", SQUARE);
        String late = feature("\"id\":\"Z\",\"validFrom\":\"2018-01-01\"", SQUARE);
        assertThat(read(early, late).zones)
                .singleElement()
                .satisfies(z -> assertThat(z.versions()).hasSize(2));
        assertThat(read(early, early).refused)
                .containsExactly("zones.geojson:2: there is a zone 'Z' at the same time already."
                        + " Give the features ids of their own, or date them with validFrom and validTo.");
    }

    @Test
    void optionsStandForWhatFeaturesDoNotState() throws IOException {
        Recording read = Recording.of(
                new GeoJsonZones(),
                "zones.geojson",
                collection("", feature("\"id\":\"Z\"", SQUARE)),
                Map.of("status", "official", "accuracy-km", "1.5"));
        assertThat(read.zones.get(0).versions().get(0).status()).isEqualTo(ZoneStatus.OFFICIAL);
        assertThat(read.zones.get(0).versions().get(0).accuracy()).isEqualTo(Distance.ofMetres(1500));
    }

    @Test
    void onlyWgs84IsRead() throws IOException {
        String wgs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},";
        String mercator = wgs.replace("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::3857");
        assertThat(readWith(wgs, feature("\"id\":\"Z\"", SQUARE)).zones).hasSize(1);
        Recording refused = readWith(mercator, feature("\"id\":\"Z\"", SQUARE));
        assertThat(refused.zones).isEmpty();
        assertThat(refused.refused)
                .singleElement()
                .asString()
                .contains("EPSG::3857")
                .contains("EPSG:4326");
    }

    @Test
    void anAreaThatCrossesItselfIsRefusedWithThePlace() throws IOException {
        Recording read = read(
                feature("\"id\":\"BOW\"", "[[[36,35],[38,37],[38,35],[36,37],[36,35]]]"),
                feature("\"id\":\"Z\"", SQUARE));
        assertThat(read.zones).extracting(z -> z.id()).containsExactly("Z");
        assertThat(read.refused)
                .singleElement()
                .asString()
                .startsWith("zones.geojson:1:")
                .contains("36")
                .contains("37");
    }

    @Test
    void swappedCoordinatesAreGuessedInTheMessage() throws IOException {
        Recording read = read(feature("\"id\":\"Z\"", "[[[35,136],[35,137],[36,137],[35,136]]]"));
        assertThat(read.refused)
                .singleElement()
                .asString()
                .contains("latitude 136.0 is not in -90..90")
                .contains("Are latitude and longitude swapped?");
    }

    @Test
    void linesAndPointsAreToldAndNoZones() throws IOException {
        String line = "{\"type\":\"Feature\",\"properties\":{\"id\":\"L\"},\"geometry\":{\"type\":\"LineString\","
                + "\"coordinates\":[[36,35],[37,36]]}}";
        Recording read = read(line, feature("\"id\":\"Z\"", SQUARE));
        assertThat(read.zones).hasSize(1);
        assertThat(read.refused).isEmpty();
        assertThat(read.notices).anyMatch(n -> n.contains("1 features are lines or points and no zones: L"));
    }

    @Test
    void badPropertiesAreRefusedWithTheirFeature() throws IOException {
        assertThat(read(feature("\"id\":\"Z\",\"status\":\"offical\"", SQUARE)).refused)
                .singleElement()
                .asString()
                .contains("unknown status 'offical'. Did you mean 'official'?");
        assertThat(read(feature("\"id\":\"Z\",\"validFrom\":\"5 May 2017\"", SQUARE)).refused)
                .singleElement()
                .asString()
                .contains("'5 May 2017' is no date");
        assertThat(read(feature("\"id\":\"Z\",\"validFrom\":\"2018-01-01\",\"validTo\":\"2017-01-01\"", SQUARE))
                        .refused)
                .singleElement()
                .asString()
                .contains("is not after valid from");
    }

    @Test
    void aFileThatIsNoGeoJsonIsTold() throws IOException {
        assertThat(readText("{\"a\":1}").refused).singleElement().asString().contains("this is no GeoJSON");
        assertThat(readText("{\"type\": \"FeatureCollection\",\n oops").refused)
                .singleElement()
                .asString()
                .startsWith("zones.geojson:2: this is no JSON");
    }

    @Test
    void itKnowsItsOwnKindAndLeavesCountriesToTheirReader() {
        String head = collection("", feature("\"id\":\"Z\"", SQUARE));
        String countries = collection("", feature("\"ADM0_A3\":\"SYR\",\"ADMIN\":\"Syria\"", SQUARE));
        assertThat(recognise("a.geojson", head)).isInstanceOf(Recognition.Yes.class);
        assertThat(recognise("a.geojson", countries)).isInstanceOf(Recognition.No.class);
        assertThat(recognise("a.csv", "name,lat,lon")).isInstanceOf(Recognition.No.class);
    }

    private static Recognition recognise(String name, String text) {
        return new GeoJsonZones().recognise(new FileHead(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Recording read(String... features) throws IOException {
        return readWith("", features);
    }

    private static Recording readWith(String member, String... features) throws IOException {
        return readText(collection(member, features));
    }

    private static Recording readText(String text) throws IOException {
        return Recording.of(new GeoJsonZones(), "zones.geojson", text, Map.of());
    }

    private static String collection(String member, String... features) {
        return "{\"type\":\"FeatureCollection\"," + member + "\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
    }
}
