package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Natural Earth's disputed areas, of which the shared data names 21. */
class NamedZonesTest {

    private static Map<String, Figure> named() throws IOException {
        return Samples.figures(Files.readString(Samples.shared("data/natural-earth/named-zones.geojson")), "name");
    }

    @Test
    void everyNamedZoneIsRead() throws IOException {
        assertThat(named()).hasSize(21).allSatisfy((name, figure) -> {
            assertThat(figure).isInstanceOf(Region.class);
            assertThat(((Region) figure).areaSquareKilometres())
                    .isCloseTo(areaByGeographicLib((Region) figure), withinPercentage(0.01));
        });
    }

    /** Its edges are geodesics: so short here that it makes no difference. */
    private static double areaByGeographicLib(Region region) {
        double area = 0;
        for (Polygon polygon : Polygons.parts(region.polygons())) {
            PolygonArea ring = new PolygonArea(Geodesic.WGS84, false);
            for (Coordinate at :
                    Densifier.densify(polygon.getExteriorRing(), 0.01).getCoordinates()) {
                ring.AddPoint(at.y, at.x);
            }
            area += Math.abs(ring.Compute(false, true).area) / 1e6;
        }
        return area;
    }

    @Test
    void positionsLieInTheZonesThatAreNamedForThem() throws IOException {
        Map<String, Figure> zones = named();

        assertThat(((Region) zones.get("Gaza Strip")).contains(new Position(31.42, 34.36)))
                .isTrue();
        assertThat(((Region) zones.get("Gaza Strip")).contains(new Position(31.42, 34.60)))
                .isFalse();
        assertThat(((Region) zones.get("Gaza Strip")).areaSquareKilometres()).isCloseTo(365, within(40.0));
        assertThat(((Region) zones.get("UNDOF area of separation")).contains(new Position(33.12, 35.83)))
                .isTrue();
        assertThat(((Region) zones.get("Abyei")).contains(new Position(9.6, 28.4)))
                .isTrue();
    }
}
