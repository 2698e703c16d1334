package truce.plugin.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import truce.core.geo.Candidates;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.LineArea;
import truce.core.geo.NamedArea;
import truce.core.geo.Position;
import truce.core.spi.FileHead;
import truce.core.spi.Recognition;

class GazetteerTest {

    private static final String TABLE = """
            name,aliases,lat,lon,radius_km,country,pcode
            Alderton,Aldertown; Old Alderton,50.10,10.20,3,Northland,N01
            Birk,,50.30,10.40,,Northland,N02
            Birk,,51.30,11.40,1,Northland,N03
            Wrong,,150,10,1,Northland,N04
            ,,50,10,1,Northland,N05
            """;
    private static final String AREA =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":"
                    + "{\"type\":\"Polygon\",\"coordinates\":[[[36,35],[37,35],[37,36],[36,36],[36,35]]]}}]}";

    @Test
    void aPlaceIsFoundByNameAliasAndCode() throws IOException {
        AtlasOfPlaces atlas = new AtlasOfPlaces(read(TABLE).places);
        Disc alderton = new Disc("Alderton", new Position(50.10, 10.20), Distance.ofKilometres(3));
        assertThat(atlas.findPlace("alderton ")).contains(alderton);
        assertThat(atlas.findPlace("Old Alderton")).contains(alderton);
        assertThat(atlas.findPlace("N01")).contains(alderton);
        assertThat(atlas.findPlace("Elsewhere")).isEmpty();
    }

    @Test
    void twoPlacesOfOneNameAreCandidatesAndNoneIsChosen() throws IOException {
        AtlasOfPlaces atlas = new AtlasOfPlaces(read(TABLE).places);
        assertThat(atlas.findPlace("Birk").orElseThrow()).isInstanceOf(Candidates.class);
        assertThat(atlas.findPlace("N02"))
                .hasValueSatisfying(place -> assertThat(((Disc) place).radius()).isEqualTo(Distance.ofKilometres(2)));
    }

    @Test
    void everyRowIsAPlaceOrRefused() throws IOException {
        Recording read = read(TABLE);
        assertThat(read.places).hasSize(3);
        assertThat(read.refused)
                .containsExactly(
                        "places.csv:4: latitude 150.0 is not in -90..90. Are the columns longitude, latitude?",
                        "places.csv:5: the place has no name.");
    }

    @Test
    void aRowThatIsCutOffIsRefusedAloneAndTheRowsBehindItAreRead() throws IOException {
        Recording read = read("name,lat,lon,country\nAlderton,50.1\n\nBirk,50.3,10.4,North\nQuay,51,11,North,more\n");
        assertThat(read.refused).containsExactly("places.csv:1: lon is empty.");
        assertThat(read.places).extracting(place -> place.names().get(0)).containsExactly("Birk", "Quay");
    }

    @Test
    void semicolonsAndDecimalCommasAreRead() throws IOException {
        Recording read = read("name;lat;lon\nAlderton;50,1;10,2\n");
        assertThat(((Disc) read.places.get(0).place()).centre()).isEqualTo(new Position(50.1, 10.2));
    }

    @Test
    void missingColumnsAreNamed() throws IOException {
        assertThat(read("name,latitude\nA,1\n").refused)
                .singleElement()
                .asString()
                .contains("columns are missing: lon");
    }

    @Test
    void administrativeAreasNeedALevelAndAreFoundByIt() throws IOException {
        String area = AREA.formatted("\"shapeName\":\"Idlib\",\"country\":\"Syria\"");
        Recording without = Recording.of(new Gazetteer(), "adm.geojson", area, Map.of());
        assertThat(without.refused).singleElement().asString().contains("the level of these areas is not stated");
        Recording read = Recording.of(new Gazetteer(), "adm.geojson", area, Map.of("level", "1"));
        AtlasOfPlaces atlas = new AtlasOfPlaces(read.places);
        assertThat(atlas.findArea(1, "idlib", "Syria").orElseThrow()).isInstanceOf(NamedArea.class);
        assertThat(atlas.findArea(2, "idlib", "Syria")).isEmpty();
        assertThat(atlas.findArea(1, "idlib", "Lebanon")).isEmpty();
        assertThat(atlas.findPlace("idlib")).isEmpty();
    }

    @Test
    void aRoadIsAllThatLiesAlongIt() throws IOException {
        String road = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ref":"M4","name":"Coast road"%s},
                 "geometry":{"type":"LineString","coordinates":[[36.0,35.7],[36.6,35.8],[36.9,35.9]]}}]}
                """;
        Recording read =
                Recording.of(new Gazetteer(), "roads.geojson", road.formatted(""), Map.of("half-width-km", "0,5"));
        AtlasOfPlaces atlas = new AtlasOfPlaces(read.places);
        LineArea along = (LineArea) atlas.findPlace("m4").orElseThrow();
        assertThat(along.halfWidth()).isEqualTo(Distance.ofKilometres(0.5));
        assertThat(atlas.findPlace("Coast road")).contains(along);
        Recording own = Recording.of(
                new Gazetteer(), "roads.geojson", road.formatted(",\"half_width_km\":2"), Map.of("half-width-km", ""));
        assertThat(((LineArea) own.places.get(0).place()).halfWidth()).isEqualTo(Distance.ofKilometres(2));
    }

    @Test
    void aRoadWithoutAWidthAndAnAreaAmongRoadsAreRefused() throws IOException {
        String road = """
                {"type":"Feature","properties":{"name":"M4"},
                 "geometry":{"type":"LineString","coordinates":[[36.0,35.7],[36.6,35.8]]}}
                """;
        assertThat(Recording.of(new Gazetteer(), "roads.geojson", road, Map.of("half-width-km", "")).refused)
                .singleElement()
                .asString()
                .contains("does not say how many kilometres on each side of M4");
        String area = AREA.formatted("\"name\":\"Idlib\"");
        assertThat(Recording.of(new Gazetteer(), "adm.geojson", area, Map.of("half-width-km", "1")).refused)
                .singleElement()
                .asString()
                .contains("this is no line with a name");
    }

    @Test
    void countriesComeFromNaturalEarthByNameAndCode() throws IOException {
        String area = AREA.formatted(
                "\"ADMIN\":\"Syria\",\"NAME_LONG\":\"Syria\",\"ISO_A3\":\"SYR\",\"ISO_A2\":\"-99\",\"ADM0_A3\":\"SYR\"");
        Recording read = Recording.of(new NaturalEarthCountries(), "ne_10m_admin_0_countries.geojson", area, Map.of());
        assertThat(read.places).singleElement().satisfies(place -> {
            assertThat(place.names()).containsExactly("Syria", "SYR");
            assertThat(place.level()).isZero();
        });
        assertThat(new AtlasOfPlaces(read.places).findArea(0, "Syria", "")).isPresent();
    }

    @Test
    void aCountryWithOneZoneHasItAndOthersHaveNone() {
        AtlasOfPlaces atlas = new AtlasOfPlaces(java.util.List.of());
        assertThat(atlas.findZoneOfCountry("Syria")).contains(ZoneId.of("Asia/Damascus"));
        assertThat(atlas.findZoneOfCountry("Russia")).isEmpty();
        assertThat(atlas.findZoneOfCountry("Ukraine")).isEmpty();
    }

    @Test
    void aTableWithDatesIsNoGazetteer() {
        assertThat(recognise("name,lat,lon,pcode")).isInstanceOf(Recognition.Yes.class);
        assertThat(recognise("event_date,name,lat,lon")).isInstanceOf(Recognition.No.class);
    }

    private static Recognition recognise(String header) {
        return new Gazetteer().recognise(new FileHead("a.csv", header.getBytes(StandardCharsets.UTF_8)));
    }

    private static Recording read(String text) throws IOException {
        return Recording.of(new Gazetteer(), "places.csv", text, Map.of());
    }
}
