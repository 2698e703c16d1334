package truce.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import truce.core.action.Statement;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.match.Attribution;
import truce.core.match.Reason;
import truce.core.report.ActorCount;
import truce.core.report.ClaimRow;
import truce.core.report.ClauseCount;
import truce.core.report.EventRow;
import truce.core.report.FlagRow;
import truce.core.report.Headline;
import truce.core.report.IncidentRow;
import truce.core.report.NotFlagged;
import truce.core.report.OriginCount;
import truce.core.report.Report;
import truce.core.report.ReportTotals;
import truce.core.report.RuleCount;
import truce.core.report.ShownPlace;
import truce.core.report.SpanCount;
import truce.core.report.Standing;
import truce.core.report.WeakestPoint;
import truce.core.report.Who;
import truce.core.report.Wording;
import truce.core.report.Words;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.run.Matter;
import truce.core.run.RuleInfo;
import truce.core.run.Run;
import truce.core.time.Period;

class ReportTest {

    private final Report report = Report.of(SampleRun.everything());
    private final ReportTotals totals = report.totals();

    @Test
    void theHeadlineCountsEachIncidentOnce() {
        Headline headline = totals.headline();
        assertThat(headline.incidents()).isEqualTo(9);
        assertThat(headline.standings().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(9);
        assertThat(headline.at(Standing.CONFIRMED)).isEqualTo(1);
        assertThat(headline.at(Standing.PROBABLE)).isEqualTo(3);
        assertThat(headline.at(Standing.NO_FLAG)).isEqualTo(1);
        assertThat(headline.flagged()).isEqualTo(7);
    }

    @Test
    void anIncidentWithSeveralFlagsStandsAtItsStrongest() {
        IncidentRow row = incident("i8");
        assertThat(row.flags()).hasSize(3);
        assertThat(row.standing()).isEqualTo(Standing.PROBABLE);
    }

    @Test
    void aGuarantorsDutyDoesNotCountInTheHeadline() {
        assertThat(incident("i7").standing()).isEqualTo(Standing.GUARANTOR_DUTY_ONLY);
        assertThat(totals.clauses()).noneMatch(count -> count.clause().isGuarantorDuty());
        assertThat(totals.guarantorDuties())
                .singleElement()
                .satisfies(count -> assertThat(count.party()).isEqualTo("Guarantor State"));
    }

    @Test
    void aGuarantorIsTheDutyHolderAndNotWhoActed() {
        Who told = incident("i7").flags().get(0).who();
        assertThat(told.dutyHolder()).isTrue();
        assertThat(told.basis()).isEqualTo("duty-holder");
        Report undirected = Report.of(new SampleRun()
                .flagged(
                        "i1",
                        2,
                        SampleRun.ENSURE,
                        Determination.POSSIBLE,
                        SampleRun.undirected(),
                        Reason.MEASURES_UNKNOWN)
                .run());
        assertThat(undirected.totals().guarantorDuties().get(0).party()).doesNotContain("direction not recorded");
    }

    @Test
    void anEffectToldWithItsIncidentIsNoClaim() {
        Disposition effect = Disposition.of(Disposition.Kind.EFFECT);
        Event event = SampleRun.event("e", SampleRun.day(2), SampleRun.ORA, List.of());
        Report told = Report.of(new SampleRun()
                .incident(
                        "i",
                        List.of(event),
                        SampleRun.action("demo:tank", Statement.EFFECT, SampleRun.day(2), SampleRun.ORA, "tank"))
                .told("demo:tank", Statement.EFFECT, effect, "tank")
                .told("demo:stray", Statement.EFFECT, effect, "effect of a row that is not there")
                .run());
        assertThat(told.rows()
                        .filter(ClaimRow.class::isInstance)
                        .map(row -> ((ClaimRow) row).action().id()))
                .containsExactly("demo:stray");
    }

    @Test
    void eachFlaggedIncidentStandsInOneSide() {
        assertThat(totals.headline().sides().stream()
                        .mapToLong(Headline.SideCount::incidents)
                        .sum())
                .isEqualTo(totals.headline().flagged());
        assertThat(totals.headline().sides().stream().map(Headline.SideCount::side))
                .containsExactlyInAnyOrder(
                        "north",
                        "south",
                        "names not mapped (open)",
                        "not attributed",
                        "between north and south, direction not recorded");
    }

    @Test
    void theSourceDoesNotSayWhoActedAndNeitherDoesTheReport() {
        IncidentRow row = incident("i5");
        assertThat(totals.actors().stream().map(ActorCount::actor))
                .contains("between Northern Army and Southern Front, direction not recorded");
        assertThat(row.side()).isEqualTo("between north and south, direction not recorded");
    }

    @Test
    void aNameThatNobodyMappedIsOpen() {
        assertThat(totals.actors().stream().map(ActorCount::actor)).contains("Lake militia (name not mapped: open)");
    }

    @Test
    void clausesAreCountedByIncidentAndNeverByFlag() {
        ClauseCount north = totals.clauses().stream()
                .filter(count -> count.party().equals("Northern Army")
                        && count.clause().clause().equals("1"))
                .findFirst()
                .orElseThrow();
        assertThat(north.determinations())
                .containsEntry(Determination.CONFIRMED, 1L)
                .containsEntry(Determination.PROBABLE, 2L)
                .hasSize(2);
    }

    @Test
    void dutiesThatFellDueAreCountedApart() {
        assertThat(totals.headline().duties()).isEqualTo(1);
        assertThat(totals.duties())
                .singleElement()
                .satisfies(count -> assertThat(count.party()).isEqualTo("Northern Army"));
    }

    @Test
    void daysAreThoseOfTheReportsZoneAndDaysWithNothingAreListed() {
        assertThat(totals.days()).hasSize(14);
        assertThat(totals.days().get(0).incidents()).isZero();
        assertThat(totals.days().get(1).name()).isEqualTo("2020-02-02");
        assertThat(totals.days().get(1).incidents()).isEqualTo(1);
        assertThat(totals.weeks().stream().map(SpanCount::name)).containsExactly("2020-W05", "2020-W06", "2020-W07");
    }

    @Test
    void anIncidentOfTheLastEveningCountsOnItsLocalDay() {
        Period utc = Period.days(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 3), ZoneOffset.UTC);
        SampleRun sample =
                new SampleRun().flagged("i1", 2, SampleRun.BAN, Determination.CONFIRMED, SampleRun.by("NORTH"));
        // Damascus midnight is 22:00 of the day before in UTC.
        assertThat(Report.of(sample.during(utc).run()).totals().days().get(0).incidents())
                .isEqualTo(1);
    }

    @Test
    void anEmptyRunHasTotalsToo() {
        Report empty = Report.of(
                new SampleRun().during(Period.unbounded(ZoneId.of("UTC"))).run());
        assertThat(empty.head().sawActions()).isFalse();
        assertThat(empty.totals().days()).isEmpty();
        assertThat(empty.rows()).isEmpty();
    }

    @Test
    void rowsComeInTheOrderThatWritersRelyOn() {
        List<String> kinds = report.rows()
                .map(row -> row.getClass().getSimpleName())
                .distinct()
                .toList();
        assertThat(kinds).containsExactly("IncidentRow", "FlagRow", "PatternRow", "ClaimRow", "RefusedRow");
        assertThat(report.rows()
                        .filter(ClaimRow.class::isInstance)
                        .map(row -> ((ClaimRow) row).action().id()))
                .containsExactly("demo:claim", "demo:z-threat");
    }

    @Test
    void theOrderOfFlagsChangesNoTotal() {
        Run run = SampleRun.everything();
        List<truce.core.run.Flag> turned = new ArrayList<>(run.flags());
        Collections.reverse(turned);
        Run other = run.with(turned, run.notices());
        assertThat(Report.of(other).totals()).isEqualTo(totals);
    }

    @Test
    void aRuleThatMetNoCaseSaysSo() {
        List<RuleInfo> rules = List.of(rule("base-010", "cease-hostilities"), rule("base-099", "no-fly"));
        List<RuleCount> counts =
                Report.of(SampleRun.everything(), rules, List.of()).totals().rules();
        assertThat(counts.get(0).cases()).isEqualTo(10);
        assertThat(counts.get(0).flags()).isEqualTo(10);
        assertThat(counts.get(1).cases()).isZero();
    }

    @Test
    void whyCasesAreNotFlaggedIsReadFromTheirKey() {
        assertThat(totals.notFlagged()).containsExactly(new NotFlagged("X-2020-ORA/1", "NOT_COVERED:intra-side", 2));
    }

    @Test
    void theWeakestPointIsTheDecidingReason() {
        WeakestPoint weakest = incident("i8").flags().stream()
                .filter(row -> row.flag().determination() == Determination.POSSIBLE)
                .findFirst()
                .flatMap(FlagRow::weakest)
                .orElseThrow();
        assertThat(weakest.reason()).contains(Reason.LOC_STRADDLES);
        assertThat(weakest.detail()).isEqualTo("19.8 km from the line");
        assertThat(incident("i1").flags().get(0).weakest()).isEmpty();
    }

    @Test
    void anActIsShownAtTheFirstPlaceThatTheNormLooksAt() {
        FlagRow row = incident("i4").flags().get(0);
        assertThat(row.place().point()).isEmpty();
        assertThat(row.place().kind()).isEqualTo(ShownPlace.Kind.UNKNOWN);
        assertThat(incident("i1").flags().get(0).place().label()).isEqualTo("Ora");
    }

    @Test
    void eventsOfAnIncidentHoldTheirOwnFlags() {
        assertThat(incident("i8").events().stream().map(EventRow::event).map(Event::id))
                .containsExactly("i8-a", "i8-b");
        assertThat(incident("i8").events().get(1).flags().stream()
                        .map(row -> row.clause().clause())
                        .collect(Collectors.joining()))
                .isEqualTo("13");
    }

    @Test
    void aFlagRepeatsOnlyTheUnsureBindingsOfThoseWhomItConcerns() {
        Norm norm = unsure(
                "binding of LAKE-CLAN, SOUTH: nobody saw the signature",
                "binding of HILL-CLAN: whether it ever joined",
                "start of 1: the hour is not told");
        Report told = Report.of(new SampleRun()
                .flagged("i1", 2, norm, Determination.PROBABLE, SampleRun.by("NORTH"))
                .run());
        assertThat(flags(told).get(0).unsure())
                .containsExactly(
                        "binding of LAKE-CLAN, SOUTH: nobody saw the signature", "start of 1: the hour is not told");
    }

    @Test
    void noShareIsGivenOfAPlaceThatIsNotTold() {
        Report told = Report.of(new SampleRun()
                .flagged(
                        "i1",
                        2,
                        SampleRun.BAN,
                        Determination.INDETERMINATE,
                        SampleRun.by("NORTH"),
                        Reason.PLACE_NOT_STATED)
                .flagged(
                        "i2",
                        3,
                        SampleRun.BAN,
                        Determination.POSSIBLE,
                        SampleRun.by("NORTH"),
                        Reason.AREA_WITHOUT_GEOMETRY)
                .flagged("i3", 4, SampleRun.BAN, Determination.POSSIBLE, SampleRun.by("NORTH"), Reason.LOC_STRADDLES)
                .run());
        assertThat(flags(told).stream().map(FlagRow::insideFraction))
                .containsExactly(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(0.559));
        Wording wording = new Wording(Words.english(), SampleRun.ZONE);
        assertThat(flags(told).stream().map(wording::zone))
                .containsExactly(
                        "ORA-ZONE: no share of the place can be given",
                        "ORA-ZONE: no share of the place can be given",
                        "ORA-ZONE: 56 % of the place lies inside, 0 % to 100 % as the line may run");
    }

    @Test
    void familiesOfOriginAreCountedByAct() {
        assertThat(totals.origins()).containsExactly(new OriginCount("Lake Radio", 8, 8));
    }

    @Test
    void aLumpOnTheOtherSideIsNotToldAsIfAllOfItTookPart() {
        Attribution lump = new Attribution(
                Attribution.Basis.DIRECTION_NOT_RECORDED, List.of("SOUTH"), List.of("GUARD", "NORTH"), false);
        Report told = Report.of(new SampleRun()
                .flagged("i1", 2, SampleRun.BAN, Determination.POSSIBLE, lump)
                .run());
        assertThat(told.totals().actors().get(0).actor())
                .isEqualTo("between Guarantor State and/or Northern Army and Southern Front, direction not recorded");
        assertThat(told.totals().headline().sides().get(0).side())
                .isEqualTo("between guarantors and/or north and south, direction not recorded");
    }

    private static List<FlagRow> flags(Report report) {
        return report.rows()
                .filter(FlagRow.class::isInstance)
                .map(FlagRow.class::cast)
                .toList();
    }

    private static Norm unsure(String... sample) {
        Norm ban = SampleRun.BAN;
        return new Norm(
                "X-2020-ORA/9",
                ban.agreement(),
                ban.clause(),
                ban.kind(),
                ban.modality(),
                ban.acts(),
                ban.indicativeActs(),
                ban.bindings(),
                ban.passive(),
                ban.controlled(),
                ban.relation(),
                ban.zone(),
                ban.placeRoles(),
                ban.lifecycle(),
                ban.exemptions(),
                ban.ambiguities(),
                ban.quantity(),
                List.of(sample));
    }

    private IncidentRow incident(String id) {
        return report.rows()
                .filter(IncidentRow.class::isInstance)
                .map(IncidentRow.class::cast)
                .filter(row -> row.incident().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RuleInfo rule(String id, String clause) {
        return new RuleInfo(
                id,
                "base",
                "A rule",
                "A rule.",
                List.of(clause),
                List.of("use-of-force"),
                new Matter(Matter.On.ACT, Set.of(), Set.of(), Set.of()),
                "stable",
                java.util.Optional.empty(),
                "rules/a.drl",
                1);
    }
}
