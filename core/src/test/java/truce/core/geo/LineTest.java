package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    /** Goes north along the antimeridian's meridians, crossing it eastwards. */
    private static final Line ACROSS = Line.through(RegionTest.corners(-1, 179.5, 1, -179.5));

    @Test
    void distancesAreGeodesicAcrossTheAntimeridian() {
        assertThat(ACROSS.distanceTo(new Position(0, 180)).metres()).isCloseTo(0, within(0.2));
        assertThat(ACROSS.distanceTo(new Position(0, -180)).metres()).isCloseTo(0, within(0.2));
        assertThat(ACROSS.distanceTo(new Position(2, -179.5)).kilometres()).isCloseTo(110.6, within(0.1));
        assertThat(ACROSS.length().kilometres())
                .isCloseTo(
                        new Position(-1, 179.5)
                                .distanceTo(new Position(1, -179.5))
                                .kilometres(),
                        within(0.01));
        assertThat(ACROSS.middle().distanceTo(new Position(0, 180)).metres()).isLessThan(5);
    }

    @Test
    void leftIsPositive() {
        Line north = Line.through(RegionTest.corners(35, 36, 36, 36));

        assertThat(north.signedOffsetMetres(new Position(35.5, 35.9))).isCloseTo(9_073, within(1.0));
        assertThat(north.signedOffsetMetres(new Position(35.5, 36.1))).isCloseTo(-9_073, within(1.0));
        assertThat(north.signedOffsetMetres(new Position(35.5, 36))).isZero();
        assertThat(ACROSS.signedOffsetMetres(new Position(0, 179.9))).isPositive();
        assertThat(ACROSS.signedOffsetMetres(new Position(0, -179.9))).isNegative();
    }

    @Test
    void beyondAnEndTheLastEdgeTellsTheSide() {
        Line north = Line.through(RegionTest.corners(35, 36, 36, 36));

        assertThat(north.signedOffsetMetres(new Position(36.5, 35.9))).isPositive();
        assertThat(north.signedOffsetMetres(new Position(36.5, 36.1))).isNegative();
        assertThat(north.signedOffsetMetres(new Position(34.5, 36.1))).isNegative();
    }

    @Test
    void atASharpCornerBothEdgesTellTheSide() {
        Line spike = Line.through(RegionTest.corners(35, 36, 36, 36.1, 35, 36.2));

        assertThat(spike.signedOffsetMetres(new Position(36.2, 36.15))).isPositive();
        assertThat(spike.signedOffsetMetres(new Position(36.2, 36.05))).isPositive();
        assertThat(spike.signedOffsetMetres(new Position(35.5, 36.1))).isNegative();
    }

    @Test
    void aClosedLineHasItsInsideOnTheLeftWhenItGoesCounterClockwise() {
        Line perimeter = Line.through(RegionTest.ring(35, 36, 36, 37));

        assertThat(perimeter.signedOffsetMetres(new Position(35.01, 36.01))).isPositive();
        assertThat(perimeter.signedOffsetMetres(new Position(34.99, 35.99))).isNegative();
    }

    @Test
    void theNearestPointLiesOnTheLine() {
        Position nearest = Samples.FRONT_2018.nearestTo(Samples.SARAQIB);

        assertThat(Samples.FRONT_2018.distanceTo(nearest).metres()).isCloseTo(0, within(0.01));
        assertThat(nearest.distanceTo(Samples.SARAQIB).metres())
                .isCloseTo(Samples.FRONT_2018.distanceTo(Samples.SARAQIB).metres(), within(0.01));
    }

    @Test
    void aLineMayHaveSeveralParts() {
        Line line = Line.ofParts(List.of(RegionTest.corners(0, 0, 0, 1), RegionTest.corners(0, 2, 0, 3)));

        assertThat(line.length().kilometres()).isCloseTo(2 * 111.32, within(0.01));
        assertThat(line.distanceTo(new Position(0, 1.5)).kilometres()).isCloseTo(55.66, within(0.01));
    }

    @Test
    void aLineOfOnePositionIsRefused() {
        assertThatThrownBy(() -> Line.through(RegionTest.corners(1, 2, 1, 2)))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessage("a line needs 2 different positions or more at 1.0, 2.0");
        assertThatThrownBy(() -> Line.ofParts(List.of())).hasMessage("a line without positions");
    }
}
