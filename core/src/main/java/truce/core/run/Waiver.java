package truce.core.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.match.ActCase;
import truce.core.match.Case;

/**
 * An exception that a dossier states: an analyst sets flags aside, with a reason, a name and an end. It changes no answer:
 * the flag stays in the report, marked. Every matching part that is given must fit.
 *
 * @param statedIn file and line, such as {@code truce.yaml:12}
 * @param rule id of the rule that it excepts from; empty for every rule
 * @param clause id of the norm or of the clause with its agreement, such as {@code SYR-2017-ASTANA/c7}
 * @param zone id of the zone of the norm
 * @param action id of an action, or its file and row
 * @param reason why; not blank
 * @param author who says so; not blank
 * @param until last day on which it may be used
 */
public record Waiver(
        String statedIn,
        Optional<String> rule,
        Optional<String> clause,
        Optional<String> zone,
        Optional<String> action,
        String reason,
        String author,
        LocalDate until) {

    public Waiver {
        if (reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("an exception has a reason and an author: " + statedIn);
        }
        if (rule.isEmpty() && clause.isEmpty() && zone.isEmpty() && action.isEmpty()) {
            throw new IllegalArgumentException("an exception names a rule, clause, zone or action: " + statedIn);
        }
    }

    /** Whether it is about what the flag is about, whatever the rule. */
    boolean concerns(Case subject) {
        return clause.stream().allMatch(id -> isClause(subject, id))
                && zone.stream().allMatch(id -> subject.norm().zone().equals(Optional.of(id)))
                && action.stream().allMatch(id -> actions(subject).anyMatch(one -> isAction(one, id)));
    }

    /** Whether its time is over on that day. */
    public boolean isExpired(LocalDate day) {
        return until.isBefore(day);
    }

    /** What it is about, for messages: {@code rule base-010, zone idlib}. */
    public String about() {
        return Stream.of(
                        rule.map("rule "::concat),
                        clause.map("clause "::concat),
                        zone.map("zone "::concat),
                        action.map("action "::concat))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** {@code known exercise (A. Analyst, until 2026-03-31, truce.yaml:12)}. */
    public String sentence() {
        return reason + " (" + author + ", until " + until + ", " + statedIn + ")";
    }

    private static boolean isClause(Case subject, String id) {
        return subject.norm().id().equals(id)
                || (subject.norm().agreement() + "/" + subject.norm().clause()).equals(id);
    }

    private static Stream<Action> actions(Case subject) {
        return subject instanceof ActCase act ? act.event().actions().stream() : Stream.of();
    }

    private static boolean isAction(Action action, String id) {
        return action.id().equals(id) || action.origin().toString().equals(id);
    }

    /** Those that set a flag aside: together they except it from every rule that raised it. */
    static List<Waiver> of(Flag flag, List<Waiver> concerning) {
        boolean all = flag.rules().stream().allMatch(id -> concerning.stream().anyMatch(waiver -> waiver.excepts(id)));
        return all ? concerning : List.of();
    }

    /** Whether it excepts from that rule. */
    public boolean excepts(String id) {
        return rule.isEmpty() || rule.get().equals(id);
    }
}
