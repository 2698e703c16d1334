package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidRingsTest {

    @Test
    void aRingThatCrossesItselfIsRefusedWithThePlace() {
        assertRefused("the outline crosses or touches itself at 0.5, 0.5", 0, 0, 1, 1, 1, 0, 0, 1, 0, 0);
    }

    @Test
    void aRingThatCrossesItselfBeyondTheAntimeridianIsRefusedWithThePlace() {
        assertRefused("the outline crosses or touches itself at 0.5, -179.5", 0, 180, 1, -179, 1, 180, 0, -179, 0, 180);
    }

    @Test
    void aRingOfThreePositionsIsRefused() {
        assertRefused("a ring needs 4 positions or more (the first again at the end), not 3", 0, 0, 0, 1, 0, 0);
    }

    @Test
    void aRingThatIsNotClosedIsRefused() {
        assertRefused("the ring is not closed: it starts at 0.0, 0.0 and ends at 1.0, 0.5", 0, 0, 0, 1, 1, 1, 1, 0.5);
    }

    @Test
    void aRingOfTwoDifferentPositionsIsRefused() {
        assertRefused("the ring about 1.0, 2.0 has fewer than 3 different positions", 1, 2, 1, 3, 1, 3, 1, 3, 1, 2);
    }

    @Test
    void aRingWithoutAreaIsRefused() {
        assertThatThrownBy(() -> Region.polygon(RegionTest.corners(0, 0, 0, 1, 0, 2, 0, 0), List.of()))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessageContaining("0.0");
    }

    @Test
    void aHoleOutsideItsAreaIsRefused() {
        assertThatThrownBy(() -> Region.polygon(RegionTest.ring(0, 0, 1, 1), List.of(RegionTest.ring(2, 2, 3, 3))))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessageStartingWith("a hole lies outside its outline at 2.0, 2.0");
    }

    @Test
    void aRingThatOnlyTouchesItselfInsideIsAHole() {
        Region area = Region.polygon(RegionTest.corners(0, 0, 0, 4, 4, 4, 4, 0, 0, 0, 2, 1, 1, 2, 0, 0), List.of());

        assertThat(area.contains(new Position(1.4, 1.4))).isFalse();
        assertThat(area.contains(new Position(3, 3))).isTrue();
    }

    private static void assertRefused(String message, double... ring) {
        assertThatThrownBy(() -> Region.polygon(RegionTest.corners(ring), List.of()))
                .isInstanceOf(InvalidGeometry.class)
                .hasMessage(message);
    }
}
