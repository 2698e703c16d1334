package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Participants.Side;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.geo.Position;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Matcher;
import truce.core.run.Determination;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** What must hold of every norm that ships, whatever it says, on acts of its parties in and beside its places. */
class LibraryLawsTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();
    private static final List<Agreement> ALL =
            LIBRARY.ids().stream().map(LIBRARY::load).toList();
    private static final Matcher TOGETHER = new Matcher(LibraryFrames.of(ALL));
    private static final Matcher BACKWARDS = new Matcher(LibraryFrames.backwards(ALL));
    private static final Duration DAY = Duration.ofDays(1);

    /** A place that instruments whose ids begin so are about; the longest beginning counts. */
    private static final Map<String, Position> PLACES = Map.ofEntries(
            Map.entry("SYR", new Position(35.8636, 36.8006)),
            Map.entry("SYR-ISR", new Position(33.12, 35.86)),
            Map.entry("SYR-NE", new Position(36.80, 40.00)),
            Map.entry("UKR", new Position(47.90, 37.88)),
            Map.entry("YEM", new Position(14.80, 42.95)),
            Map.entry("LBY", new Position(31.20, 16.60)),
            Map.entry("NKR", new Position(39.66, 46.66)),
            Map.entry("LBN", new Position(33.20, 35.40)),
            Map.entry("KOR", new Position(38.31, 127.30)),
            Map.entry("SDN", new Position(15.60, 32.53)),
            Map.entry("ETH", new Position(13.50, 39.47)),
            Map.entry("SSD", new Position(4.10, 30.60)),
            Map.entry("GAZ", new Position(31.50, 34.45)),
            Map.entry("INP", new Position(33.77, 74.09)),
            Map.entry("THA", new Position(14.39, 104.68)),
            Map.entry("COL", new Position(7.00, -71.50)),
            Map.entry("NPL", new Position(27.70, 85.30)),
            Map.entry("PHL", new Position(6.90, 124.50)));

    static Stream<Agreement> instruments() {
        return ALL.stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("instruments")
    void anAgreementThatIsNamedBesideItChangesNothing(Agreement agreement) {
        Matcher alone = new Matcher(LibraryFrames.of(List.of(agreement)));
        for (Norm norm : agreement.norms()) {
            for (Event event : events(norm)) {
                assertThat(grade(TOGETHER, event, norm).elements())
                        .as(norm.id())
                        .isEqualTo(grade(alone, event, norm).elements());
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("instruments")
    void theOrderOfTextsZonesAndNamesChangesNothing(Agreement agreement) {
        for (Norm norm : agreement.norms()) {
            for (Event event : events(norm)) {
                assertThat(grade(BACKWARDS, event, norm).elements())
                        .as(norm.id())
                        .isEqualTo(grade(TOGETHER, event, norm).elements());
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("instruments")
    void whatIsToldMoreCoarselyNeverLeavesTheText(Agreement agreement) {
        for (Norm norm : agreement.norms()) {
            for (Event event : events(norm)) {
                if (verdict(event, norm) != Determination.NOT_COVERED) {
                    assertThat(verdict(coarser(event), norm))
                            .as(norm.id() + " " + event.places())
                            .isNotEqualTo(Determination.NOT_COVERED);
                }
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("instruments")
    void whoIsNamedFirstDoesNotMatterWhereNobodySaysWhoActed(Agreement agreement) {
        for (Norm norm : agreement.norms()) {
            for (Event event : events(norm)) {
                Side one = event.participants().first();
                Side other = event.participants().second();
                Event told = with(event, new Participants.Undirected(one, other));
                Event mirrored = with(event, new Participants.Undirected(other, one));
                assertThat(verdict(mirrored, norm)).as(norm.id()).isEqualTo(verdict(told, norm));
            }
        }
    }

    /** Where a text binds two parties alike, an act of either on the other has the same answer. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("instruments")
    void twoWhoAreBoundAlikeAreTreatedAlike(Agreement agreement) {
        for (Norm norm : agreement.norms()) {
            for (Event event : events(norm)) {
                if (treatsAlike(norm, event.participants())) {
                    Event mirrored = with(event, swapped(event.participants()));
                    assertThat(verdict(mirrored, norm)).as(norm.id()).isEqualTo(verdict(event, norm));
                }
            }
        }
    }

    @Test
    void theActsReachIntoTheTexts() {
        long covered = ALL.stream()
                .flatMap(agreement -> agreement.norms().stream())
                .filter(norm ->
                        events(norm).stream().anyMatch(event -> verdict(event, norm) != Determination.NOT_COVERED))
                .count();
        long alike = ALL.stream()
                .flatMap(agreement -> agreement.norms().stream())
                .filter(norm -> events(norm).stream().anyMatch(event -> treatsAlike(norm, event.participants())))
                .count();
        assertThat(covered).isGreaterThan(150);
        assertThat(alike).isGreaterThan(50);
    }

    /** Each act at the place of the instrument and 25 km beside it, in force and across the begin, by either party. */
    private static List<Event> events(Norm norm) {
        List<String> parties = norm.bindings().stream()
                .filter(binding -> binding.level().isAddressed())
                .map(Binding::party)
                .distinct()
                .limit(3)
                .toList();
        Set<ActionType> act =
                norm.acts().isEmpty() ? Set.of() : Set.of(norm.acts().iterator().next());
        List<Event> events = new ArrayList<>();
        for (Stage stage : norm.lifecycle().stages()) {
            if (stage.state() != LifecycleState.IN_FORCE || parties.isEmpty()) {
                continue;
            }
            String actor = parties.get(0);
            String target = parties.get(parties.size() - 1);
            Position there = place(norm.agreement());
            Position beside = new Position(there.latitude() + 0.2, there.longitude() + 0.1);
            Instant begin = stage.validity().from().latest();
            for (Instant at : List.of(begin.plus(DAY.multipliedBy(20)), begin.minus(DAY.dividedBy(2)))) {
                events.add(event(act, actor, target, there, at));
                events.add(event(act, target, actor, beside, at));
            }
        }
        return events;
    }

    private static Position place(String agreement) {
        return PLACES.entrySet().stream()
                .filter(entry -> agreement.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .orElseThrow()
                .getValue();
    }

    private static Event event(Set<ActionType> acts, String actor, String target, Position at, Instant begin) {
        return Event.of(
                "e",
                List.of(),
                acts,
                HandbookTest.directed(actor, target),
                Places.impactAt(HandbookTest.disc(at, 2)),
                new When(begin, begin.plus(DAY), TimePrecision.DAY),
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                HandbookTest.evidence(),
                List.of(),
                false,
                List.of());
    }

    private static Event coarser(Event event) {
        truce.core.geo.Disc disc = (truce.core.geo.Disc) event.places().impact();
        When when = new When(
                event.when().from().minus(DAY.multipliedBy(3)),
                event.when().to().plus(DAY.multipliedBy(3)),
                TimePrecision.WEEK);
        return copy(event, event.participants(), Places.impactAt(HandbookTest.disc(disc.centre(), 15)), when);
    }

    private static Event with(Event event, Participants participants) {
        return copy(event, participants, event.places(), event.when());
    }

    private static Event copy(Event event, Participants participants, Places places, When when) {
        return Event.of(
                event.id(),
                event.actions(),
                event.acts(),
                participants,
                places,
                when,
                event.killed(),
                event.weapon(),
                event.evidence(),
                event.exceptionClaims(),
                event.aggregated(),
                event.conflicts());
    }

    private static Participants swapped(Participants told) {
        return new Participants.Directed(told.second(), told.first());
    }

    private static boolean treatsAlike(Norm norm, Participants participants) {
        boolean plain = norm.controlled().isEmpty()
                && norm.exemptions().isEmpty()
                && norm.ambiguities().isEmpty()
                && norm.quantity().isEmpty()
                && norm.lifecycle().stages().stream()
                        .allMatch(stage -> stage.party().isEmpty());
        List<Binding> one = bound(norm, participants.first());
        List<Binding> other = bound(norm, participants.second());
        return plain
                && one.size() == 1
                && other.size() == 1
                && one.get(0).level() == other.get(0).level()
                && one.get(0).validity().equals(other.get(0).validity())
                && one.get(0).contestedBy().isEmpty()
                        == other.get(0).contestedBy().isEmpty()
                && one.get(0).unsure() == other.get(0).unsure();
    }

    private static List<Binding> bound(Norm norm, Side side) {
        return norm.bindings().stream()
                .filter(binding -> side.names().contains(binding.party()))
                .toList();
    }

    private static ActCase grade(Matcher matcher, Event event, Norm norm) {
        return matcher.grade(Incident.of("i", List.of(event), List.of()), event, norm);
    }

    private static Determination verdict(Event event, Norm norm) {
        return HandbookTest.verdict(grade(TOGETHER, event, norm));
    }
}
