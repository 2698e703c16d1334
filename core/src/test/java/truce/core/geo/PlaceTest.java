package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Position IDLIB = new Position(35.9306, 36.6339);
    private static final Distance KM = Distance.ofKilometres(1);

    @Test
    void everyPlaceShowsWhatItCan() {
        Sector sector =
                new Sector("14 km SE", IDLIB, 112.5, 157.5, Distance.ofKilometres(11.2), Distance.ofKilometres(16.8));

        assertThat(Samples.disc(IDLIB, 2).representative()).contains(IDLIB);
        assertThat(IDLIB.distanceTo(sector.representative().orElseThrow()).kilometres())
                .isCloseTo(14, within(0.01));
        assertThat(sector.reach().orElseThrow().kilometres()).isBetween(5.0, 8.0);
        assertThat(new NamedArea("area", Samples.IDLIB_AREA).representative())
                .hasValueSatisfying(
                        at -> assertThat(Samples.IDLIB_AREA.contains(at)).isTrue());
        assertThat(new LineArea("M4", Samples.M4, KM).representative())
                .hasValueSatisfying(
                        at -> assertThat(Samples.M4.distanceTo(at).metres()).isLessThan(0.1));
        assertThat(new AreaWithoutGeometry("x", Optional.of(IDLIB)).representative())
                .contains(IDLIB);
        assertThat(new Candidates("x", List.of(sector, sector)).representative())
                .isEmpty();
        assertThat(new PlaceUnknown("no coordinates").reach()).isEmpty();
    }

    @Test
    void aSectorMayLieAcrossNorth() {
        Sector north = new Sector("north", IDLIB, 350, 10, KM, Distance.ofKilometres(5));

        assertThat(north.openingDegrees()).isEqualTo(20);
        assertThat(IDLIB.bearingTo(north.representative().orElseThrow())).isCloseTo(0, within(1e-6));
        assertThat(north.asRegion().contains(IDLIB.moved(0, Distance.ofKilometres(3))))
                .isTrue();
        assertThat(north.asRegion().contains(IDLIB.moved(0, Distance.ofKilometres(0.9))))
                .isFalse();
        assertThat(north.asRegion().contains(IDLIB.moved(15, Distance.ofKilometres(3))))
                .isFalse();
    }

    @Test
    void placesCheckThemselves() {
        assertThatThrownBy(() -> Samples.disc(IDLIB, 10_001)).hasMessageContaining("is over 10000 km");
        assertThatThrownBy(() -> new Sector("x", IDLIB, -1, 10, KM, Distance.ofKilometres(2)))
                .hasMessage("bearing -1.0 is not in 0..360");
        assertThatThrownBy(() -> new Sector("x", IDLIB, 1, 10, KM, KM))
                .hasMessageContaining("the far edge must lie beyond");
        assertThatThrownBy(() -> new LineArea("x", Samples.M4, Distance.ZERO))
                .hasMessageContaining("must be more than 0");
        assertThatThrownBy(() -> new NamedArea("x", Region.NOWHERE)).hasMessage("the area 'x' is empty");
        assertThatThrownBy(() -> new Candidates("x", List.of())).hasMessageContaining("has no candidate places");
    }
}
