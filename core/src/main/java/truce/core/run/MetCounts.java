package truce.core.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;

/** Counts what there was to judge, so that a rule that met nothing can say so. Few sets of acts differ. */
final class MetCounts {

    private final Map<ClauseKind, Map<Set<ActionType>, Long>> cases = new EnumMap<>(ClauseKind.class);
    private final Map<Set<ActionType>, Long> told = new HashMap<>();
    private final Map<ClauseKind, Long> duties = new EnumMap<>(ClauseKind.class);
    private final Map<String, Long> findings = new HashMap<>();

    /** An act that became a case under a norm of that kind. */
    void act(ClauseKind kind, Set<ActionType> acts) {
        cases.computeIfAbsent(kind, k -> new HashMap<>()).merge(acts, 1L, Long::sum);
    }

    /** What is told and held against no norm. */
    void told(Set<ActionType> acts) {
        told.merge(acts, 1L, Long::sum);
    }

    void duty(ClauseKind kind) {
        duties.merge(kind, 1L, Long::sum);
    }

    void finding(String pattern) {
        findings.merge(pattern, 1L, Long::sum);
    }

    void addAll(MetCounts other) {
        other.cases.forEach((kind, byActs) -> byActs.forEach((acts, number) ->
                cases.computeIfAbsent(kind, k -> new HashMap<>()).merge(acts, number, Long::sum)));
        other.told.forEach((acts, number) -> told.merge(acts, number, Long::sum));
        other.duties.forEach((kind, number) -> duties.merge(kind, number, Long::sum));
        other.findings.forEach((pattern, number) -> findings.merge(pattern, number, Long::sum));
    }

    /** How much of it each rule was asked about, by id of the rule. */
    SortedMap<String, Long> by(Iterable<RuleInfo> rules) {
        SortedMap<String, Long> met = new TreeMap<>();
        rules.forEach(rule -> met.put(rule.id(), of(rule.matter())));
        return met;
    }

    private long of(Matter matter) {
        long[] met = new long[1];
        cases.forEach(
                (kind, byActs) -> byActs.forEach((acts, number) -> met[0] += matter.meets(kind, acts) ? number : 0));
        told.forEach((acts, number) -> met[0] += matter.meets(acts) ? number : 0);
        duties.forEach((kind, number) -> met[0] += matter.meetsDuty(kind) ? number : 0);
        findings.forEach((pattern, number) -> met[0] += matter.meetsFinding(pattern) ? number : 0);
        return met[0];
    }
}
