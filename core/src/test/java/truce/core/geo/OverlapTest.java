package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import truce.core.geo.Shape.Buffer;
import truce.core.geo.Shape.Drawn;
import truce.core.geo.Shape.Ends;
import truce.core.geo.Shape.Side;

class OverlapTest {

    private static final Shape UNIT = new Drawn(Samples.box(0, 0, 1, 1));
    private static final Position MIDDLE = new Position(0.5, 0.5);

    @Test
    void aPointOneMetreOutsideIsOutAndOneMetreInsideIsIn() {
        Position edge = new Position(0.5, 1);

        assertThat(Samples.overlap(Samples.disc(edge.moved(90, Distance.ofMetres(1)), 0), UNIT))
                .isEqualTo(Overlap.NONE);
        assertThat(Samples.overlap(Samples.disc(edge.moved(270, Distance.ofMetres(1)), 0), UNIT))
                .isEqualTo(Overlap.FULL);
        assertThat(Samples.overlap(Samples.disc(edge, 0), UNIT)).isEqualTo(Overlap.FULL);
    }

    @Test
    void aDiscThatReachesOverTheEdgeByAMetreIsNeitherInNorOut() {
        Position edge = new Position(0.5, 1);

        assertThat(Samples.overlap(Samples.disc(edge.moved(270, Distance.ofMetres(9_999)), 10), UNIT))
                .isEqualTo(new Overlap(0.999, 0.999, 0.999, false, false));
        assertThat(Samples.overlap(Samples.disc(edge.moved(90, Distance.ofMetres(9_999)), 10), UNIT))
                .isEqualTo(new Overlap(0.001, 0.001, 0.001, false, false));
        assertThat(Samples.overlap(Samples.disc(edge.moved(270, Distance.ofMetres(10_001)), 10), UNIT))
                .isEqualTo(Overlap.FULL);
        assertThat(Samples.overlap(Samples.disc(edge.moved(90, Distance.ofMetres(10_001)), 10), UNIT))
                .isEqualTo(Overlap.NONE);
    }

    @Test
    void aDiscAboutACornerLiesAQuarterInside() {
        assertThat(share(Samples.disc(new Position(0, 0), 10))).isCloseTo(0.25, within(0.001));
        assertThat(share(Samples.disc(new Position(0, 0.5), 10))).isCloseTo(0.5, within(0.001));
    }

    @Test
    void aDiscAboutAZoneHoldsItsArea() {
        double area = Samples.box(0, 0, 1, 1).areaSquareKilometres();

        assertThat(share(Samples.disc(MIDDLE, 200))).isCloseTo(area / (Math.PI * 200 * 200), within(0.001));
    }

    @Test
    void aPlaceTooLargeForItsZoneIsTooCoarse() {
        Shape corridor = new Buffer(
                Line.through(RegionTest.corners(0, 0, 0, 4)),
                Distance.ZERO,
                Distance.ofKilometres(2),
                Ends.FLAT,
                Side.BOTH);
        Position onRoad = new Position(0, 2);

        assertThat(Samples.overlap(Samples.disc(onRoad, 15), corridor).tooCoarse())
                .isTrue();
        assertThat(Samples.overlap(Samples.disc(onRoad, 3.3), corridor).tooCoarse())
                .isTrue();
        assertThat(Samples.overlap(Samples.disc(new Position(0.04, 2), 3), corridor)
                        .tooCoarse())
                .isFalse();
        assertThat(Samples.overlap(Samples.disc(new Position(5, 2), 15), corridor))
                .isEqualTo(Overlap.NONE);
        assertThat(Samples.overlap(new NamedArea("province", Samples.box(-1, 1, 1, 2)), corridor)
                        .tooCoarse())
                .isTrue();
    }

    @Test
    void aPlaceThatOnlyHappensToLieAcrossIsNotTooCoarse() {
        assertThat(Samples.overlap(Samples.disc(new Position(0.5, 1), 30), UNIT).tooCoarse())
                .isFalse();
        assertThat(Samples.overlap(Samples.disc(new Position(0.5, 1), 75), UNIT).tooCoarse())
                .isTrue();
    }

    @Test
    void anAreaOverlapsByItsArea() {
        assertThat(share(new NamedArea("half", Samples.box(0, 0.5, 1, 1.5)))).isEqualTo(0.5);
        assertThat(Samples.overlap(new NamedArea("part", Samples.box(0, 0, 0.5, 1)), UNIT))
                .isEqualTo(Overlap.FULL);
        assertThat(Samples.overlap(new NamedArea("away", Samples.box(2, 2, 3, 3)), UNIT))
                .isEqualTo(Overlap.NONE);
    }

    @Test
    void aSectorOverlapsByItsArea() {
        Position apex = new Position(0.5, 1);

        assertThat(share(new Sector("west", apex, 225, 315, Distance.ofKilometres(3), Distance.ofKilometres(5))))
                .isOne();
        assertThat(share(new Sector("north", apex, 270, 90, Distance.ZERO, Distance.ofKilometres(5))))
                .isCloseTo(0.5, within(0.001));
        assertThat(share(new Sector("all round", apex, 0, 360, Distance.ofKilometres(3), Distance.ofKilometres(5))))
                .isCloseTo(0.5, within(0.001));
        assertThat(share(new Sector("east", apex, 45, 135, Distance.ofKilometres(3), Distance.ofKilometres(5))))
                .isZero();
    }

    @Test
    void aPlaceAlongALineOverlapsByItsArea() {
        Line road = Line.through(RegionTest.corners(0.5, 0.5, 0.5, 1.5));

        assertThat(share(new LineArea("road", road, Distance.ofKilometres(10)))).isCloseTo(0.5, within(0.001));
    }

    @Test
    void ofSeveralCandidatesCertainIsWhatHoldsForAllAndPossibleWhatHoldsForAny() {
        Place inside = Samples.disc(MIDDLE, 2);
        Place outside = Samples.disc(new Position(3, 3), 2);

        assertThat(Samples.overlap(new Candidates("one of two", List.of(inside, outside)), UNIT))
                .isEqualTo(new Overlap(0, 0.5, 1, false, false));
        assertThat(Samples.overlap(new Candidates("one of two", List.of(inside, inside)), UNIT))
                .isEqualTo(Overlap.FULL);
        assertThat(Samples.overlap(new Candidates("one of two", List.of(inside, new PlaceUnknown("no column"))), UNIT))
                .isEqualTo(Overlap.UNRESOLVABLE);
    }

    @Test
    void statedSharesOfCandidatesWeighTheirBounds() {
        Place inside = Samples.disc(MIDDLE, 2);
        Place outside = Samples.disc(new Position(3, 3), 2);

        assertThat(Samples.overlap(new Candidates("x", List.of(inside, outside), List.of(0.8, 0.2)), UNIT))
                .isEqualTo(new Overlap(0.8, 0.8, 0.8, false, false));
        assertThat(Samples.overlap(new Candidates("x", List.of(inside, inside, inside), List.of(0.3, 0.3, 0.4)), UNIT))
                .isEqualTo(Overlap.FULL);
        assertThat(Samples.overlap(new Candidates("x", List.of(outside, outside), List.of(0.5, 0.5)), UNIT))
                .isEqualTo(Overlap.NONE);
    }

    @Test
    void withoutGeometryAnythingIsPossible() {
        Position farAway = new Position(50, 50);

        assertThat(Samples.overlap(new PlaceUnknown("no coordinates"), UNIT)).isEqualTo(Overlap.UNRESOLVABLE);
        assertThat(Samples.overlap(new AreaWithoutGeometry("Idlib Governorate", Optional.of(farAway)), UNIT))
                .isEqualTo(Overlap.UNRESOLVABLE);
    }

    @Test
    void theLabelMakesNoDifference() {
        ZoneMap zones = ZoneMap.of(List.of(Samples.zone("unit", UNIT)));
        Position edge = new Position(0.5, 1);

        Overlap one = zones.overlap(new Disc("a", edge, Distance.ofKilometres(2)), "unit", Samples.NOW, Samples.NOW);
        Overlap other = zones.overlap(new Disc("b", edge, Distance.ofKilometres(2)), "unit", Samples.NOW, Samples.NOW);
        assertThat(other).isSameAs(one);
    }

    @Test
    void fractionsComeInOrder() {
        assertThatThrownBy(() -> new Overlap(0.5, 0.4, 1, false, false)).hasMessageContaining("not in that order");
        assertThatThrownBy(() -> new Overlap(0, 0, 1.1, false, false)).hasMessage("fraction 1.1 is not in 0..1");
    }

    private static double share(Place place) {
        return Samples.overlap(place, UNIT).share();
    }
}
