package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.agreement.Norm;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.geo.Region;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** What holds of every superset of an uncertain set (decision 5): never outside for being coarser, never surely inside. */
class SupersetLawsTest {

    private static final Zone SQUARE = new Zone(
            "Z",
            "Zone",
            List.of(new ZoneVersion(
                    Optional.empty(),
                    Optional.empty(),
                    ZoneStatus.RECONSTRUCTED,
                    Distance.ofKilometres(3),
                    new Shape.Drawn(Region.polygon(
                            List.of(
                                    new Position(0, 0),
                                    new Position(0, 1),
                                    new Position(1, 1),
                                    new Position(1, 0),
                                    new Position(0, 0)),
                            List.of())),
                    "test")));
    private static final Norm IN_SQUARE = Norms.ceasefire().in("Z").norm();

    @Property(seed = "20200220", tries = 300)
    void aWiderDiscNeverLeavesTheTextAndIsNeverMoreSurelyInside(
            @ForAll @DoubleRange(min = -0.4, max = 1.4) double latitude,
            @ForAll @DoubleRange(min = -0.4, max = 1.4) double longitude,
            @ForAll @DoubleRange(min = 0.5, max = 30) double kilometres,
            @ForAll @DoubleRange(min = 0, max = 40) double more) {
        Position centre = new Position(latitude, longitude);
        Element fine = place(centre, kilometres);
        Element coarse = place(centre, kilometres + more);
        if (!fine.isExcluded()) {
            assertThat(coarse.isExcluded()).isFalse();
        }
        assertThat(coarse.possible() > 0 || fine.possible() == 0).isTrue();
        assertThat(coarse.certain() < 1 || fine.certain() == 1).isTrue();
    }

    @Property(seed = "20200220", tries = 300)
    void aLongerTimeNeverLeavesTheTextAndIsNeverMoreSurelyInForce(
            @ForAll @IntRange(min = -5_000, max = 15_000) int startHour,
            @ForAll @IntRange(min = 1, max = 500) int hours,
            @ForAll @IntRange(min = 0, max = 500) int before,
            @ForAll @IntRange(min = 0, max = 500) int after) {
        When fine = hours(startHour, startHour + hours);
        When coarse = hours(startHour - before, startHour + hours + after);
        Element one = TimeElement.of(fine, IN_SQUARE, List.of());
        Element other = TimeElement.of(coarse, IN_SQUARE, List.of());
        if (!one.isExcluded()) {
            assertThat(other.isExcluded()).isFalse();
        }
        assertThat(other.certain() < 1 || one.certain() == 1).isTrue();
    }

    @Property(seed = "20200220", tries = 300)
    void moreCandidateActsNeverRaiseAnAnswerNorLeaveTheText(
            @ForAll @Size(min = 1, max = 5) Set<ActionType> acts, @ForAll @Size(max = 5) Set<ActionType> more) {
        Set<ActionType> all = EnumSet.copyOf(acts);
        all.addAll(more);
        neverRaised(new ActElement().of(acts, IN_SQUARE), new ActElement().of(all, IN_SQUARE));
    }

    @Property(seed = "20200220", tries = 300)
    void moreCandidateActorsNeverRaiseAnAnswerNorLeaveTheText(
            @ForAll @Size(min = 1, max = 4) Set<Actor> actors, @ForAll @Size(max = 4) Set<Actor> more) {
        Set<Actor> all = EnumSet.copyOf(actors);
        all.addAll(more);
        neverRaised(party(actors), party(all));
    }

    enum Actor {
        NORTH("North"),
        SOUTH("South"),
        OTHERS("Others"),
        NOBODY("Nobody knows"),
        REBELS("Rebels"),
        CROWD("Crowd");

        private final String spelled;

        Actor(String spelled) {
            this.spelled = spelled;
        }
    }

    /** Excluded may become open; open may not become anything better; established may only weaken. */
    private static void neverRaised(Element fine, Element coarse) {
        if (fine.isExcluded()) {
            assertThat(coarse.degree()).isIn(Degree.EXCLUDED, Degree.UNRESOLVED);
        } else {
            assertThat(coarse.degree()).isLessThanOrEqualTo(fine.degree()).isNotEqualTo(Degree.EXCLUDED);
            Determination before = DeterminationTable.decide(List.of(fine)).determination();
            Determination after = DeterminationTable.decide(List.of(coarse)).determination();
            assertThat(after).isGreaterThanOrEqualTo(before);
            assertThat(after).isNotEqualTo(Determination.NOT_COVERED);
        }
    }

    private static Element party(Set<Actor> actors) {
        String[] names = actors.stream().map(actor -> actor.spelled).toArray(String[]::new);
        Participants oneOf = new Participants.Directed(Participants.Side.oneOf(names), Participants.Side.of("South"));
        Norm norm = Norms.ceasefire().norm();
        Events events = Events.shelling().by(oneOf);
        return new Matcher(Frames.of(norm))
                .grade(events.incident(), events.event(), norm)
                .element(Gate.PARTY)
                .orElseThrow();
    }

    private static Element place(Position centre, double kilometres) {
        Events events =
                Events.shelling().at(Places.impactAt(new Disc("place", centre, Distance.ofKilometres(kilometres))));
        return new Matcher(Frames.of(IN_SQUARE, SQUARE))
                .grade(events.incident(), events.event(), IN_SQUARE)
                .element(Gate.PLACE)
                .orElseThrow();
    }

    private static When hours(int from, int to) {
        java.time.Instant start = java.time.Instant.parse("2020-01-01T00:00:00Z");
        return new When(start.plus(Duration.ofHours(from)), start.plus(Duration.ofHours(to)), TimePrecision.DAYS);
    }
}
