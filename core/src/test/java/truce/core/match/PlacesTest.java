package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.agreement.Norm;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.geo.Place;
import truce.core.geo.Position;
import truce.core.geo.Region;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;

/** A square zone of about 111 km a side on the equator, and bands along its southern edge. */
class PlacesTest {

    private static final Region SQUARE = Region.polygon(
            List.of(new Position(0, 0), new Position(0, 1), new Position(1, 1), new Position(1, 0), new Position(0, 0)),
            List.of());
    private static final Line SOUTHERN_EDGE = Line.through(List.of(new Position(0, 0), new Position(0, 1)));

    @Test
    void aPlaceWellInsideIsEstablishedAndOneWellOutsideExcluded() {
        Zone zone = zone(ZoneStatus.OFFICIAL, 0, new Shape.Drawn(SQUARE));
        assertThat(place(zone, disc(0.5, 0.5, 2)).degree()).isEqualTo(Degree.ESTABLISHED);
        Element outside = place(zone, disc(-0.5, 0.5, 2));
        assertThat(outside.degree()).isEqualTo(Degree.EXCLUDED);
        assertThat(outside.reasons()).containsExactly(Reason.OUT_OF_AREA);
    }

    @Test
    void aPlaceOnTheLineStraddlesIt() {
        Element element = place(zone(ZoneStatus.OFFICIAL, 0, new Shape.Drawn(SQUARE)), disc(0, 0.5, 2));
        assertThat(element.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(element.reasons()).containsExactly(Reason.LOC_STRADDLES);
        assertThat(element.cause()).contains(Cause.EVIDENCE);
    }

    @Test
    void aLineGoodToFiveKilometresOpensBothSidesOfIt() {
        Zone zone = zone(ZoneStatus.RECONSTRUCTED, 5, new Shape.Drawn(SQUARE));
        for (double latitude : new double[] {0.03, -0.03}) {
            Element element = place(zone, disc(latitude, 0.5, 0.5));
            assertThat(element.degree()).isEqualTo(Degree.UNRESOLVED);
            assertThat(element.reasons()).contains(Reason.ZONE_ACCURACY);
            assertThat(element.cause()).contains(Cause.NORM);
        }
        assertThat(place(zone, disc(0.2, 0.5, 0.5)).degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(place(zone, disc(-0.2, 0.5, 0.5)).degree()).isEqualTo(Degree.EXCLUDED);
    }

    @Test
    void aDepthOfFifteenToTwentyKilometresIsOpenBetweenTheTwo() {
        Shape band = new Shape.Band(
                new Shape.Drawn(SQUARE), SOUTHERN_EDGE, Distance.ofKilometres(15), Distance.ofKilometres(20));
        Zone zone = zone(ZoneStatus.RECONSTRUCTED, 0, band);
        assertThat(place(zone, disc(0.09, 0.5, 1)).degree()).isEqualTo(Degree.ESTABLISHED);
        Element between = place(zone, disc(0.165, 0.5, 3));
        assertThat(between.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(between.reasons()).contains(Reason.LINE_UNPUBLISHED, Reason.LOC_STRADDLES);
        assertThat(place(zone, disc(0.3, 0.5, 1)).degree()).isEqualTo(Degree.EXCLUDED);
    }

    @Test
    void anAreaKnownByNameOnlyIsOpenWhateverItsPoint() {
        Element element = place(
                zone(ZoneStatus.OFFICIAL, 0, new Shape.Drawn(SQUARE)),
                new AreaWithoutGeometry("Idlib", Optional.of(new Position(0.5, 0.5))));
        assertThat(element.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(element.reasons()).contains(Reason.AREA_WITHOUT_GEOMETRY);
    }

    @Test
    void firingFromInsideCountsThoughTheImpactLiesOutside() {
        Zone zone = zone(ZoneStatus.OFFICIAL, 0, new Shape.Drawn(SQUARE));
        Norm norm = Norms.ceasefire().in("Z").norm();
        Places outward =
                new Places(disc(0.2, 0.5, 1), disc(-0.2, 0.5, 1), Places.UNKNOWN.position(), Places.UNKNOWN.observer());
        Element element = grade(norm, zone, Events.shelling().at(outward));
        assertThat(element.degree()).isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void anUnknownLauncherIsBoundedByRangeOnly() {
        Zone zone = zone(ZoneStatus.OFFICIAL, 0, new Shape.Drawn(SQUARE));
        Norm position = Norms.ceasefire()
                .in("Z")
                .counting(PlaceRole.POSITION, PlaceRole.ORIGIN)
                .norm();
        Element near = grade(position, zone, Events.shelling().at(Places.impactAt(disc(-0.2, 0.5, 1))));
        assertThat(near.degree()).isNotEqualTo(Degree.EXCLUDED);
        Element far = grade(position, zone, Events.shelling().at(Places.impactAt(disc(-5, 0.5, 1))));
        assertThat(far.degree()).isEqualTo(Degree.EXCLUDED);
    }

    @Test
    void whoeverAssaultsAPlaceIsInIt() {
        Zone zone = zone(ZoneStatus.OFFICIAL, 0, new Shape.Drawn(SQUARE));
        Norm position = Norms.ceasefire()
                .in("Z")
                .about(ActionType.in(ActionGroup.TERRITORIAL))
                .counting(PlaceRole.POSITION)
                .norm();
        Events assault = Events.shelling().acts(ActionType.GROUND_ASSAULT).at(Places.impactAt(disc(0.5, 0.5, 2)));
        assertThat(grade(position, zone, assault).degree()).isEqualTo(Degree.ESTABLISHED);
    }

    private static Element place(Zone zone, Place place) {
        return grade(Norms.ceasefire().in("Z").norm(), zone, Events.shelling().at(Places.impactAt(place)));
    }

    private static Element grade(Norm norm, Zone zone, Events events) {
        return new Matcher(Frames.of(norm, zone))
                .grade(events.incident(), events.event(), norm)
                .element(Gate.PLACE)
                .orElseThrow();
    }

    private static Disc disc(double latitude, double longitude, double kilometres) {
        return new Disc("place", new Position(latitude, longitude), Distance.ofKilometres(kilometres));
    }

    private static Zone zone(ZoneStatus status, double accuracyKm, Shape shape) {
        return new Zone(
                "Z",
                "Zone",
                List.of(new ZoneVersion(
                        Optional.empty(), Optional.empty(), status, Distance.ofKilometres(accuracyKm), shape, "test")));
    }
}
