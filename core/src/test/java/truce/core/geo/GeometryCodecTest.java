package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import truce.core.geo.GeometryCodec.Coded;

class GeometryCodecTest {

    private static final List<List<Double>> SQUARE = List.of(
            List.of(36.0, 35.0), List.of(37.0, 35.0), List.of(37.0, 36.0), List.of(36.0, 36.0), List.of(36.0, 35.0));

    @Test
    void anAreaIsReadAndWrittenAsGeoJsonHasIt() {
        Region region = GeometryCodec.regionFrom("Polygon", List.of(SQUARE));

        assertThat(region.contains(new Position(35.5, 36.5))).isTrue();
        assertThat(GeometryCodec.regionFrom(
                        "Polygon", GeometryCodec.coded(region).coordinates()))
                .isEqualTo(region);
    }

    @Test
    void integersAndHeightsAreTaken() {
        assertThat(GeometryCodec.positionFrom("Point", List.of(36, 35, 410))).isEqualTo(new Position(35, 36));
    }

    @Test
    void outlinesGoCounterClockwiseAndHolesClockwise() {
        Region region = Region.polygon(RegionTest.ring(0, 0, 4, 4), List.of(RegionTest.ring(1, 1, 2, 2)));

        assertThat(GeometryCodec.coded(region).coordinates())
                .isEqualTo(List.of(
                        List.of(at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)),
                        List.of(at(1, 1), at(1, 2), at(2, 2), at(2, 1), at(1, 1))));
    }

    @Test
    void anAreaAcrossTheAntimeridianIsWrittenInTwoPartsAndReadAsOne() {
        Coded coded = GeometryCodec.coded(Samples.box(-18, 178, -16, 182));

        assertThat(coded.type()).isEqualTo("MultiPolygon");
        assertThat(coded.coordinates()).hasSize(2);
        assertThat(GeometryCodec.regionFrom(coded.type(), coded.coordinates()))
                .isEqualTo(Samples.box(-18, 178, -16, 182));
    }

    @Test
    void longitudesBeyond180GoOnAcrossTheAntimeridian() {
        Region region = GeometryCodec.regionFrom(
                "Polygon", List.of(List.of(at(178, -18), at(182, -18), at(182, -16), at(178, -16), at(178, -18))));

        assertThat(region).isEqualTo(Samples.box(-18, 178, -16, 182));
    }

    @Test
    void anAreaAboutAPoleComesBackAsItWasWritten() {
        Region polar = Region.disc(new Position(-89.5, 30), Distance.ofKilometres(200));
        Coded coded = GeometryCodec.coded(polar);
        Region back = GeometryCodec.regionFrom(coded.type(), coded.coordinates());

        assertThat(back.contains(new Position(-90, 0))).isTrue();
        assertThat(back.areaSquareKilometres()).isCloseTo(polar.areaSquareKilometres(), within(0.1));
    }

    @Test
    void aLineAcrossTheAntimeridianIsCutThereAndKeepsItsDirection() {
        Line line = Line.through(RegionTest.corners(0, 179, 2, -179, 2, -178));

        assertThat(GeometryCodec.coded(line))
                .isEqualTo(new Coded(
                        "MultiLineString",
                        List.of(List.of(at(179, 0), at(180, 1)), List.of(at(-180, 1), at(-179, 2), at(-178, 2)))));
    }

    @Test
    void linesAndPositionsComeBackAsTheyWereWritten() {
        Coded line = GeometryCodec.coded(Samples.M4);
        Coded point = GeometryCodec.coded(Samples.SARAQIB);

        assertThat(GeometryCodec.lineFrom(line.type(), line.coordinates())).isEqualTo(Samples.M4);
        assertThat(GeometryCodec.positionFrom(point.type(), point.coordinates()))
                .isEqualTo(Samples.SARAQIB);
    }

    @Test
    void wellKnownTextAndBinaryAreRead() throws ParseException {
        String text = "POLYGON ((36 35, 37 35, 37 36, 36 36, 36 35))";

        assertThat(GeometryCodec.regionFromWkt(text)).isEqualTo(GeometryCodec.regionFrom("Polygon", List.of(SQUARE)));
        assertThat(GeometryCodec.figureFromWkb(new WKBWriter().write(new WKTReader().read(text))))
                .isEqualTo(GeometryCodec.regionFromWkt(text));
        assertThat(GeometryCodec.positionFromWkt("POINT (36.707602 34.802462)"))
                .isEqualTo(new Position(34.802462, 36.707602));
        assertThat(GeometryCodec.lineFromWkt("LINESTRING (0 0, 0 1)"))
                .isEqualTo(Line.through(RegionTest.corners(0, 0, 1, 0)));
    }

    @Test
    void messagesSayWhatIsWrongAndWhere() {
        assertRefused(
                "Point",
                at(36, 97.2),
                "coordinates: latitude 97.2 is not in -90..90. Are latitude and longitude swapped?");
        assertRefused("Point", at(436, 37), "coordinates: longitude 436.0 is not in -180..180");
        assertRefused("Point", List.of("x", 3), "coordinates: 'x' is not a number");
        assertRefused("Point", 3, "coordinates: a list is needed, not 3");
        assertRefused(
                "LineString",
                List.of(at(1, 2), List.of(1)),
                "coordinates[1]: a position needs longitude and latitude, not [1]");
        assertRefused(
                "Polygon",
                List.of(SQUARE.subList(0, 4)),
                "coordinates: the ring is not closed: it starts at 35.0, 36.0 and ends at 36.0, 36.0");
        assertRefused("MultiPolygon", List.of(List.of(SQUARE), List.of()), "coordinates[1]: a polygon without rings");
        assertRefused(
                "Circle",
                List.of(),
                "'Circle' is not read here: Point, LineString, MultiLineString, Polygon and MultiPolygon are");
    }

    @Test
    void anotherKindOfGeometryIsRefused() {
        assertThatThrownBy(() -> GeometryCodec.regionFrom("Point", at(1, 2)))
                .hasMessage("a polygon is needed here, and this is a point");
        assertThatThrownBy(() -> GeometryCodec.lineFrom("Polygon", List.of(SQUARE)))
                .hasMessage("a line is needed here, and this is a polygon");
        assertThatThrownBy(() -> GeometryCodec.positionFromWkt("LINESTRING (0 0, 0 1)"))
                .hasMessage("a point is needed here, and this is a line");
    }

    @Test
    void wellKnownTextThatIsNotIsRefused() {
        assertThatThrownBy(() -> GeometryCodec.figureFromWkt("POLYGON ((36 35"))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessageStartingWith("not well-known text: ");
        assertThatThrownBy(() -> GeometryCodec.figureFromWkt("POINT EMPTY")).hasMessage("an empty Point");
        assertThatThrownBy(() -> GeometryCodec.figureFromWkb(new byte[] {1, 2, 3}))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessageStartingWith("not well-known binary: ");
    }

    private static void assertRefused(String type, Object coordinates, String message) {
        assertThatThrownBy(() -> GeometryCodec.figureFrom(type, coordinates))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessage(message);
    }

    private static List<Double> at(double longitude, double latitude) {
        return List.of(longitude, latitude);
    }
}
