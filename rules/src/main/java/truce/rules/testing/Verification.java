package truce.rules.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Sequence;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.run.RuleHit;
import truce.core.run.RuleHit.Verb;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.DroolsAssessor;

/** The test of one rule on cases given as a table. Each expectation is checked at once. */
public final class Verification {

    private static final Set<String> SEQUENCE_COLUMNS = Set.of("id", "pattern", "kind", "candidates", "left-out");

    private final RuleVerifier verifier;
    private final DroolsAssessor assessor;
    private final String rule;
    private final Map<String, RuleHit> hits = new HashMap<>();
    private Map<String, ActCase> cases = Map.of();
    private List<String> given = List.of();

    Verification(RuleVerifier verifier, DroolsAssessor assessor, String rule) {
        this.verifier = verifier;
        this.assessor = assessor;
        this.rule = rule;
    }

    /** The cases, as a table with the columns of {@link CaseTable}. */
    public Verification given(String table) {
        cases = CaseTable.cases(table);
        given = List.copyOf(cases.keySet());
        take(assessor.assess(List.<Case>copyOf(cases.values())));
        cases.forEach(this::agree);
        return this;
    }

    /** Sequences, as a table with columns {@code id pattern kind candidates left-out}. */
    public Verification givenSequences(String table) {
        List<Map<String, String>> rows = TableText.rows(table, SEQUENCE_COLUMNS);
        given = rows.stream().map(row -> row.getOrDefault("id", "")).toList();
        List<Sequence> sequences = new ArrayList<>();
        for (Map<String, String> row : rows) {
            List<String> candidates =
                    List.of(row.getOrDefault("candidates", "i1").split(" ", -1));
            ActCase carrier =
                    new CaseDraft(row.containsKey("kind") ? Map.of("kind", row.get("kind")) : Map.of()).build();
            sequences.add(Sequence.first(
                    declared(row.getOrDefault("pattern", "first-reported")),
                    row.getOrDefault("id", ""),
                    carrier.norm(),
                    candidates,
                    0));
        }
        take(assessor.assessFindings(sequences));
        return this;
    }

    private PatternSpec.SequenceSpec declared(String pattern) {
        return assessor.patterns().stream()
                .filter(PatternSpec.SequenceSpec.class::isInstance)
                .map(PatternSpec.SequenceSpec.class::cast)
                .filter(spec -> spec.id().equals(pattern))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack declares the sequence '" + pattern + "'"));
    }

    /** These cases are flagged, each with the determination that follows where one is named: {@code i1 PROBABLE}. */
    public Verification flags(String... expected) {
        return expect(Verb.RAISE, expected);
    }

    /** These cases are told, without a flag. */
    public Verification notes(String... expected) {
        return expect(Verb.NOTE, expected);
    }

    /** These cases are recorded as allowed or done. */
    public Verification permits(String... expected) {
        return expect(Verb.PERMIT, expected);
    }

    /** No flag follows: the rule is silent, or an element takes the case outside the text ({@code NOT_COVERED}). */
    public Verification nothingFor(String... ids) {
        for (String id : ids) {
            requireGiven(id);
            RuleHit hit = hits.get(id);
            boolean flag = hit != null && (hit.verb() != Verb.RAISE || isFlag(id));
            if (flag) {
                throw new AssertionError(rule + " addresses " + id + ", expected nothing");
            }
            if (hit == null) {
                verifier.remember(rule, false);
            }
        }
        return this;
    }

    private boolean isFlag(String id) {
        return !cases.containsKey(id)
                || Determination.valueOf(determination(id)).isFlag();
    }

    private void take(List<RuleHit> all) {
        all.stream().filter(hit -> hit.rule().equals(rule)).forEach(hit -> hits.put(given.get(hit.caseIndex()), hit));
    }

    private Verification expect(Verb verb, String... expected) {
        Arrays.stream(expected).map(text -> List.of(text.split(" ", 2))).forEach(words -> expect(verb, words));
        return this;
    }

    private void expect(Verb verb, List<String> words) {
        String id = words.get(0);
        requireGiven(id);
        RuleHit hit = hits.get(id);
        if (hit == null) {
            throw new AssertionError(rule + " says nothing of " + id + ": " + why(id));
        }
        if (hit.verb() != verb) {
            throw new AssertionError(rule + " asks to " + hit.verb() + " " + id + ", expected " + verb);
        }
        if (verb == Verb.RAISE && !isFlag(id)) {
            throw new AssertionError(id + " is " + determination(id) + ", which is no flag");
        }
        if (words.size() > 1 && !words.get(1).equals(determination(id))) {
            throw new AssertionError(id + " is " + determination(id) + ", expected " + words.get(1));
        }
        verifier.remember(rule, true);
    }

    private String determination(String id) {
        ActCase subject = cases.get(id);
        return subject == null
                ? ""
                : DeterminationTable.decide(subject.elements()).determination().name();
    }

    private String why(String id) {
        ActCase subject = cases.get(id);
        return subject == null
                ? "a sequence"
                : assessor.explain(subject, rule)
                        .failed()
                        .map(step -> "line " + step.line() + ", " + step.text() + " [" + step.found() + "]")
                        .orElse("all its conditions hold");
    }

    /** The explanation must tell what the engine did. */
    private void agree(String id, ActCase subject) {
        CaseFunnel funnel = assessor.explain(subject, rule);
        if (funnel.addresses() != hits.containsKey(id)) {
            throw new AssertionError("engine and explanation differ over " + rule + " and " + id + ": " + funnel);
        }
    }

    private void requireGiven(String id) {
        if (!given.contains(id)) {
            throw new IllegalArgumentException("the table has no case '" + id + "'; it has " + given);
        }
    }
}
