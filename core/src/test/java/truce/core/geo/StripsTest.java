package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import truce.core.geo.Shape.Buffer;
import truce.core.geo.Shape.Ends;
import truce.core.geo.Shape.Side;

/** Corridors and bands along lines. */
class StripsTest {

    private static final Distance SIX = Distance.ofKilometres(6);
    private static final Region ROUND = corridor(Samples.M4, SIX, Ends.ROUND, Side.BOTH);
    private static final Region FLAT = corridor(Samples.M4, SIX, Ends.FLAT, Side.BOTH);
    private static final Line NORTH = Line.through(RegionTest.corners(35, 36, 36, 36));

    /** The anchors of the Donbas contact line, handbook A.21. */
    private static final Line DONBAS = Line.through(RegionTest.corners(
            47.10, 37.85, 47.94, 37.50, 48.07, 37.74, 48.14, 37.75, 48.43, 38.05, 48.43, 38.22, 48.63, 38.38, 48.69,
            38.52, 48.74, 39.23, 48.65, 39.48));

    private static final Region SEVENTY = corridor(DONBAS, Distance.ofKilometres(70), Ends.ROUND, Side.BOTH);
    private static final Region LEFT_OF_DONBAS = corridor(DONBAS, Distance.ofKilometres(25), Ends.ROUND, Side.LEFT);

    @Test
    void aCorridorOfSixKilometresOnEachSideIsTwelveWide() {
        Position middle = new Position(35.5, 36);

        assertThat(along(NORTH, 0, 6, Ends.FLAT, Side.BOTH).contains(middle.moved(90, Distance.ofMetres(5_999))))
                .isTrue();
        assertThat(along(NORTH, 0, 6, Ends.FLAT, Side.BOTH).contains(middle.moved(90, Distance.ofMetres(6_001))))
                .isFalse();
        assertThat(along(NORTH, 0, 6, Ends.FLAT, Side.BOTH).contains(middle.moved(270, Distance.ofMetres(5_999))))
                .isTrue();
        assertThat(along(NORTH, 0, 6, Ends.FLAT, Side.BOTH).areaSquareKilometres())
                .isCloseTo(12 * NORTH.length().kilometres(), withinPercentage(0.01));
    }

    @Test
    void flatEndsStopAtTheLineAndRoundEndsGoRound() {
        Position beyond = new Position(36, 36).moved(0, Distance.ofKilometres(3));

        assertThat(along(NORTH, 0, 6, Ends.ROUND, Side.BOTH).contains(beyond)).isTrue();
        assertThat(along(NORTH, 0, 6, Ends.FLAT, Side.BOTH).contains(beyond)).isFalse();
        assertThat(ROUND.areaSquareKilometres() - FLAT.areaSquareKilometres())
                .isCloseTo(Math.PI * 36, withinPercentage(0.1));
        assertThat(ROUND.covers(FLAT) || FLAT.minus(ROUND).areaSquareKilometres() < 1e-3)
                .isTrue();
    }

    @Test
    void aSideIsThatOfTheLinesDirection() {
        Region left = along(NORTH, 0, 6, Ends.FLAT, Side.LEFT);
        Region right = along(NORTH, 0, 6, Ends.ROUND, Side.RIGHT);

        assertThat(left.contains(new Position(35.5, 35.95))).isTrue();
        assertThat(left.contains(new Position(35.5, 36.05))).isFalse();
        assertThat(right.contains(new Position(35.5, 36.05))).isTrue();
        assertThat(right.contains(new Position(35.5, 35.95))).isFalse();
        assertThat(right.contains(new Position(36.03, 36.01))).isTrue();
        assertThat(right.contains(new Position(36.03, 35.99))).isFalse();
    }

    @Test
    void bothSidesTogetherAreTheCorridor() {
        double left = corridor(DONBAS, SIX, Ends.FLAT, Side.LEFT).areaSquareKilometres();
        double right = corridor(DONBAS, SIX, Ends.FLAT, Side.RIGHT).areaSquareKilometres();

        assertThat(left + right)
                .isCloseTo(corridor(DONBAS, SIX, Ends.FLAT, Side.BOTH).areaSquareKilometres(), withinPercentage(0.001));
        assertThat(left).isCloseTo(right, withinPercentage(10));
    }

    @Test
    void theInsideOfAPerimeterIsItsLeftWhenItGoesCounterClockwise() {
        Line perimeter = Line.through(RegionTest.ring(31.2, 34.2, 31.6, 34.6));
        Region inside = along(perimeter, 0, 0.7, Ends.ROUND, Side.LEFT);

        assertThat(inside.contains(new Position(31.203, 34.4))).isTrue();
        assertThat(inside.contains(new Position(31.197, 34.4))).isFalse();
        assertThat(inside.contains(new Position(31.4, 34.4))).isFalse();
    }

    @Test
    void aBandMayBeginAwayFromItsLine() {
        Region band = along(NORTH, 10, 40, Ends.FLAT, Side.BOTH);
        Position middle = new Position(35.5, 36);

        assertThat(band.contains(middle.moved(90, Distance.ofKilometres(9.9)))).isFalse();
        assertThat(band.contains(middle.moved(90, Distance.ofKilometres(10.1)))).isTrue();
        assertThat(band.contains(middle.moved(270, Distance.ofKilometres(39.9))))
                .isTrue();
        assertThat(band.contains(middle.moved(270, Distance.ofKilometres(40.1))))
                .isFalse();
        assertThat(Polygons.parts(band.polygons())).hasSize(2);
    }

    @Test
    void aCorridorMayCrossTheAntimeridianAndGoOverAPole() {
        Region across = along(Line.through(RegionTest.corners(0, 179.5, 0, -179.5)), 0, 6, Ends.FLAT, Side.LEFT);
        Region over = along(Line.through(RegionTest.corners(89, 0, 90, 0, 89, 180)), 0, 6, Ends.ROUND, Side.BOTH);

        assertThat(across.contains(new Position(0.05, 180))).isTrue();
        assertThat(across.contains(new Position(-0.05, -180))).isFalse();
        assertThat(across.areaSquareKilometres()).isCloseTo(6 * 111.32, withinPercentage(0.01));
        assertThat(over.contains(new Position(90, 0))).isTrue();
        assertThat(over.contains(new Position(89.96, 90))).isTrue();
        assertThat(over.contains(new Position(89.9, 90))).isFalse();
        assertThat(over.areaSquareKilometres()).isCloseTo(12 * 223.4 + Math.PI * 36, withinPercentage(0.1));
    }

    /** Handbook G21 and A.2.2: at 18 km from its own line, within 25 km and beyond 15. */
    @Test
    void aWeaponIsHeldAgainstTheBandOnItsOwnSide() {
        Position own = new Position(35.5, 36).moved(270, Distance.ofKilometres(18));

        assertThat(left(25).contains(own)).isTrue();
        assertThat(left(15).contains(own)).isFalse();
        assertThat(left(25).contains(new Position(35.5, 36).moved(90, Distance.ofKilometres(18))))
                .isFalse();
    }

    @Test
    void aWeaponThatMayStandOnEitherSideOfTheLimitIsOpen() {
        Position grad = new Position(35.5, 36).moved(270, Distance.ofKilometres(34.8));
        Overlap overlap = Samples.overlap(Samples.disc(grad, 0.5), new Shape.Drawn(left(35)));

        assertThat(overlap.certain()).isBetween(0.5, 0.95);
        assertThat(overlap.tooCoarse()).isFalse();
    }

    @Test
    void aLineInPartsHasACorridorAboutEach() {
        Line parts = Line.ofParts(List.of(RegionTest.corners(35, 36, 36, 36), RegionTest.corners(35, 37, 36, 37)));
        Region left = corridor(parts, SIX, Ends.FLAT, Side.LEFT);

        assertThat(left.contains(new Position(35.5, 35.95))).isTrue();
        assertThat(left.contains(new Position(35.5, 36.95))).isTrue();
        assertThat(left.contains(new Position(35.5, 37.05))).isFalse();
    }

    @Property(seed = "20200220", tries = 300)
    void aCorridorHoldsJustWhatIsNearItsLine(
            @ForAll @DoubleRange(min = 35.6, max = 36.0) double latitude,
            @ForAll @DoubleRange(min = 36.0, max = 37.0) double longitude) {
        assertHoldsJustWhatIsNear(ROUND, Samples.M4, new Position(latitude, longitude), 6_000);
    }

    @Property(seed = "20200220", tries = 300)
    void distancesStayGeodesicAlongALongLine(
            @ForAll @DoubleRange(min = 46, max = 50) double latitude,
            @ForAll @DoubleRange(min = 36, max = 41) double longitude) {
        assertHoldsJustWhatIsNear(SEVENTY, DONBAS, new Position(latitude, longitude), 70_000);
    }

    @Property(seed = "20200220", tries = 300)
    void aSideHoldsJustWhatIsNearOnThatSide(
            @ForAll @DoubleRange(min = 46.9, max = 49) double latitude,
            @ForAll @DoubleRange(min = 37, max = 40) double longitude) {
        Position position = new Position(latitude, longitude);
        double offset = DONBAS.signedOffsetMetres(position);
        if (Math.abs(offset - 25_000) > 1 && Math.abs(offset) > 1) {
            assertThat(LEFT_OF_DONBAS.contains(position)).isEqualTo(offset > 0 && offset < 25_000);
        }
    }

    private static void assertHoldsJustWhatIsNear(Region corridor, Line line, Position position, double metres) {
        double distance = line.distanceTo(position).metres();
        if (Math.abs(distance - metres) > 1) {
            assertThat(corridor.contains(position)).isEqualTo(distance < metres);
        }
        if (distance > metres) {
            assertThat(corridor.distanceTo(position).metres()).isCloseTo(distance - metres, within(1.0));
        }
    }

    private static Region along(Line line, double from, double to, Ends ends, Side side) {
        return Figures.buffer(
                line, new Buffer(line, Distance.ofKilometres(from), Distance.ofKilometres(to), ends, side));
    }

    private static Region left(double kilometres) {
        return along(NORTH, 0, kilometres, Ends.ROUND, Side.LEFT);
    }

    private static Region corridor(Line line, Distance to, Ends ends, Side side) {
        return Figures.buffer(line, new Buffer(line, Distance.ZERO, to, ends, side));
    }
}
