package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import truce.core.geo.Shape.Buffer;
import truce.core.geo.Shape.Difference;
import truce.core.geo.Shape.Drawn;
import truce.core.geo.Shape.Ends;
import truce.core.geo.Shape.Intersection;
import truce.core.geo.Shape.Side;
import truce.core.geo.Shape.Union;
import truce.core.geo.Shape.Unpublished;
import truce.core.geo.Shape.ZoneRef;

class ZoneMapTest {

    private static final Distance EXACT = Distance.ZERO;
    private static final Position INSIDE = new Position(0.5, 0.5);
    private static final Shape UNIT = new Drawn(Samples.box(0, 0, 1, 1));

    /** Handbook A.21: the roads, drawn through few points; a corridor 5 km wide reaches 2.5 km. */
    private static final Zone LACHIN = new Zone(
            "lachin",
            "Lachin corridor",
            List.of(
                    Samples.version(
                            "2020-11-09T21:00:00Z",
                            "2022-08-29T20:00:00Z",
                            corridor(RegionTest.corners(39.51, 46.34, 39.64, 46.55, 39.76, 46.75, 39.82, 46.75)),
                            EXACT),
                    Samples.version(
                            "2022-08-29T20:00:00Z",
                            null,
                            corridor(RegionTest.corners(39.50, 46.36, 39.56, 46.50, 39.76, 46.75, 39.82, 46.75)),
                            EXACT)));

    @Test
    void aZoneThatMovedIsAskedAsOfTheDate() {
        ZoneMap zones = ZoneMap.of(List.of(LACHIN));
        Place oldRoad = Samples.disc(new Position(39.64, 46.55), 0);

        assertThat(at(zones, oldRoad, "lachin", "2022-08-15T12:00:00Z")).isEqualTo(Overlap.FULL);
        assertThat(at(zones, oldRoad, "lachin", "2022-09-15T12:00:00Z")).isEqualTo(Overlap.NONE);
        assertThat(at(zones, oldRoad, "lachin", "2020-11-01T12:00:00Z")).isEqualTo(Overlap.NONE);
        assertThat(zones.versionAt("lachin", Instant.parse("2022-08-29T20:00:00Z")))
                .contains(LACHIN.versions().get(1));
        assertThat(zones.versionAt("lachin", Instant.parse("2020-11-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void aSpanOverTheMoveIsOpenAndItsShareIsWeighedByTime() {
        ZoneMap zones = ZoneMap.of(List.of(LACHIN));
        Instant from = Instant.parse("2022-08-29T17:00:00Z");
        Instant to = Instant.parse("2022-08-29T21:00:00Z");

        assertThat(zones.overlap(Samples.disc(new Position(39.64, 46.55), 0), "lachin", from, to))
                .isEqualTo(new Overlap(0, 0.75, 1, false, false));
        assertThat(zones.versionsBetween("lachin", from, to)).isEqualTo(LACHIN.versions());
        assertThat(zones.versionsBetween("lachin", from, Instant.parse("2022-08-29T20:00:00Z")))
                .isEqualTo(LACHIN.versions().subList(0, 1));
    }

    @Test
    void anEnclaveIsAHoleUntilItsZoneEnds() {
        Zone enclave = new Zone(
                "fuaa-kafraya",
                "Fu'a and Kafraya",
                List.of(Samples.version(
                        null,
                        "2018-07-19T00:00:00Z",
                        new Shape.DiscAround(new Position(35.99, 36.70), Distance.ofKilometres(4)),
                        EXACT)));
        Zone area = Samples.zone("idlib", new Difference(new Drawn(Samples.IDLIB_AREA), new ZoneRef("fuaa-kafraya")));
        ZoneMap zones = ZoneMap.of(List.of(area, enclave));
        Place inEnclave = Samples.disc(new Position(35.99, 36.70), 2);

        assertThat(at(zones, inEnclave, "idlib", "2018-07-01T00:00:00Z")).isEqualTo(Overlap.NONE);
        assertThat(at(zones, inEnclave, "idlib", "2018-07-19T00:00:00Z")).isEqualTo(Overlap.FULL);
        assertThat(zones.versionsBetween("idlib", Instant.MIN, Instant.MAX)).hasSize(1);
    }

    @Test
    void zonesThatReferInACircleAreRefusedWithTheCircle() {
        List<Zone> circle = List.of(
                Samples.zone("a", new Union(List.of(UNIT, new ZoneRef("b")))),
                Samples.zone("b", new Difference(UNIT, new ZoneRef("c"))),
                Samples.zone("c", new ZoneRef("b")));

        assertThatThrownBy(() -> ZoneMap.of(circle))
                .isInstanceOf(InvalidZone.class)
                .hasMessage("zones refer to each other in a circle: b -> c -> b");
        assertThatThrownBy(() -> ZoneMap.of(List.of(Samples.zone("a", new ZoneRef("a")))))
                .hasMessageEndingWith("a -> a");
    }

    @Test
    void aMissingZoneOrLineIsNamedWithTheNearest() {
        assertThatThrownBy(() ->
                        ZoneMap.of(List.of(Samples.zone("idlib", UNIT), Samples.zone("dmz", new ZoneRef("idlb")))))
                .isInstanceOf(InvalidZone.class)
                .hasMessage("zone 'dmz' refers to the zone 'idlb', which is not there. Did you mean 'idlib'?");
        Shape strip =
                new Buffer(new LineRef("front-2108"), Distance.ZERO, Distance.ofKilometres(6), Ends.FLAT, Side.BOTH);
        assertThatThrownBy(() ->
                        ZoneMap.of(List.of(Samples.zone("strip", strip)), Map.of("front-2018", Samples.FRONT_2018)))
                .hasMessageContaining("the line 'front-2108', which is not there. Did you mean 'front-2018'?");
    }

    @Test
    void twoZonesOfOneIdAreRefused() {
        assertThatThrownBy(() -> ZoneMap.of(List.of(Samples.zone("a", UNIT), Samples.zone("a", UNIT))))
                .isInstanceOf(InvalidZone.class)
                .hasMessage("two zones have the id 'a'");
    }

    @Test
    void anUnknownZoneCannotBeAskedFor() {
        ZoneMap zones = ZoneMap.of(List.of(Samples.zone("idlib", UNIT)));

        assertThat(zones.findZone("idlb")).isEmpty();
        assertThatThrownBy(() -> at(zones, Samples.disc(INSIDE, 0), "idlb", "2020-01-01T00:00:00Z"))
                .hasMessage("there is no zone 'idlb'. Did you mean 'idlib'?");
        assertThatThrownBy(
                        () -> zones.overlap(Samples.disc(INSIDE, 0), "idlib", Samples.NOW, Samples.NOW.minusSeconds(1)))
                .hasMessageContaining("before it begins");
    }

    @Test
    void linesAreFoundByTheirId() {
        Map<String, Line> lines = Map.of("front-2018", Samples.FRONT_2018);
        Shape band = new Shape.Band(
                new ZoneRef("idlib"), new LineRef("front-2018"), Distance.ofKilometres(15), Distance.ofKilometres(20));
        ZoneMap zones = ZoneMap.of(
                List.of(Samples.zone("dmz", band), Samples.zone("idlib", new Drawn(Samples.IDLIB_AREA))), lines);

        assertThat(zones.findLine("front-2018")).contains(Samples.FRONT_2018);
        assertThat(zones.zones()).extracting(Zone::id).containsExactly("dmz", "idlib");
        Overlap tank = at(zones, Samples.disc(Samples.SARAQIB, 0), "dmz", "2020-02-12T00:00:00Z");
        assertThat(tank).isEqualTo(new Overlap(0, 0, 1, false, false));
    }

    @Test
    void contestedVersionsHoldAtOnce() {
        Zone contested = new Zone(
                "temple",
                "temple",
                List.of(
                        Samples.version(null, null, UNIT, EXACT),
                        Samples.version("2000-01-01T00:00:00Z", null, new Drawn(Samples.box(0, 1, 1, 2)), EXACT)));
        ZoneMap zones = ZoneMap.of(List.of(contested));

        assertThat(at(zones, Samples.disc(INSIDE, 0), "temple", "1990-01-01T00:00:00Z"))
                .isEqualTo(Overlap.FULL);
        assertThat(at(zones, Samples.disc(INSIDE, 0), "temple", "2011-01-01T00:00:00Z"))
                .isEqualTo(new Overlap(0, 0.5, 1, false, false));
        assertThat(zones.versionAt("temple", Samples.NOW))
                .contains(contested.versions().get(1));
    }

    @Test
    void nothingIsExcludedFromAnUnpublishedZoneUnlessItIsPartOfAnother() {
        Place place = Samples.disc(INSIDE, 2);

        assertThat(Samples.overlap(place, new Unpublished())).isEqualTo(Overlap.UNRESOLVABLE);
        Shape somewhereInUnit = new Intersection(List.of(UNIT, new Unpublished()));
        assertThat(Samples.overlap(place, somewhereInUnit)).isEqualTo(Overlap.UNRESOLVABLE);
        assertThat(Samples.overlap(Samples.disc(new Position(5, 5), 2), somewhereInUnit))
                .isEqualTo(Overlap.NONE);
        assertThat(Samples.overlap(place, new Union(List.of(UNIT, new Unpublished()))))
                .isEqualTo(Overlap.FULL);
    }

    @Test
    void accuracyWidensBothWays() {
        Distance accuracy = Distance.ofKilometres(5);
        Position edge = new Position(0.5, 1);
        Place inside = Samples.disc(edge.moved(270, Distance.ofMetres(4_999)), 0);
        Place wellInside = Samples.disc(edge.moved(270, Distance.ofMetres(5_001)), 0);
        Place outside = Samples.disc(edge.moved(90, Distance.ofMetres(4_999)), 0);
        Place wellOutside = Samples.disc(edge.moved(90, Distance.ofMetres(5_001)), 0);

        assertThat(Samples.overlap(inside, UNIT, accuracy)).isEqualTo(new Overlap(0, 1, 1, false, false));
        assertThat(Samples.overlap(wellInside, UNIT, accuracy)).isEqualTo(Overlap.FULL);
        assertThat(Samples.overlap(outside, UNIT, accuracy)).isEqualTo(new Overlap(0, 0, 1, false, false));
        assertThat(Samples.overlap(wellOutside, UNIT, accuracy)).isEqualTo(Overlap.NONE);
    }

    @Test
    void accuracyWidensTheFractionsOfADisc() {
        Overlap half = Samples.overlap(Samples.disc(new Position(0.5, 1), 10), UNIT, Distance.ofKilometres(5));

        // The part of a disc beyond half its radius from its middle.
        double beyond = (Math.PI / 3 - Math.sqrt(3) / 4) / Math.PI;
        assertThat(half.certain()).isCloseTo(beyond, within(0.001));
        assertThat(half.share()).isCloseTo(0.5, within(0.001));
        assertThat(half.possible()).isCloseTo(1 - beyond, within(0.001));
    }

    @Test
    void theAccuracyOfAZoneThatIsReferredToComesOnTop() {
        Zone inner = Samples.zone("inner", UNIT, Distance.ofKilometres(3));
        ZoneMap zones =
                ZoneMap.of(List.of(inner, Samples.zone("outer", new ZoneRef("inner"), Distance.ofKilometres(2))));
        Position edge = new Position(0.5, 1);

        assertThat(at(zones, Samples.disc(edge.moved(90, Distance.ofMetres(4_990)), 0), "outer", "2020-01-01T00:00:00Z")
                        .possible())
                .isEqualTo(1);
        assertThat(at(
                        zones,
                        Samples.disc(edge.moved(90, Distance.ofMetres(5_010)), 0),
                        "outer",
                        "2020-01-01T00:00:00Z"))
                .isEqualTo(Overlap.NONE);
    }

    @Test
    void zonesCheckThemselves() {
        assertThatThrownBy(() -> new Zone(" ", "x", List.of())).hasMessage("the zone 'x' has no id");
        assertThatThrownBy(() -> new Zone("x", "x", List.of())).hasMessageContaining("has no version");
        assertThatThrownBy(() -> Samples.version("2020-01-02T00:00:00Z", "2020-01-02T00:00:00Z", UNIT, EXACT))
                .isInstanceOf(InvalidZone.class)
                .hasMessage("valid to 2020-01-02T00:00:00Z is not after valid from 2020-01-02T00:00:00Z");
        assertThatThrownBy(() -> Samples.dmz(20, 15)).hasMessage("a band's low depth must not exceed its high one");
        assertThatThrownBy(() -> new Buffer(Samples.M4, EXACT, EXACT, Ends.FLAT, Side.BOTH))
                .hasMessage("a buffer's far edge must lie beyond its near one");
        assertThatThrownBy(() -> new Union(List.of())).hasMessage("a union needs parts");
    }

    private static Overlap at(ZoneMap zones, Place place, String zone, String instant) {
        return zones.overlap(place, zone, Instant.parse(instant), Instant.parse(instant));
    }

    private static Shape corridor(List<Position> road) {
        return new Buffer(Line.through(road), EXACT, Distance.ofKilometres(2.5), Ends.FLAT, Side.BOTH);
    }
}
