package truce.rules.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import truce.rules.engine.DroolsAssessor;

/**
 * Tests rules one at a time.
 *
 * <pre>{@code
 * verifier.verify("base-021").given("""
 *     id  kind               acts                   distance
 *     i1  weapon-withdrawal  heavy-weapon-presence  established
 *     i2  weapon-withdrawal  heavy-weapon-presence  excluded""")
 *     .flags("i1 CONFIRMED").nothingFor("i2");
 * }</pre>
 *
 * It remembers which rules fired and which stayed silent in their own tests: {@link #unproven} must be empty at the end.
 */
public final class RuleVerifier {

    private final DroolsAssessor assessor;
    private final Set<String> begun = new LinkedHashSet<>();
    private final Set<String> fired = new LinkedHashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();

    public RuleVerifier(DroolsAssessor assessor) {
        this.assessor = assessor;
    }

    /** Begins the test of a rule. */
    public Verification verify(String rule) {
        if (assessor.rules().stream().noneMatch(info -> info.id().equals(rule))) {
            throw new IllegalArgumentException("there is no rule '" + rule + "'");
        }
        begun.add(rule);
        return new Verification(this, assessor, rule);
    }

    /** Rules whose test was begun and that never fired, or never stayed silent, in it; each with what is missing. */
    public List<String> unproven() {
        return begun.stream()
                .filter(rule -> !fired.contains(rule) || !silent.contains(rule))
                .map(rule -> rule + (fired.contains(rule) ? " never stayed silent" : " never fired"))
                .toList();
    }

    void remember(String rule, boolean hit) {
        (hit ? fired : silent).add(rule);
    }
}
