package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Position IDLIB = new Position(35.9306, 36.6339);

    @Test
    void distancesAndBearingsAreGeodesic() {
        assertThat(IDLIB.distanceTo(Samples.NAIRAB).kilometres()).isCloseTo(10.3, within(0.05));
        assertThat(IDLIB.bearingTo(Samples.NAIRAB)).isCloseTo(131, within(0.5));
        assertThat(IDLIB.distanceTo(Samples.SARAQIB).kilometres()).isCloseTo(16.8, within(0.05));
        assertThat(IDLIB.bearingTo(Samples.SARAQIB)).isCloseTo(116, within(0.5));
    }

    @Test
    void bearingsGoClockwiseFromNorthToBelow360() {
        assertThat(new Position(0, 0).bearingTo(new Position(1, 0))).isZero();
        assertThat(new Position(0, 0).bearingTo(new Position(0, -1))).isEqualTo(270);
    }

    @Test
    void movingThereAndMeasuringBackAgree() {
        Position moved = IDLIB.moved(116, Distance.ofKilometres(16.8));

        assertThat(IDLIB.distanceTo(moved).metres()).isCloseTo(16_800, within(1e-6));
        assertThat(IDLIB.bearingTo(moved)).isCloseTo(116, within(1e-9));
    }

    @Test
    void theWayAcrossTheAntimeridianIsShort() {
        Position west = new Position(-17, 179.9);
        Position east = new Position(-17, -179.9);

        assertThat(west.distanceTo(east).kilometres()).isCloseTo(21.3, within(0.05));
        assertThat(west.moved(90, Distance.ofKilometres(21.3)).longitude()).isCloseTo(-179.9, within(0.001));
    }

    @Test
    void latitudesThatLookLikeLongitudesAreRefusedWithAHint() {
        assertThatThrownBy(() -> new Position(97.2, 36.8))
                .hasMessage("latitude 97.2 is not in -90..90. Are the columns longitude, latitude?");
        assertThatThrownBy(() -> new Position(36.8, 197.2)).hasMessage("longitude 197.2 is not in -180..180");
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).hasMessage("latitude NaN is not in -90..90");
    }

    @Test
    void minusZeroIsZero() {
        assertThat(new Position(-0.0, -0.0)).isEqualTo(new Position(0.0, 0.0));
    }

    @Test
    void distancesAreNumbersOfZeroOrMore() {
        assertThat(Distance.ofKilometres(15))
                .isEqualTo(Distance.ofMetres(15_000))
                .isGreaterThan(Distance.ZERO);
        assertThatThrownBy(() -> Distance.ofMetres(-1)).hasMessageContaining("-1.0 m");
        assertThatThrownBy(() -> Distance.ofMetres(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Distance.ofMetres(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }
}
