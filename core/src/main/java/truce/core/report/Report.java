package truce.core.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.run.RuleInfo;
import truce.core.run.Run;
import truce.core.run.Setting;
import truce.core.run.Told;

/** How a run is told, in no format: a head, rows in stable order, totals. */
public final class Report {

    private final Run run;
    private final Rows rows;
    private final Clauses clauses;
    private final ReportHead head;

    private Report(Run run, List<RuleInfo> rules, List<String> incomplete, Words words) {
        this.run = run;
        clauses = new Clauses(run.agreements());
        Wording wording = new Wording(words, run.setting().period().zone());
        rows = new Rows(run, new Parties(run.agreements()), clauses, wording);
        ReportTotals totals = new Totals(run, rows, clauses, wording).of(rules);
        head = new ReportHead(
                run.setting(), notes(run), run.inputs(), run.actions(), incomplete, run.notices(), totals);
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

    public ReportTotals totals() {
        return head.totals();
    }

    /**
     * All rows, made as they are asked for: incidents, flags, patterns, claims, refused rows. What is told as an effect
     * of an incident is not told again as a claim.
     */
    public Stream<ReportRow> rows() {
        Stream<ReportRow> incidents = run.incidents().stream().map(rows::row);
        Stream<ReportRow> flags = rows.flags().stream().map(row -> row);
        Stream<ReportRow> patterns =
                run.patterns().stream().map(pattern -> new PatternRow(pattern, clauses.find(pattern.norm())));
        Set<String> effects = run.incidents().stream()
                .flatMap(incident -> incident.effects().stream().map(Action::id))
                .collect(Collectors.toSet());
        Stream<ReportRow> claims = run.told().stream()
                .filter(told -> !effects.contains(told.action().id()))
                .sorted(Report::claimsFirst)
                .map(rows::row);
        Stream<ReportRow> refused = run.refused().stream().map(RefusedRow::new);
        // Concatenated streams stay lazy when iterated; flatMap would hold a whole part in memory.
        return Stream.of(incidents, flags, patterns, claims, refused).reduce(Stream.empty(), Stream::concat);
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
