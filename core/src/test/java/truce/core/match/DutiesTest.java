package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Counting;
import truce.core.agreement.Deliveries;
import truce.core.agreement.ForceLimits;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Quantity.Deadline;
import truce.core.agreement.Quantity.ReplacedDue;
import truce.core.agreement.Reckoning;
import truce.core.circumstance.Amount;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Condition;
import truce.core.circumstance.Circumstance.Coverage;
import truce.core.circumstance.Circumstance.Delivery;
import truce.core.circumstance.Circumstance.ForceCount;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.circumstance.Circumstance.Performance.Done;
import truce.core.circumstance.Circumstance.StatusClaim;
import truce.core.circumstance.Scene;
import truce.core.evidence.EvidenceLevel;
import truce.core.origin.Origin;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** Worked examples of the handbook's E.3, on invented parties; what is invented besides says so. */
class DutiesTest {

    private static final AtomicInteger ROWS = new AtomicInteger();

    @Test
    void aGroupStillThereWithoutDisputeIsNonPerformanceAndTheHolderStaysOpen() {
        Norm s5 = Norms.ceasefire()
                .kind(ClauseKind.REMOVE_GROUP)
                .required()
                .passive()
                .stages(Norms.inForce("2018-09-17T00:00:00Z", "2024-12-08T00:00:00Z"))
                .quantity(new Deadline(Moment.at(at("2018-10-15T21:00:00Z")), Duration.ofDays(1)))
                .norm();
        DutyCase subject = only(s5, "2018-12-01T00:00:00Z", report("", Done.NOT, "2018-11-01", "Agency; Wire"));
        assertThat(element(subject, Gate.OCCURRENCE).degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(element(subject, Gate.DEADLINE).degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(element(subject, Gate.PARTY).reasons()).containsExactly(Reason.DUTY_HOLDER_UNSPECIFIED);
        assertThat(answer(subject)).isEqualTo(Determination.INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Northern radio | FULLY | 2018-10-09 | Agency | NOT | 2018-10-20 | SOURCES_CONFLICT
            Agency         | FULLY | 2018-10-09 | Agency | NOT | 2018-10-05 | DUTY_PERFORMED
            """)
    void reportsConflictOnlyWhereOneDeniesTheOtherAfterwards(
            String one, Done first, String since, String other, Done second, String seen, Reason reason) {
        DutyCase subject = only(
                dated("2018-10-10T21:00:00Z"),
                "2018-12-01T00:00:00Z",
                report("North", first, since, one),
                report("North", second, seen, other));
        assertThat(element(subject, Gate.DEADLINE).reasons()).containsExactly(reason);
    }

    @Test
    void silenceIsOpenAndCountsOnlyWhereAllOfTheTimeWasWatched() {
        Norm norm = dated("2018-10-10T21:00:00Z");
        assertThat(answer(only(norm, "2018-12-01T00:00:00Z"))).isEqualTo(Determination.INDETERMINATE);
        assertThat(element(only(norm, "2018-12-01T00:00:00Z", watched("2018-10-12", "2018-11-01", "")), Gate.DEADLINE)
                        .reasons())
                .containsExactly(Reason.COVERAGE_GAP);
        assertThat(element(only(norm, "2018-12-01T00:00:00Z", watched("2018-10-01", "2018-11-01", "")), Gate.DEADLINE)
                        .degree())
                .isEqualTo(Degree.LIKELY);
    }

    @Test
    void aDuePutOffInTimeWasNeverMissed() {
        Norm kelbajar = amended("2020-11-15T20:00:00Z", "2020-11-15T10:00:00Z");
        List<DutyCase> onTheDay = due(kelbajar, "2020-11-20T00:00:00Z");
        assertThat(onTheDay).hasSize(1);
        assertThat(answer(onTheDay.get(0))).isEqualTo(Determination.NO_BREACH);
        assertThat(element(onTheDay.get(0), Gate.DEADLINE).reasons()).containsExactly(Reason.NOT_YET_DUE);
        DutyCase afterwards = due(kelbajar, "2020-12-20T00:00:00Z", report("North", Done.FULLY, "2020-11-25", "Agency"))
                .get(1);
        assertThat(answer(afterwards)).isEqualTo(Determination.NO_BREACH);
    }

    @Test
    void aDuePutOffTooLateWasMissedUntilThen() {
        DutyCase first = due(
                        amended("2020-11-15T20:00:00Z", "2020-11-18T10:00:00Z"),
                        "2020-11-20T00:00:00Z",
                        report("North", Done.NOT, "2020-11-17", "Monitors"))
                .get(0);
        assertThat(answer(first)).isEqualTo(Determination.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-23T09:00:00Z, PT150H, SAME_HOUR, Asia/Damascus, 2019-10-29T15:00:00Z",
        "2024-11-27T02:00:00Z, P60D, SAME_HOUR, Asia/Beirut, 2025-01-26T02:00:00Z",
        "2023-08-03T05:00:00Z, P180D, INCLUSIVE, America/Bogota, 2024-01-30T05:00:00Z"
    })
    void aClockThatRunsFromATriggerEndsAsTheTextCounts(
            Instant from, String lapse, Counting counting, String zone, Instant due) {
        Moment counted = new Reckoning(Moment.at(from), lapse, counting).due(List.of(ZoneId.of(zone)));
        assertThat(counted).isEqualTo(Moment.at(due));
    }

    @Test
    void nothingIsDueWhileTheConditionIsDisputedAndItIsOnceItHolds() {
        Norm prisoners = Norms.ceasefire()
                .kind(ClauseKind.RELEASE)
                .required()
                .binding(Norms.signatory("NORTH", "north"))
                .quantity(new ConditionalDeadline(
                        "kept", "the ceasefire was kept for 72 hours", Duration.ZERO, Duration.ZERO))
                .norm();
        DutyCase unknown = only(prisoners, "2020-09-01T00:00:00Z");
        assertThat(element(unknown, Gate.CONDITION).reasons()).containsExactly(Reason.CONDITION_UNKNOWN);
        assertThat(answer(unknown)).isEqualTo(Determination.INDETERMINATE);
        DutyCase disputed =
                only(prisoners, "2020-09-01T00:00:00Z", condition(true, "Agency"), condition(false, "Northern radio"));
        assertThat(answer(disputed)).isEqualTo(Determination.INDETERMINATE);
        assertThat(element(disputed, Gate.CONDITION).reasons()).containsExactly(Reason.SOURCES_CONFLICT);
        assertThat(answer(only(prisoners, "2020-09-01T00:00:00Z", condition(false, "Monitors"))))
                .isEqualTo(Determination.NO_BREACH);
        DutyCase held = only(
                prisoners,
                "2020-09-01T00:00:00Z",
                condition(true, "Monitors"),
                report("North", Done.NOT, "2020-08-20", "Monitors"));
        assertThat(answer(held)).isEqualTo(Determination.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18  | Monitors       |    |                | NO_BREACH     | DUTY_PERFORMED
            12  | Monitors       |    |                | CONFIRMED     |
            12  | Agency         |    |                | PROBABLE      | SINGLE_SOURCE
            17  | Monitors       |    |                | INDETERMINATE | WITHIN_TOLERANCE
            12  | Monitors       | 18 | Northern radio | POSSIBLE      | SOURCES_CONFLICT
            """)
    void fuelShipsAreCountedAWindowAtATimeAndSourcesAreNotAddedUp(
            double ships, String source, Double other, String otherSource, Determination answer, Reason reason) {
        Norm norm = delivering(18, Period.ofMonths(2));
        Circumstance first = delivered(ships, "2020-01-01", "2020-03-01", source);
        List<DutyCase> cases = other == null
                ? due(norm, "2020-03-01T00:00:00Z", first)
                : due(norm, "2020-03-01T00:00:00Z", first, delivered(other, "2020-01-01", "2020-03-01", otherSource));
        assertThat(cases).hasSize(1);
        DeterminationTable.Decision decision =
                DeterminationTable.decide(cases.get(0).elements());
        assertThat(decision.determination()).isEqualTo(answer);
        if (reason != null) {
            assertThat(decision.reasons().get(0)).isEqualTo(reason);
        }
    }

    @Test
    void thePartBelowWhichADeliveryFellShortIsADossiersToSet() {
        Norm norm = delivering(18, Period.ofMonths(2));
        Frame frame = Frames.knowing(Frames.of(norm), delivered(15, "2020-01-01", "2020-03-01", "Monitors"));
        Instant end = at("2020-03-01T00:00:00Z");
        assertThat(answer(Duties.due(frame, List.of(), end, Optional.empty()).get(0)))
                .isEqualTo(Determination.CONFIRMED);
        Thresholds lenient = Thresholds.USUAL.with(Thresholds.SHORT_PERCENT, 80, "truce.yaml:7");
        assertThat(answer(Duties.due(frame, List.of(), end, Optional.empty(), lenient)
                        .get(0)))
                .isEqualTo(Determination.INDETERMINATE);
    }

    @Test
    void daysBeginInTheZoneThatTheTextStates() {
        ZoneId gaza = ZoneId.of("Asia/Gaza");
        Norm norm = Norms.ceasefire()
                .kind(ClauseKind.DELIVERABLE)
                .required()
                .binding(Norms.signatory("NORTH", "north"))
                .stages(Norms.inForce("2020-01-31T22:00:00Z", "2021-01-01T00:00:00Z"))
                .quantity(new Deliveries(
                        List.of(new Deliveries.Rate("fuel ships", 18, Optional.of(Period.ofMonths(1)))), gaza))
                .norm();
        Circumstance whole = new Delivery(
                basis("Monitors"),
                Validity.between(at("2020-01-31T22:00:00Z"), at("2020-02-29T22:00:00Z")),
                "TEST/c1",
                "fuel ships",
                Amount.of(12));
        DutyCase february = due(norm, "2020-03-05T00:00:00Z", whole).get(0);
        assertThat(february.instalment()).isEqualTo("fuel ships, 2020-02-01 to 2020-02-29");
        assertThat(february.due().latest()).isEqualTo(at("2020-02-29T22:00:00Z"));
        assertThat(answer(february)).isEqualTo(Determination.CONFIRMED);
    }

    @Test
    void aCountBelongsToTheDayOfTheZoneThatTheTextStates() {
        Circumstance count = guns("2020-06-01T23:00:00Z", 37);
        assertThat(only(limited(ZoneId.of("Asia/Seoul")), "2020-09-01T00:00:00Z", count)
                        .instalment())
                .isEqualTo("guns, 2020-06-02");
        assertThat(only(limited(ZoneOffset.UTC), "2020-09-01T00:00:00Z", count).instalment())
                .isEqualTo("guns, 2020-06-01");
    }

    @Test
    void twoReadingsOfOnePartOnOneDayAreNotAddedUp() {
        assertThat(due(
                        limited(),
                        "2020-06-01T00:00:00Z",
                        guns(20, "2020-03-01", false, true),
                        guns(20, "2020-03-01", false, true)))
                .isEmpty();
    }

    private static Circumstance guns(String at, double number) {
        return new ForceCount(
                basis("Monitors"),
                Validity.between(at(at), at(at).plus(Duration.ofMinutes(30))),
                "North",
                Scene.in("band"),
                false,
                WeaponClass.TUBE_ARTILLERY,
                Amount.of(number),
                true,
                false);
    }

    @Test
    void aCountOfPartOfTheWindowIsALowerBound() {
        DutyCase subject = due(
                        delivering(18, Period.ofMonths(2)),
                        "2020-03-01T00:00:00Z",
                        delivered(7, "2020-01-01", "2020-02-01", "Monitors"))
                .get(0);
        assertThat(element(subject, Gate.AMOUNT).reasons()).containsExactly(Reason.COUNT_PARTIAL);
    }

    @Test
    void aDailyRateIsJudgedByTheMeanOfAWeekAndIsPossibleAtMost() {
        Norm trucks = delivering(600, Period.ofDays(1));
        DutyCase week = due(trucks, "2020-01-08T00:00:00Z", delivered(3500, "2020-01-01", "2020-01-08", "Monitors"))
                .get(0);
        assertThat(answer(week)).isEqualTo(Determination.POSSIBLE);
        DutyCase slowDay = due(
                        trucks,
                        "2020-01-08T00:00:00Z",
                        delivered(300, "2020-01-01", "2020-01-02", "Monitors"),
                        delivered(4000, "2020-01-02", "2020-01-08", "Monitors"))
                .get(0);
        assertThat(answer(slowDay)).isEqualTo(Determination.NO_BREACH);
    }

    @Test
    void windowsThatNobodyCountedAreToldOnce() {
        List<DutyCase> cases = due(delivering(18, Period.ofMonths(2)), "2020-07-01T00:00:00Z");
        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).instalment()).isEqualTo("fuel ships, 3 windows that nobody counted");
        assertThat(answer(cases.get(0))).isEqualTo(Determination.INDETERMINATE);
    }

    @Test
    void aLimitIsSurpassedByOneGunMoreAndKeptAtTheLimit() {
        assertThat(answer(only(limited(), "2020-06-01T00:00:00Z", guns(37, "2020-03-01", true, false))))
                .isEqualTo(Determination.CONFIRMED);
        assertThat(answer(only(limited(), "2020-06-01T00:00:00Z", guns(36, "2020-03-01", true, false))))
                .isEqualTo(Determination.NO_BREACH);
    }

    @Test
    void countsOfDifferentDaysAddUpOnlyIfNothingMoved() {
        DutyCase moved = only(
                limited(),
                "2020-06-01T00:00:00Z",
                guns(20, "2020-03-01", false, false),
                guns(17, "2020-03-02", false, false));
        assertThat(answer(moved)).isEqualTo(Determination.INDETERMINATE);
        assertThat(element(moved, Gate.AMOUNT).reasons()).containsExactly(Reason.COUNTS_OF_DIFFERENT_DAYS);
        DutyCase stayed = only(
                limited(),
                "2020-06-01T00:00:00Z",
                guns(20, "2020-03-01", false, true),
                guns(17, "2020-03-02", false, false));
        assertThat(answer(stayed)).isEqualTo(Determination.CONFIRMED);
        assertThat(due(limited(), "2020-06-01T00:00:00Z", guns(20, "2020-03-01", false, false)))
                .isEmpty();
    }

    @Test
    void whatBecameKnownLaterDoesNotCount() {
        Basis late = new Basis(
                new Origin("facts.csv", 1),
                List.of("Monitors"),
                EvidenceLevel.OBSERVED,
                List.of(),
                Optional.of(at("2020-05-01T00:00:00Z")));
        Circumstance report = new Performance(late, day("2020-03-20"), "TEST/c1", "North", Done.NOT);
        Norm norm = dated("2020-03-10T00:00:00Z");
        Frame frame = Frames.knowing(Frames.of(norm), report);
        Instant by = at("2020-04-01T00:00:00Z");
        assertThat(answer(Duties.due(frame, List.of(), by, Optional.empty()).get(0)))
                .isEqualTo(Determination.CONFIRMED);
        assertThat(answer(Duties.due(frame, List.of(), by, Optional.of(by)).get(0)))
                .isEqualTo(Determination.INDETERMINATE);
    }

    @Test
    void aDeclaredSuspensionIsContestedForWhoDeclaredItAndSettledByTheMechanismAlone() {
        Norm ban = Norms.ceasefire().norm();
        Validity since = new Validity(Moment.at(at("2020-05-01T00:00:00Z")), Moment.NEVER);
        Circumstance word = new StatusClaim(basis("Agency"), since, "TEST/c1", "North", LifecycleState.SUSPENDED);
        Circumstance finding = new StatusClaim(
                new Basis(
                        new Origin("facts.csv", 1),
                        List.of("Commission"),
                        EvidenceLevel.ADOPTED,
                        List.of(),
                        Optional.empty()),
                since,
                "TEST/c1",
                "Commission",
                LifecycleState.SUSPENDED);
        assertThat(time(ban, "North", word).reasons()).containsExactly(Reason.STATUS_CONTESTED);
        assertThat(time(ban, "South", word).degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(time(ban, "South", finding).reasons()).containsExactly(Reason.SUSPENDED);
    }

    private static Element time(Norm norm, String actor, Circumstance fact) {
        Frame frame = Declarations.heeded(Frames.knowing(Frames.of(norm), fact));
        Events act = Events.shelling().by(actor, actor.equals("North") ? "South" : "North");
        return new Matcher(frame)
                .grade(act.incident(), act.event(), frame.norms().get(0))
                .element(Gate.TIME)
                .orElseThrow();
    }

    private static Norm dated(String due) {
        return Norms.ceasefire()
                .kind(ClauseKind.WEAPON_WITHDRAWAL)
                .required()
                .binding(Norms.signatory("NORTH", "north"))
                .stages(Norms.inForce("2018-01-01T00:00:00Z", "2024-12-08T00:00:00Z"))
                .quantity(new Deadline(Moment.at(at(due)), Duration.ZERO))
                .norm();
    }

    private static Norm amended(String due, String until) {
        Quantity deadline = new Deadline(
                Moment.at(at("2020-11-25T20:00:00Z")),
                Duration.ZERO,
                Optional.empty(),
                List.of(new ReplacedDue(Moment.at(at(due)), Moment.at(at(until)), "extension")));
        return Norms.ceasefire()
                .kind(ClauseKind.TERRITORY_HANDOVER)
                .required()
                .binding(Norms.signatory("NORTH", "north"))
                .quantity(deadline)
                .norm();
    }

    private static Norm delivering(double amount, Period per) {
        return Norms.ceasefire()
                .kind(ClauseKind.DELIVERABLE)
                .required()
                .binding(Norms.signatory("NORTH", "north"))
                .quantity(new Deliveries(List.of(new Deliveries.Rate("fuel ships", amount, Optional.of(per)))))
                .norm();
    }

    private static Norm limited() {
        return limited(ZoneOffset.UTC);
    }

    private static Norm limited(ZoneId zone) {
        return Norms.ceasefire()
                .kind(ClauseKind.FORCE_LIMIT)
                .in("band")
                .binding(Norms.signatory("NORTH", "north"))
                .quantity(new ForceLimits(
                        List.of(new ForceLimits.ForceLimit(
                                "guns",
                                false,
                                Set.of(WeaponClass.TUBE_ARTILLERY),
                                0,
                                Double.POSITIVE_INFINITY,
                                List.of(),
                                Optional.empty(),
                                36)),
                        zone))
                .norm();
    }

    private static Circumstance guns(double number, String date, boolean whole, boolean stationary) {
        return new ForceCount(
                basis("Monitors"),
                day(date),
                "North",
                Scene.in("band"),
                false,
                WeaponClass.TUBE_ARTILLERY,
                Amount.of(number),
                whole,
                stationary);
    }

    private static Circumstance delivered(double amount, String from, String to, String source) {
        return new Delivery(basis(source), between(from, to), "TEST/c1", "fuel ships", Amount.of(amount));
    }

    private static Circumstance condition(boolean holds, String source) {
        return new Condition(
                basis(source), new Validity(Moment.at(at("2020-08-01T00:00:00Z")), Moment.NEVER), "kept", holds);
    }

    private static Circumstance watched(String from, String to, String what) {
        return new Coverage(
                basis("Monitors"), between(from, to), Scene.ANYWHERE, "Monitors", Coverage.Quality.FULL, what);
    }

    private static Circumstance report(String party, Done done, String date, String sources) {
        Validity validity =
                done == Done.FULLY ? new Validity(Moment.at(at(date + "T00:00:00Z")), Moment.NEVER) : day(date);
        return new Performance(basis(sources), validity, "TEST/c1", party, done);
    }

    private static Basis basis(String sources) {
        return new Basis(
                new Origin("facts.csv", ROWS.incrementAndGet()),
                List.of(sources.split("; ")),
                EvidenceLevel.ALLEGED,
                List.of(),
                Optional.empty());
    }

    private static Validity day(String date) {
        return Validity.between(at(date + "T00:00:00Z"), at(date + "T00:00:00Z").plus(Duration.ofDays(1)));
    }

    private static Validity between(String from, String to) {
        return Validity.between(at(from + "T00:00:00Z"), at(to + "T00:00:00Z"));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static DutyCase only(Norm norm, String by, Circumstance... facts) {
        List<DutyCase> cases = due(norm, by, facts);
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private static List<DutyCase> due(Norm norm, String by, Circumstance... facts) {
        return Duties.due(Frames.knowing(Frames.of(norm), facts), List.of(), at(by), Optional.empty());
    }

    private static Element element(DutyCase subject, Gate gate) {
        return subject.element(gate).orElseThrow();
    }

    private static Determination answer(DutyCase subject) {
        return DeterminationTable.decide(subject.elements()).determination();
    }
}
