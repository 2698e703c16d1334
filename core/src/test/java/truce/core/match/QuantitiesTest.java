package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.ExceptionKind;
import truce.core.action.Places;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Echelon;
import truce.core.agreement.ExerciseLimit;
import truce.core.agreement.FlightBan;
import truce.core.agreement.Freeze;
import truce.core.agreement.Norm;
import truce.core.agreement.Notice;
import truce.core.agreement.Quantity;
import truce.core.agreement.Quantity.Deadline;
import truce.core.agreement.Relation;
import truce.core.agreement.ReturnFire;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Condition;
import truce.core.circumstance.Circumstance.Control;
import truce.core.circumstance.Circumstance.Coverage;
import truce.core.circumstance.Circumstance.Notification;
import truce.core.circumstance.Circumstance.Step;
import truce.core.circumstance.Circumstance.StorageSite;
import truce.core.circumstance.Scene;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.geo.Position;
import truce.core.origin.Origin;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** What the numbers of a text ask of acts: worked examples of the handbook's E.2 on an invented line and parties. */
class QuantitiesTest {

    /** Kilometres a degree of latitude at the equator, where the line runs along it. */
    private static final double KM_A_DEGREE = 110.574;

    /** The line runs along the equator; its eastern sector begins at 1 degree. */
    private static final FlightBan BAN = new FlightBan(
            List.of(sector("west", 0, 1), sector("east", 1, 2)),
            List.of(
                    row(ActionType.MILITARY_OVERFLIGHT, List.of("east"), 40),
                    row(ActionType.MILITARY_OVERFLIGHT, List.of("west"), 20),
                    row(ActionType.HELICOPTER_FLIGHT, List.of(), 10),
                    row(ActionType.UAV_FLIGHT, List.of("east"), 15),
                    row(ActionType.UAV_FLIGHT, List.of("west"), 10)));

    @ParameterizedTest
    @CsvSource({
        "MILITARY_OVERFLIGHT, 30,   1.6, 0,  ESTABLISHED",
        "MILITARY_OVERFLIGHT, 30,   0.4, 0,  EXCLUDED",
        "MILITARY_OVERFLIGHT, -30,  1.6, 0,  ESTABLISHED",
        "HELICOPTER_FLIGHT,   9.9,  0.4, 0,  ESTABLISHED",
        "HELICOPTER_FLIGHT,   10.1, 1.6, 0,  EXCLUDED",
        "UAV_FLIGHT,          12,   1.6, 0,  ESTABLISHED",
        "UAV_FLIGHT,          12,   0.4, 0,  EXCLUDED",
        "UAV_FLIGHT,          12,   1.0, 5,  UNRESOLVED",
        "UAV_FLIGHT,          14,   1.6, 2,  UNRESOLVED",
        "BALLOON,             1,    1.6, 0,  EXCLUDED"
    })
    void aFlightIsHeldAgainstTheBanOfItsClassInTheSectorOfTheNearestPoint(
            ActionType act, double kilometres, double longitude, double radius, Degree degree) {
        Disc place = new Disc("seen", new Position(kilometres / KM_A_DEGREE, longitude), Distance.ofKilometres(radius));
        Norm norm = norm(ClauseKind.NO_FLY, BAN, act);
        Events flight = Events.shelling().acts(act).at(Places.positionAt(place));
        assertThat(element(norm, flight, Gate.DISTANCE).degree()).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regiment  | EXERCISE       | ESTABLISHED |
            brigade   | EXERCISE       | ESTABLISHED |
            company   | EXERCISE       | EXCLUDED    | BELOW_SIZE
            ''        | EXERCISE       | UNRESOLVED  | SIZE_UNKNOWN
            company   | ARTILLERY_FIRE | ESTABLISHED |
            """)
    void anExerciseIsBannedFromItsSizeAndGunsWhateverTheirs(
            String echelon, ActionType act, Degree degree, Reason reason) {
        Norm norm = norm(ClauseKind.NO_EXERCISE, new ExerciseLimit(Echelon.REGIMENT, true), act);
        Element size = element(norm, Events.shelling().acts(act).saying("x.echelon", echelon), Gate.AMOUNT);
        assertThat(size.degree()).isEqualTo(degree);
        assertThat(size.reasons()).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @ParameterizedTest
    @CsvSource({"increase, PROBABLE", "rotation, INDETERMINATE", "supplies, POSSIBLE"})
    void aReinforcementIsProbableIfItAddsAndOpenIfItReplaces(String change, String answer) {
        Norm norm = Norms.ceasefire()
                .kind(ClauseKind.NO_REINFORCEMENT)
                .relation(Relation.ANY)
                .about(Set.of(ActionType.DEPLOYMENT))
                .norm();
        ActCase convoy =
                grade(norm, Events.shelling().acts(ActionType.DEPLOYMENT).saying("x.net_change", change));
        assertThat(DeterminationTable.decide(convoy.elements()).determination()).hasToString(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05-30T12:00:00Z | true  | EXCLUDED    | NOTICE_GIVEN
            2020-05-31T12:00:00Z | true  | UNRESOLVED  | NOTICE_TIME_OPEN
            2020-06-01T06:00:00Z | true  | ESTABLISHED |
            2020-06-01T06:00:00Z | false | UNRESOLVED  | COVERAGE_GAP
            ''                   | true  | ESTABLISHED |
            ''                   | false | UNRESOLVED  | COVERAGE_GAP
            """)
    void noticeCountsADayAheadAndItsAbsenceOnlyWhereAllNoticesAreKnown(
            String given, boolean known, Degree degree, Reason reason) {
        Notice due = new Notice(Set.of(ActionType.DEPLOYMENT), List.of(), Optional.of(Duration.ofDays(1)));
        Norm norm = norm(ClauseKind.NOTIFY, due, ActionType.DEPLOYMENT);
        List<Circumstance> facts = new java.util.ArrayList<>();
        if (!given.isEmpty()) {
            Validity validity =
                    new Validity(Moment.at(Instant.parse(given)), Moment.at(Instant.parse("2020-06-06T00:00:00Z")));
            facts.add(new Notification(basis(1), validity, "North", Set.of(ActionType.DEPLOYMENT), Scene.ANYWHERE));
        }
        if (known) {
            facts.add(new Coverage(
                    basis(2),
                    between("2020-05-01", "2020-07-01"),
                    Scene.ANYWHERE,
                    "Commission",
                    Coverage.Quality.FULL,
                    "notifications"));
        }
        Element notice = element(
                norm, Events.shelling().acts(ActionType.DEPLOYMENT), Gate.NOTICE, facts.toArray(Circumstance[]::new));
        assertThat(notice.degree()).isEqualTo(degree);
        assertThat(notice.reasons()).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void toEnterIsNotToCaptureAndControlBeforeAndAfterDecides() {
        Freeze freeze = new Freeze(Moment.at(Instant.parse("2020-02-01T00:00:00Z")), Optional.empty());
        Norm norm = norm(ClauseKind.FREEZE_POSITIONS, freeze, ActionType.SEIZURE, ActionType.ADVANCE);
        Disc village = new Disc("Farukh", new Position(1, 1), Distance.ofKilometres(1));
        Events seizure = Events.shelling().acts(ActionType.SEIZURE).at(Places.positionAt(village));
        Events advance = Events.shelling().acts(ActionType.ADVANCE).at(Places.positionAt(village));
        Circumstance before = held("South", "2020-01-15", "2020-02-15", village, 1);
        Circumstance after = held("North", "2020-06-02", "2020-06-05", village, 2);
        Circumstance stayed = held("South", "2020-06-02", "2020-06-05", village, 3);
        assertThat(element(norm, seizure, Gate.CONTROL).degree()).isEqualTo(Degree.LIKELY);
        assertThat(element(norm, advance, Gate.CONTROL).reasons()).containsExactly(Reason.CONTROL_UNKNOWN);
        assertThat(element(norm, advance, Gate.CONTROL, before, after).degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(element(norm, advance, Gate.CONTROL, before, stayed).reasons())
                .containsExactly(Reason.CONTROL_UNCHANGED);
        assertThat(element(norm, seizure, Gate.CONTROL, before, after, stayed).reasons())
                .containsExactly(Reason.SOURCES_CONFLICT);
        assertThat(element(norm, advance, Gate.CONTROL, before).reasons()).containsExactly(Reason.CONTROL_UNKNOWN);
    }

    @Test
    void returnFireIsHeldAgainstItsConditionsOnlyWhereSomebodyCallsItThat() {
        ReturnFire conditions = new ReturnFire(Set.of(), true, true, false, Optional.empty());
        Norm norm = norm(ClauseKind.RETURN_FIRE_CONDITION, conditions, ActionType.ARTILLERY_FIRE);
        Events claimed = Events.shelling().claiming(new ExceptionClaim(ExceptionKind.SELF_DEFENCE, "North", false));
        assertThat(element(norm, Events.shelling(), Gate.CONDITION).reasons()).containsExactly(Reason.NOT_CLAIMED);
        assertThat(element(norm, claimed, Gate.CONDITION).reasons()).containsExactly(Reason.CONDITION_UNKNOWN);
        Circumstance order = step(Step.Kind.ORDER, true, 1);
        assertThat(element(norm, claimed, Gate.CONDITION, order).reasons()).containsExactly(Reason.CONDITION_UNKNOWN);
        assertThat(element(norm, claimed, Gate.CONDITION, order, step(Step.Kind.MECHANISM, false, 2))
                        .degree())
                .isEqualTo(Degree.ESTABLISHED);
        assertThat(element(norm, claimed, Gate.CONDITION, order, step(Step.Kind.MECHANISM, true, 2))
                        .reasons())
                .containsExactly(Reason.CONDITIONS_MET);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-30, ESTABLISHED", "2020-06-01, UNRESOLVED", "2020-06-03, EXCLUDED"})
    void presenceIsNoBreachBeforeTheTimeToBeGone(String due, Degree degree) {
        Deadline deadline = new Deadline(Moment.at(Instant.parse(due + "T12:00:00Z")), Duration.ofHours(1));
        Norm norm = norm(ClauseKind.FOREIGN_FORCES_EXIT, deadline, ActionType.FOREIGN_FORCES);
        assertThat(element(norm, Events.shelling().acts(ActionType.FOREIGN_FORCES), Gate.DEADLINE)
                        .degree())
                .isEqualTo(degree);
    }

    @Test
    void whatMustEndOnceAConditionHoldsIsOpenWhileNobodyTellsAndNoBreachBefore() {
        Norm norm = norm(
                ClauseKind.CEASE_HOSTILITIES,
                new ConditionalDeadline("gone", "they have gone", Duration.ofDays(1), Duration.ZERO),
                ActionType.ARTILLERY_FIRE);
        assertThat(answer(norm)).isEqualTo(Determination.INDETERMINATE);
        assertThat(answer(norm, gone("2020-05-30", true, 1))).isEqualTo(Determination.PROBABLE);
        assertThat(answer(norm, gone("2020-05-31", true, 1))).isEqualTo(Determination.PROBABLE);
        assertThat(answer(norm, gone("2020-06-01", true, 1))).isEqualTo(Determination.NO_BREACH);
        assertThat(answer(norm, gone("2020-05-30", false, 1))).isEqualTo(Determination.NO_BREACH);
        assertThat(answer(norm, gone("2020-05-30", true, 1), gone("2020-05-30", false, 2)))
                .isEqualTo(Determination.INDETERMINATE);
    }

    @Test
    void aWeaponOutsideEveryRegisteredSiteIsOutsideStorageAndOpenWhereNoneIsKnown() {
        Norm norm = Norms.ceasefire()
                .kind(ClauseKind.DISARM)
                .relation(Relation.ANY)
                .about(Set.of(ActionType.HEAVY_WEAPON_PRESENCE, ActionType.REMOVAL_FROM_STORAGE))
                .norm();
        Events tanks = Events.shelling().acts(ActionType.HEAVY_WEAPON_PRESENCE);
        Circumstance site = stored("North", 1);
        assertThat(element(norm, tanks.at(seenAt(1, 1)), Gate.CONDITION, site).reasons())
                .containsExactly(Reason.CONDITIONS_MET);
        assertThat(element(norm, tanks.at(seenAt(1.5, 1)), Gate.CONDITION, site).degree())
                .isEqualTo(Degree.ESTABLISHED);
        assertThat(element(norm, tanks.at(seenAt(1.05, 1)), Gate.CONDITION, site)
                        .degree())
                .isEqualTo(Degree.UNRESOLVED);
        assertThat(element(norm, tanks, Gate.CONDITION).reasons()).containsExactly(Reason.CONDITION_UNKNOWN);
        assertThat(element(norm, tanks, Gate.CONDITION, stored("South", 1)).degree())
                .isEqualTo(Degree.UNRESOLVED);
        Events removed = Events.shelling().acts(ActionType.REMOVAL_FROM_STORAGE);
        assertThat(element(norm, removed, Gate.CONDITION).degree()).isEqualTo(Degree.ESTABLISHED);
    }

    private static Circumstance gone(String from, boolean holds, long row) {
        Moment start = Moment.at(Instant.parse(from + "T00:00:00Z"));
        return new Condition(basis(row), new Validity(start, Moment.NEVER), "gone", holds);
    }

    private static Determination answer(Norm norm, Circumstance... facts) {
        return DeterminationTable.decide(grade(norm, Events.shelling(), facts).elements())
                .determination();
    }

    private static Circumstance stored(String party, long row) {
        Disc depot = new Disc("depot", new Position(1, 1), Distance.ofKilometres(5));
        return new StorageSite(basis(row), between("2020-01-01", "2020-12-31"), Scene.at(depot), party);
    }

    private static Places seenAt(double latitude, double longitude) {
        return Places.positionAt(new Disc("tanks", new Position(latitude, longitude), Distance.ofKilometres(1)));
    }

    private static Circumstance step(Step.Kind kind, boolean taken, long row) {
        return new Step(basis(row), between("2020-06-01", "2020-06-02"), "North", kind, taken);
    }

    private static Circumstance held(String holder, String from, String to, Disc place, long row) {
        return new Control(basis(row), between(from, to), Scene.at(place), holder);
    }

    private static Basis basis(long row) {
        return Basis.of(new Origin("facts.csv", row), "Monitors");
    }

    private static Validity between(String from, String to) {
        return Validity.between(Instant.parse(from + "T00:00:00Z"), Instant.parse(to + "T00:00:00Z"));
    }

    private static Norm norm(ClauseKind kind, Quantity quantity, ActionType... acts) {
        return Norms.ceasefire()
                .kind(kind)
                .relation(Relation.ANY)
                .about(Set.of(acts))
                .quantity(quantity)
                .norm();
    }

    private static Element element(Norm norm, Events event, Gate gate, Circumstance... facts) {
        return grade(norm, event, facts).element(gate).orElseThrow();
    }

    private static ActCase grade(Norm norm, Events event, Circumstance... facts) {
        Frame frame = Frames.knowing(Frames.of(norm), facts);
        return new Matcher(frame).grade(event.incident(), event.event(), norm);
    }

    private static FlightBan.LineSector sector(String name, double from, double to) {
        Line line = Line.through(List.of(new Position(0, from), new Position(0, to)));
        return new FlightBan.LineSector(name, "the line", line, Distance.ofMetres(10));
    }

    private static FlightBan.FlightRow row(ActionType act, List<String> sectors, double kilometres) {
        return new FlightBan.FlightRow(Set.of(act), sectors, Distance.ofKilometres(kilometres));
    }
}
