package truce.core.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import truce.core.agreement.Agreement;
import truce.core.incident.Incident;
import truce.core.run.Pattern;
import truce.core.run.RuleInfo;
import truce.core.run.Run;
import truce.core.run.Setting;
import truce.core.run.Told;

/** How a run is told, in no format: a head, rows in stable order, totals. */
public final class Report {

    private final Run run;
    private final Rows rows;
    private final Clauses clauses;
    private final Wording wording;
    private final List<RuleInfo> rules;
    private final ReportHead head;
    private @Nullable ReportTotals totals;

    private Report(Run run, List<RuleInfo> rules, List<String> incomplete, Words words) {
        this.run = run;
        clauses = new Clauses(run.agreements());
        wording = new Wording(words, run.setting().period().zone());
        this.rules = rules;
        rows = new Rows(run, new Parties(run.agreements()), clauses, wording);
        head = new ReportHead(
                run.setting(),
                notes(run),
                run.inputs(),
                run.actions(),
                incomplete,
                run.notices(),
                run.patternNotes(),
                this::totals);
    }

    /** The report of a run that saw all its facts, without a word on the rules that were loaded. */
    public static Report of(Run run) {
        return of(run, List.of(), List.of());
    }

    /**
     * The report of a run.
     *
     * @param rules the loaded rules, so that those which met no case can say so
     * @param incomplete why the run did not see all its facts, in sentences; empty when it did
     */
    public static Report of(Run run, List<RuleInfo> rules, List<String> incomplete) {
        return new Report(run, rules, incomplete, Words.english());
    }

    public ReportHead head() {
        return head;
    }

    /** The totals; counted when they are first asked for, since not every report tells them. */
    public synchronized ReportTotals totals() {
        ReportTotals counted = totals == null ? new Totals(run, rows, wording).of(rules) : totals;
        totals = counted;
        return counted;
    }

    /**
     * All rows, each made shortly before its turn and then let go: incidents, flags, patterns, claims, refused rows. What is
     * told as an effect of an incident is not told again as a claim. Every call makes them anew, and the same.
     */
    public Stream<ReportRow> rows() {
        return rows(kind -> true);
    }

    /** The rows of those kinds only, in the same order; others are not made. */
    public Stream<ReportRow> rows(Predicate<Class<? extends ReportRow>> wanted) {
        Stream<ReportRow> incidents =
                only(wanted, IncidentRow.class, () -> Ahead.of(run.incidents().size(), rows::incident));
        Stream<ReportRow> flags = only(
                wanted,
                FlagRow.class,
                () -> Ahead.of(run.flags().size(), i -> rows.row(run.flags().get(i))));
        Stream<ReportRow> patterns =
                only(wanted, PatternRow.class, () -> run.patterns().stream().map(this::pattern));
        Stream<ReportRow> claims = only(wanted, ClaimRow.class, () -> claims().map(rows::row));
        Stream<ReportRow> refused =
                only(wanted, RefusedRow.class, () -> run.refused().stream().map(RefusedRow::new));
        // Concatenated streams stay lazy when iterated; flatMap would hold a whole part in memory.
        return Stream.of(incidents, flags, patterns, claims, refused).reduce(Stream.empty(), Stream::concat);
    }

    private static Stream<ReportRow> only(
            Predicate<Class<? extends ReportRow>> wanted,
            Class<? extends ReportRow> kind,
            Supplier<Stream<? extends ReportRow>> rows) {
        return wanted.test(kind) ? rows.get().map(row -> row) : Stream.empty();
    }

    private PatternRow pattern(Pattern pattern) {
        return new PatternRow(pattern, clauses.find(pattern.norm()));
    }

    private Stream<Told> claims() {
        Set<String> effects = new HashSet<>();
        for (Incident incident : run.incidents()) {
            incident.effects().forEach(effect -> effects.add(effect.id()));
        }
        return run.told().stream()
                .filter(told -> !effects.contains(told.action().id()))
                .sorted(Report::claimsFirst);
    }

    /** Claims, then consequences and acts; the order of ids stays within each. */
    private static int claimsFirst(Told a, Told b) {
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(Told told) {
        return switch (told.action().statement()) {
            case CLAIM -> 0;
            case CONSEQUENCE -> 1;
            case ACT, EFFECT -> 2;
        };
    }

    private static List<AgreementNote> notes(Run run) {
        Map<String, Setting.Pin> pins = new TreeMap<>();
        run.setting().agreementHashes().forEach(pin -> pins.put(pin.id(), pin));
        return run.agreements().stream().map(agreement -> note(agreement, pins)).toList();
    }

    private static AgreementNote note(Agreement agreement, Map<String, Setting.Pin> pins) {
        Optional<Setting.Pin> pin = Optional.ofNullable(pins.get(agreement.id()));
        return new AgreementNote(
                agreement.id(),
                agreement.title(),
                pin.map(Setting.Pin::version).orElse(""),
                pin.map(Setting.Pin::sha256).orElse(""),
                agreement.coding().sentence(),
                agreement.coding().unsure(),
                agreement.notes());
    }
}
