package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneIndexTest {

    private static final ZoneIndex INDEX = ZoneIndex.of(ZoneMap.of(List.of(
            Samples.zone("unit", new Shape.Drawn(Samples.box(0, 0, 1, 1))),
            Samples.zone("rough", new Shape.Drawn(Samples.box(0, 5, 1, 6)), Distance.ofKilometres(20)),
            Samples.zone("across", new Shape.Drawn(Samples.box(-18, 178, -16, 182))),
            Samples.zone("polar", new Shape.DiscAround(new Position(89.5, 0), Distance.ofKilometres(100))),
            Samples.zone("unpublished", new Shape.Unpublished()))));

    @Test
    void onlyZonesNearThePlaceAndUnpublishedOnesAreFound() {
        assertThat(found(Samples.disc(new Position(0.5, 0.5), 1))).containsExactly("unit", "unpublished");
        assertThat(found(Samples.disc(new Position(0.5, 3), 1))).containsExactly("unpublished");
        assertThat(found(Samples.disc(new Position(0.5, 3), 300))).containsExactly("rough", "unit", "unpublished");
        assertThat(found(Samples.disc(new Position(0.5, 4.85), 0))).containsExactly("rough", "unpublished");
    }

    @Test
    void theAntimeridianAndThePolesAreNoLimit() {
        assertThat(found(Samples.disc(new Position(-17, 180), 0))).containsExactly("across", "unpublished");
        assertThat(found(Samples.disc(new Position(-17, -179), 0))).containsExactly("across", "unpublished");
        assertThat(found(Samples.disc(new Position(-17, 177.95), 20))).containsExactly("across", "unpublished");
        assertThat(found(Samples.disc(new Position(-17, -177.95), 20))).containsExactly("across", "unpublished");
        assertThat(found(Samples.disc(new Position(88.8, 180), 50))).containsExactly("polar", "unpublished");
        assertThat(found(Samples.disc(new Position(88, 180), 120))).containsExactly("polar", "unpublished");
    }

    @Test
    void everyKindOfPlaceFindsItsZones() {
        Position middle = new Position(0.5, 0.5);
        Distance two = Distance.ofKilometres(2);

        assertThat(found(new NamedArea("x", Samples.box(0.5, 0.5, 2, 2)))).contains("unit");
        assertThat(found(new Sector("x", middle, 0, 90, Distance.ZERO, two))).contains("unit");
        assertThat(found(new LineArea("x", Line.through(RegionTest.corners(0.5, -1, 0.5, 2)), two)))
                .contains("unit");
        assertThat(found(new LineArea("x", Line.through(RegionTest.corners(-17, 179, -17, -179)), two)))
                .containsExactly("across", "unpublished");
        assertThat(found(new Candidates(
                        "x", List.of(Samples.disc(middle, 0), Samples.disc(new Position(-17, 180), 0)))))
                .containsExactly("across", "unit", "unpublished");
    }

    @Test
    void aPlaceWithoutGeometryMayMeetAll() {
        assertThat(found(new PlaceUnknown("nobody says"))).hasSize(5).isSorted();
        assertThat(found(new AreaWithoutGeometry("x", Optional.of(new Position(0.5, 0.5)))))
                .hasSize(5);
    }

    private static List<String> found(Place place) {
        return INDEX.zonesPossiblyMeeting(place);
    }
}
