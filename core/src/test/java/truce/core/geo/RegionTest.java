package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;

/** Handbook G23: antimeridian, pole, holes, multipolygons, shared edges. */
class RegionTest {

    private static final Region ACROSS = Samples.box(-18, 178, -16, 182);
    private static final Region POLAR = Figures.disc(new Position(89.5, 0), Distance.ofKilometres(100));

    @Test
    void aZoneAcrossTheAntimeridianHoldsPositionsOnBothSides() {
        assertThat(ACROSS.contains(new Position(-17, 179.9))).isTrue();
        assertThat(ACROSS.contains(new Position(-17, -179.9))).isTrue();
        assertThat(ACROSS.contains(new Position(-17, 180))).isTrue();
        assertThat(ACROSS.contains(new Position(-17, -180))).isTrue();
        assertThat(ACROSS.contains(new Position(-17, 0))).isFalse();
        assertThat(ACROSS.contains(new Position(-17, 177.9))).isFalse();
        assertThat(ACROSS.contains(new Position(-17, -177.9))).isFalse();
    }

    @Test
    void theAntimeridianIsNoEdge() {
        Position middle = new Position(-17, 180);

        double toParallel = middle.distanceTo(new Position(-16, 180)).metres();
        assertThat(ACROSS.distanceToBoundary(middle).metres()).isCloseTo(toParallel, within(60.0));
        assertThat(Samples.overlap(Samples.disc(middle, 100), new Shape.Drawn(ACROSS)))
                .isEqualTo(Overlap.FULL);
    }

    @Test
    void theAntimeridianIsAnEdgeWhereTheZoneEndsThere() {
        Region west = Samples.box(-18, 178, -16, 180);

        assertThat(west.distanceToBoundary(new Position(-17, 179.9)).kilometres())
                .isCloseTo(10.65, within(0.01));
        assertThat(west.contains(new Position(-17, -180))).isTrue();
        assertThat(west.contains(new Position(-17, -179.9))).isFalse();
    }

    @Test
    void twoHalvesThatMeetAtTheAntimeridianAreOneZone() {
        Region both = Region.union(List.of(Samples.box(-18, 178, -16, 180), Samples.box(-18, -180, -16, -178)));

        assertThat(both).isEqualTo(ACROSS);
        assertThat(both.areaSquareKilometres()).isCloseTo(ACROSS.areaSquareKilometres(), within(1e-6));
        assertThat(both.distanceToBoundary(new Position(-17, 180)).kilometres()).isGreaterThan(100);
    }

    @Test
    void aDiscAboutThePoleReachesOverIt() {
        Position beyond = new Position(89.8, 180);

        assertThat(new Position(89.5, 0).distanceTo(beyond).kilometres()).isCloseTo(78.2, within(0.05));
        assertThat(POLAR.contains(beyond)).isTrue();
        assertThat(POLAR.contains(new Position(90, 0))).isTrue();
        assertThat(POLAR.contains(new Position(90, 77))).isTrue();
        assertThat(POLAR.contains(new Position(89.5, 180))).isFalse();
        assertThat(POLAR.distanceToBoundary(beyond).kilometres()).isCloseTo(100 - 78.2, within(0.05));
        assertThat(POLAR.areaSquareKilometres()).isCloseTo(Math.PI * 100 * 100, withinPercentage(0.02));
    }

    @Test
    void aRingRoundTheAxisEnclosesItsPole() {
        Region arctic = Region.polygon(parallel(66.5), List.of());

        assertThat(arctic.contains(new Position(90, 0))).isTrue();
        assertThat(arctic.contains(new Position(70, 180))).isTrue();
        assertThat(arctic.contains(new Position(70, -100))).isTrue();
        assertThat(arctic.contains(new Position(60, 0))).isFalse();
        assertThat(arctic.areaSquareKilometres()).isCloseTo(21.2e6, withinPercentage(1));
        assertThat(arctic.distanceToBoundary(new Position(89, 180)).kilometres())
                .isCloseTo(2513, within(3.0));
    }

    @Test
    void aHoleAboutThePoleIsAHole() {
        Region belt = Region.polygon(parallel(-60), List.of(parallel(-80)));

        assertThat(belt.contains(new Position(-70, 10))).isTrue();
        assertThat(belt.contains(new Position(-85, 10))).isFalse();
        assertThat(belt.distanceTo(new Position(-90, 0)).kilometres()).isCloseTo(1116, within(2.0));
    }

    @Test
    void aHoleIsOutsideAndItsEdgeIsNot() {
        Region area = Region.polygon(ring(35, 36, 36, 37), List.of(ring(35.4, 36.4, 35.6, 36.6)));

        assertThat(area.contains(new Position(35.5, 36.5))).isFalse();
        assertThat(area.contains(new Position(35.4, 36.5))).isTrue();
        assertThat(area.contains(new Position(35.2, 36.5))).isTrue();
        assertThat(area.distanceTo(new Position(35.5, 36.5)).kilometres()).isCloseTo(9.073, within(0.001));
    }

    @Test
    void aPositionOnASharedEdgeBelongsToBothZonesAtDistanceZero() {
        Region west = Region.polygon(corners(35, 36, 35, 37, 36.1, 37.3, 35.7, 36, 35, 36), List.of());
        Region east = Region.polygon(corners(35, 37, 35, 38, 36, 38, 36.1, 37.3, 35, 37), List.of());
        Position shared = new Position(35 + 1.1 * 0.37, 37 + 0.3 * 0.37);

        assertThat(west.contains(shared)).isTrue();
        assertThat(east.contains(shared)).isTrue();
        assertThat(west.distanceTo(shared)).isEqualTo(Distance.ZERO);
        assertThat(east.distanceTo(shared)).isEqualTo(Distance.ZERO);
        assertThat(west.distanceToBoundary(shared).metres()).isCloseTo(0, within(Region.TOUCH_METRES));
    }

    @Property(seed = "20200220", tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aCornerOnTheEdgeOfANeighbourLeavesNoGap(
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double part, @ForAll @DoubleRange(min = 1, max = 2) double top) {
        Position corner = new Position(top * part, part);
        Region west = Region.polygon(corners(0, 0, top, 1, top, -2, 0, -2, 0, 0), List.of());
        Region south = Region.polygon(corners(0, 0, 0, 3, top * part, 3, top * part, part, 0, 0), List.of());
        Region north =
                Region.polygon(corners(top * part, part, top * part, 3, top, 3, top, 1, top * part, part), List.of());

        Region all = Region.union(List.of(west, south, north));
        assertThat(all.distanceToBoundary(corner).kilometres()).isGreaterThan(10);
        assertThat(Samples.box(0, -2, top, 3)
                        .minus(west)
                        .minus(south)
                        .minus(north)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void severalAreasAreOneRegion() {
        Region both = Region.union(List.of(Samples.box(0, 0, 1, 1), Samples.box(0, 5, 1, 6)));

        assertThat(both.contains(new Position(0.5, 0.5))).isTrue();
        assertThat(both.contains(new Position(0.5, 5.5))).isTrue();
        assertThat(both.contains(new Position(0.5, 3))).isFalse();
        assertThat(both.distanceTo(new Position(0.5, 2)).kilometres()).isCloseTo(111.3, within(0.1));
    }

    @Test
    void areasAgreeWithGeographicLib() {
        PolygonArea expected = new PolygonArea(Geodesic.WGS84, false);
        Samples.IDLIB_AREA.polygons().apply((org.locationtech.jts.geom.CoordinateFilter)
                at -> expected.AddPoint(at.y, at.x));

        assertThat(Samples.IDLIB_AREA.areaSquareKilometres())
                .isCloseTo(Math.abs(expected.Compute(false, true).area) / 1e6, withinPercentage(0.01));
        assertThat(Region.EVERYWHERE.areaSquareKilometres()).isCloseTo(510_065_622, withinPercentage(0.0001));
    }

    @Test
    void theEmptyRegionHoldsNothingAndEverywhereHoldsAll() {
        assertThat(Region.union(List.of())).isEqualTo(Region.NOWHERE);
        assertThat(Region.NOWHERE.isEmpty()).isTrue();
        assertThat(Region.NOWHERE.inside()).isEmpty();
        assertThat(Region.NOWHERE.contains(Samples.SARAQIB)).isFalse();
        assertThat(Region.EVERYWHERE.contains(Samples.SARAQIB)).isTrue();
        assertThat(Region.EVERYWHERE.edges().isEmpty()).isTrue();
    }

    @Test
    void aDrawnDiscHas64Corners() {
        Region disc = Region.disc(Samples.SARAQIB, Distance.ofKilometres(2));

        assertThat((List<?>) GeometryCodec.coded(disc).coordinates().get(0)).hasSize(65);
        assertThat(disc.areaSquareKilometres()).isCloseTo(Math.PI * 4, withinPercentage(0.5));
    }

    static List<Position> ring(double south, double west, double north, double east) {
        return corners(south, west, south, east, north, east, north, west, south, west);
    }

    static List<Position> corners(double... latitudesAndLongitudes) {
        return java.util.stream.IntStream.range(0, latitudesAndLongitudes.length / 2)
                .mapToObj(i -> new Position(latitudesAndLongitudes[2 * i], latitudesAndLongitudes[2 * i + 1]))
                .toList();
    }

    private static List<Position> parallel(double latitude) {
        return corners(latitude, 0, latitude, 90, latitude, 180, latitude, -90, latitude, 0);
    }
}
