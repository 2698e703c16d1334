package truce.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.actor.Party;
import truce.core.agreement.Agreement;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.Certainty;
import truce.core.agreement.Clause;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Coding;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.LocalGrade;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.fault.Fault;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.Position;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.DutyCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.run.FactsGrade;
import truce.core.run.Flag;
import truce.core.run.InputCount;
import truce.core.run.NormFunnel;
import truce.core.run.NormGrade;
import truce.core.run.Pattern;
import truce.core.run.Question;
import truce.core.run.Run;
import truce.core.run.Setting;
import truce.core.run.Severity;
import truce.core.run.Told;
import truce.core.run.ZoneCount;
import truce.core.time.Moment;
import truce.core.time.Period;
import truce.core.time.TimePrecision;
import truce.core.time.Validity;
import truce.core.time.When;

/**
 * A run put together by hand, for tests of report writers: an invented agreement between the North and the South at an
 * invented lake. {@link #everything} has a row of every kind, {@link #hostile} texts that mean harm.
 */
public final class SampleRun {

    /** A formula, a tag, a turn of direction, a colour for terminals, quotes, separators and a line break. */
    public static final String HOSTILE =
            "=cmd|'/C x'!A0 <script>alert(1)</script> \u202eevil\u202c \u001b[31mred \"q\";,\t]]> \nnext & end";

    public static final ZoneId ZONE = ZoneId.of("Asia/Damascus");
    public static final Norm BAN =
            norm("1", ClauseKind.CEASE_HOSTILITIES, Modality.PROHIBITION, Optional.of("ORA-ZONE"));
    public static final Norm ENSURE = norm("2", ClauseKind.ENSURE, Modality.REQUIREMENT, Optional.of("ORA-ZONE"));
    public static final Norm WEAPONS =
            norm("3", ClauseKind.WEAPON_WITHDRAWAL, Modality.REQUIREMENT, Optional.of("ORA-ZONE"));
    public static final Norm RELEASE = norm("4", ClauseKind.RELEASE, Modality.REQUIREMENT, Optional.empty());
    public static final Place ORA = new Disc("Ora", new Position(35.12345678, 36.87654321), Distance.ofKilometres(2));

    private final List<Incident> incidents = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final TreeMap<Disposition, Long> dispositions = new TreeMap<>();
    private final TreeMap<String, Long> notFlagged = new TreeMap<>();
    private Period period = Period.days(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 14), ZONE);
    private Dataset dataset =
            new Dataset("demo", "Demo facts", "CC BY 4.0", "Demo team (2020)", false, "lethal events");

    public static When day(int day) {
        LocalDate date = LocalDate.of(2020, 2, day);
        return new When(
                date.atStartOfDay(ZONE).toInstant(),
                date.plusDays(1).atStartOfDay(ZONE).toInstant(),
                TimePrecision.DAY);
    }

    public static Action action(String id, Statement statement, When when, Place place, String label) {
        return new Action(
                id,
                new Origin("facts.csv", id.hashCode() & 0xff),
                "demo",
                statement,
                Set.of(ActionType.MORTAR_FIRE, ActionType.ARTILLERY_FIRE),
                new Participants.Directed(Participants.Side.of("Northern troops"), Participants.Side.of("the South")),
                Places.impactAt(place),
                when,
                Harm.of(3),
                Weapon.UNKNOWN,
                Vouching.by(List.of("Lake Radio")),
                false,
                Optional.empty(),
                Links.NONE,
                new Labels("", "", "", "", label),
                Map.of());
    }

    public static Event event(String id, When when, Place place, List<ExceptionClaim> claims) {
        Action action = action("demo:" + id, Statement.ACT, when, place, "");
        Source radio = new Source("Lake Radio", "Lake Radio", SourceType.INDEPENDENT, "");
        return Event.of(
                id,
                List.of(action),
                action.acts(),
                action.participants(),
                action.places(),
                when,
                new Harm(2, 3, 5, true),
                Weapon.UNKNOWN,
                new Evidence(EvidenceLevel.REPORTED, List.of(radio), 1, List.of(), false),
                claims,
                false,
                List.of());
    }

    public static Attribution by(String... parties) {
        return new Attribution(Attribution.Basis.NAMED_BY_SOURCE, List.of(parties), List.of("SOUTH"), false);
    }

    public static Attribution undirected() {
        return new Attribution(Attribution.Basis.DIRECTION_NOT_RECORDED, List.of("SOUTH"), List.of("NORTH"), false);
    }

    /** An incident of one event with one flag. */
    public SampleRun flagged(
            String id, int day, Norm norm, Determination determination, Attribution who, Reason... reasons) {
        Event event = event(id + "-e", day(day), ORA, List.of());
        return incident(id, List.of(event)).flag(event, norm, determination, who, reasons);
    }

    public SampleRun incident(String id, List<Event> events, Action... effects) {
        incidents.add(Incident.of(id, events, List.of(effects)));
        return this;
    }

    public SampleRun flag(Event event, Norm norm, Determination determination, Attribution who, Reason... reasons) {
        Incident incident = incidents.get(incidents.size() - 1);
        List<Element> elements = List.of(
                Element.established(Gate.OCCURRENCE),
                new Element(
                        Gate.PLACE,
                        reasons.length > 0 ? Degree.UNRESOLVED : Degree.ESTABLISHED,
                        reasons.length > 0 ? 0.559 : 1,
                        reasons.length > 0 ? 0 : 1,
                        1,
                        List.of(reasons),
                        reasons.length > 0 ? Optional.of(Cause.EVIDENCE) : Optional.empty(),
                        reasons.length > 0 ? "19.8 km from the line" : ""));
        String id = "f-" + event.id() + "-" + norm.clause();
        flags.add(new Flag(
                id,
                new ActCase(id, incident, event, norm, elements, who),
                List.of("base-010"),
                determination,
                FactsGrade.REPORTED,
                NormGrade.APPLIES,
                List.of(reasons),
                Severity.S3));
        return this;
    }

    public SampleRun duty(String id, Determination determination, Reason... reasons) {
        Moment due = Moment.at(Instant.parse("2020-02-10T22:00:00Z"));
        Attribution holder = new Attribution(Attribution.Basis.NAMED_BY_SOURCE, List.of("NORTH"), List.of(), false);
        flags.add(new Flag(
                id,
                new DutyCase(
                        id,
                        RELEASE,
                        "NORTH",
                        "as first due",
                        due,
                        List.of(),
                        List.of(Element.graded(
                                Gate.DEADLINE, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(reasons), "no report")),
                        holder),
                List.of("base-047"),
                determination,
                FactsGrade.ALLEGED,
                NormGrade.APPLIES,
                List.of(reasons),
                Severity.S0));
        return this;
    }

    public SampleRun told(String id, Statement statement, Disposition disposition, String label) {
        told.add(new Told(action(id, statement, day(5), ORA, label), disposition));
        return disposed(disposition, 1);
    }

    public SampleRun disposed(Disposition disposition, long count) {
        dispositions.merge(disposition, count, Long::sum);
        return this;
    }

    public SampleRun notFlagged(String key, long count) {
        notFlagged.put(key, count);
        return this;
    }

    public SampleRun refused(Fault fault) {
        refused.add(fault);
        return this;
    }

    public SampleRun pattern(Pattern pattern) {
        patterns.add(pattern);
        return this;
    }

    public SampleRun during(Period other) {
        period = other;
        return this;
    }

    public SampleRun from(Dataset other) {
        dataset = other;
        return this;
    }

    public Run run() {
        long accepted =
                dispositions.values().stream().mapToLong(Long::longValue).sum();
        return new Run(
                new Setting(
                        "truce 0.1.0",
                        List.of(new Setting.Pin("base", "1", "c0ffee00c0ffee00")),
                        List.of(new Setting.Pin("X-2020-ORA", "1", "abcdef0123456789")),
                        List.of(new Setting.Parameter("base-010.window", "48h", "default of the pack")),
                        "2025b",
                        period,
                        Optional.empty(),
                        List.of(),
                        List.of(dataset),
                        Optional.empty()),
                List.of(agreement()),
                List.of(new InputCount(
                        "facts.csv",
                        "csv",
                        "0123456789abcdef",
                        accepted + refused.size(),
                        accepted,
                        refused.size(),
                        0)),
                dispositions,
                incidents.stream()
                        .sorted(Comparator.comparing((Incident i) -> i.when().from())
                                .thenComparing(Incident::id))
                        .toList(),
                flags,
                notFlagged,
                List.of(new NormFunnel(BAN.id(), 20, new TreeMap<>(Map.of(Gate.TIME, 4L, Gate.PLACE, 7L)), 1, 8)),
                List.of(
                        new ZoneCount(
                                "ORA-ZONE",
                                "Lake zone",
                                "reconstructed",
                                5000,
                                12,
                                3,
                                2,
                                1,
                                new Harm(4, 6, 9, true),
                                Harm.UNKNOWN,
                                Map.of(Determination.PROBABLE, 2L, Determination.CONFIRMED, 1L)),
                        new ZoneCount(
                                "QUIET", "QUIET", "official", 0, 0, 0, 0, 0, Harm.UNKNOWN, Harm.UNKNOWN, Map.of())),
                new TreeMap<>(Map.of("base-010", 10L, "base-099", 0L)),
                patterns,
                List.of("pattern quiet: not computed, because nobody states that it was watched fully"),
                told,
                refused,
                List.of(new Question("Who is \"Northern troops\"?", 4, "fill in its row in parties.csv")),
                List.of());
    }

    public static Agreement agreement() {
        return new Agreement(
                "X-2020-ORA",
                "Lake Ora ceasefire",
                Moment.at(Instant.parse("2020-01-01T00:00:00Z")),
                List.of(
                        new Party("NORTH", "Northern Army", List.of()),
                        new Party("SOUTH", "Southern Front", List.of()),
                        new Party("GUARD", "Guarantor State", List.of())),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(new LocalGrade("slight", 0), new LocalGrade("grave", 3)),
                List.of(clause(BAN), clause(ENSURE), clause(WEAPONS), clause(RELEASE)),
                new Coding("A. Coder", "B. Reviewer", 12, List.of("depth of the zone")),
                Map.of(),
                List.of());
    }

    private static Clause clause(Norm norm) {
        return new Clause(
                norm.clause(), "title", "paraphrase", "para. " + norm.clause(), Certainty.KNOWN, List.of(norm));
    }

    private static Norm norm(String clause, ClauseKind kind, Modality modality, Optional<String> zone) {
        return new Norm(
                "X-2020-ORA/" + clause,
                "X-2020-ORA",
                clause,
                kind,
                modality,
                Set.of(ActionType.MORTAR_FIRE, ActionType.ARTILLERY_FIRE),
                Set.of(),
                List.of(
                        binding("NORTH", "north"),
                        binding("SOUTH", "south"),
                        contested("GUARD", "guarantors", "SOUTH")),
                false,
                List.of(),
                Relation.BETWEEN_SIDES,
                zone,
                List.of(PlaceRole.IMPACT, PlaceRole.POSITION),
                new Lifecycle(
                        List.of(new Stage(LifecycleState.IN_FORCE, Validity.ALWAYS, Optional.empty(), false, ""))),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Binding binding(String party, String side) {
        return contested(party, side);
    }

    private static Binding contested(String party, String side, String... by) {
        return new Binding(party, side, BindingLevel.SIGNATORY, Validity.ALWAYS, List.of(), List.of(by), "");
    }

    /** Every determination, an undirected incident, a guarantor's duty, a duty due, claims, a refused row. */
    public static Run everything() {
        SampleRun facts = new SampleRun()
                .flagged("i1", 2, BAN, Determination.CONFIRMED, by("NORTH"))
                .flagged("i2", 3, BAN, Determination.PROBABLE, by("NORTH"), Reason.BOUND_VIA_GUARANTOR_ONLY)
                .flagged("i3", 4, BAN, Determination.POSSIBLE, by("Lake militia"), Reason.ACTOR_UNMAPPED)
                .flagged("i5", 5, BAN, Determination.PROBABLE, undirected(), Reason.DIRECTION_UNKNOWN)
                .flagged("i7", 6, ENSURE, Determination.PROBABLE, by("GUARD"), Reason.MEASURES_UNKNOWN);
        Event vague = event("i4-e", day(4), new truce.core.geo.PlaceUnknown("the row has no coordinates"), List.of());
        facts.incident("i4", List.of(vague))
                .flag(vague, BAN, Determination.INDETERMINATE, Attribution.unknown(), Reason.LINE_UNPUBLISHED);
        Event excused = event(
                "i6-e",
                day(6),
                ORA,
                List.of(new ExceptionClaim(truce.core.action.ExceptionKind.SELF_DEFENCE, "SOUTH", true)));
        facts.incident("i6", List.of(excused))
                .flag(excused, BAN, Determination.EXCEPTED, by("SOUTH"), Reason.EXCEPTION_SHOWN);
        Event first = event("i8-a", day(8), ORA, List.of());
        Event second = event("i8-b", day(8), ORA, List.of());
        facts.incident(
                        "i8",
                        List.of(first, second),
                        action("demo:tank", Statement.EFFECT, day(8), ORA, "tank destroyed"))
                .flag(first, BAN, Determination.PROBABLE, by("NORTH"), Reason.SINGLE_SOURCE)
                .flag(second, BAN, Determination.POSSIBLE, by("NORTH"), Reason.LOC_STRADDLES)
                .flag(second, WEAPONS, Determination.INDETERMINATE, by("NORTH"), Reason.LINE_UNPUBLISHED);
        facts.incident("i9", List.of(event("i9-e", day(9), ORA, List.of())));
        return facts.duty("f-duty", Determination.POSSIBLE, Reason.COVERAGE_GAP)
                .told(
                        "demo:z-threat",
                        Statement.ACT,
                        Disposition.of(Disposition.Kind.OUT_OF_REACH, Reason.ACT_NOT_REGULATED),
                        "a warning")
                .told(
                        "demo:claim",
                        Statement.CLAIM,
                        Disposition.of(Disposition.Kind.NOT_ASSESSABLE, Reason.ALLEGATION_ONLY),
                        "\"437 breaches in 72 hours\"")
                .disposed(Disposition.assessed(Determination.CONFIRMED), 1)
                .disposed(Disposition.assessed(Determination.PROBABLE), 4)
                .disposed(Disposition.of(Disposition.Kind.EFFECT), 1)
                .notFlagged(BAN.id() + " NOT_COVERED:intra-side", 2)
                .refused(new Fault("facts.csv", 17, "latitude", "97.2", "latitude 97.2 is not in -90..90", "Swapped?"))
                .pattern(new Pattern(
                        "base-050", BAN.id(), "First reported incident after effect", List.of("i1"), List.of()))
                .run();
    }

    /** The same with texts that would run, close a tag or turn the writing around where a writer does not escape them. */
    public static Run hostile() {
        SampleRun run = new SampleRun()
                .flagged("i1", 2, BAN, Determination.PROBABLE, by(HOSTILE), Reason.SINGLE_SOURCE)
                .from(new Dataset("demo", HOSTILE, "CC BY 4.0", HOSTILE, false, HOSTILE))
                .told(
                        "demo:claim",
                        Statement.CLAIM,
                        Disposition.of(Disposition.Kind.NOT_ASSESSABLE, Reason.ALLEGATION_ONLY),
                        HOSTILE)
                .refused(
                        new Fault("facts.csv", 17, "notes", HOSTILE, "the note '" + HOSTILE + "' is no note", HOSTILE));
        return run.disposed(Disposition.assessed(Determination.PROBABLE), 1).run();
    }
}
