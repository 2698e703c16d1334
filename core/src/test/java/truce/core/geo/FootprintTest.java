package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** What is measured on rays against what overlays of polygons give. */
class FootprintTest {

    private static Footprint.Parts awayFromEdge(Footprint place, Region region, double metres) {
        return place.awayFromEdge(region, metres, place.part(region));
    }

    @Test
    void theNearestPointOfAnEdgeTellsNoMoreThanIsMeasured() {
        Random random = new Random(11);
        int near = 0;
        int clear = 0;
        for (int i = 0; i < 1_000; i++) {
            double metres = 250 * (1 + random.nextInt(12));
            Footprint place = Footprint.of(new LocalPlane(near(random)), 1_000 * (1 + random.nextInt(8)));
            Glimpse glimpse = place.glimpse(IDLIB, metres);
            Footprint.Parts away = awayFromEdge(place, IDLIB, metres);
            near += glimpse.near() > 0.1 ? 1 : 0;
            clear += glimpse.clear() > 0.1 && glimpse.clear() < 0.9 ? 1 : 0;

            assertThat(away.inside() + away.outside()).isLessThanOrEqualTo(1 - glimpse.near());
            assertThat(Math.max(away.inside(), away.outside())).isGreaterThanOrEqualTo(glimpse.clear());
        }
        assertThat(near).isGreaterThan(20);
        assertThat(clear).isGreaterThan(20);
    }

    private static final Region IDLIB = Samples.IDLIB_AREA;

    @ParameterizedTest
    @ValueSource(doubles = {500, 2_000, 10_000})
    void partsOfDiscsAwayFromAnEdgeAreThoseInZonesWithMovedEdges(double accuracy) {
        Extent moved = new Extent(Span.exactly(IDLIB), Distance.ofMetres(accuracy));
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            LocalPlane plane = new LocalPlane(near(random));
            double radius = 1_000 * (1 + random.nextInt(25));
            Footprint.Parts parts = awayFromEdge(Footprint.of(plane, radius), IDLIB, accuracy);

            assertThat(parts.inside()).isCloseTo(moved.surely().share(plane, radius), within(0.001));
            assertThat(1 - parts.outside()).isCloseTo(moved.possibly().share(plane, radius), within(0.001));
        }
    }

    @Test
    void partsOfAreasAreThoseOfOverlays() {
        Extent moved = new Extent(Span.exactly(IDLIB), Distance.ofMetres(2_000));
        Random random = new Random(8);
        for (int i = 0; i < 40; i++) {
            Position corner = near(random);
            Region area = Samples.box(
                    corner.latitude(), corner.longitude(), corner.latitude() + 0.4, corner.longitude() + 0.6);
            Footprint place = Footprint.of(area);

            assertThat(place.isFitForRays()).isTrue();
            assertThat(place.part(IDLIB)).isCloseTo(overlaid(area, IDLIB), within(0.0011));
            assertThat(awayFromEdge(place, IDLIB, 2_000).inside())
                    .isCloseTo(overlaid(area, moved.surely()), within(0.0005));
        }
    }

    @Test
    void anEdgeThroughTheMiddleHalvesADisc() {
        Region north = Samples.box(0, -1, 1, 1);

        Footprint.Parts parts = awayFromEdge(Footprint.of(new LocalPlane(new Position(0, 0)), 10_000), north, 1);
        assertThat(parts.inside()).isCloseTo(0.5, within(0.001));
        assertThat(parts.outside()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void anEdgeAllRoundTheMiddleIsSeenFromAllRays() {
        Region square = Samples.box(-0.1, -0.1, 0.1, 0.1);

        Footprint.Parts parts = awayFromEdge(Footprint.of(new LocalPlane(new Position(0, 0)), 9_000), square, 5_000);
        double side = 2 * (11_100 - 5_000);
        assertThat(parts.inside()).isCloseTo(side * side / (Math.PI * 81e6), within(0.006));
        assertThat(parts.outside()).isZero();
    }

    @Test
    void thinAreasAreNotMeasuredOnRays() {
        Region road = Figures.along(Samples.M4, Distance.ofMetres(100));

        assertThat(Footprint.of(road).isFitForRays()).isFalse();
        assertThat(Footprint.of(road).part(IDLIB)).isCloseTo(overlaid(road, IDLIB), within(0.0006));
    }

    @Test
    void positionsAreFoundAsByAnotherLocator() {
        IndexedPointInAreaLocator other = new IndexedPointInAreaLocator(IDLIB.polygons());
        Locator locator = new Locator(IDLIB.polygons());
        Random random = new Random(9);
        List<Integer> inside = random.ints(2_000)
                .mapToObj(seed -> near(new Random(seed)))
                .map(at -> {
                    boolean expected = other.locate(new Coordinate(at.longitude(), at.latitude())) != Location.EXTERIOR;
                    assertThat(locator.holds(at.longitude(), at.latitude())).isEqualTo(expected);
                    return expected ? 1 : 0;
                })
                .toList();

        assertThat(inside).contains(0, 1);
    }

    private static double overlaid(Region area, Region region) {
        return area.intersection(region).squareMetres() / area.squareMetres();
    }

    private static Position near(Random random) {
        return new Position(35 + 1.7 * random.nextDouble(), 35.8 + 1.7 * random.nextDouble());
    }
}
