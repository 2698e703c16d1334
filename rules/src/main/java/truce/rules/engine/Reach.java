package truce.rules.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.rules.pack.Metadata;
import truce.rules.pack.RuleText;

/** Which kinds of norm and acts the loaded rules address, by their {@code @clauses} and {@code @acts}. */
final class Reach {

    private final Map<ClauseKind, Set<ActionType>> acts = new EnumMap<>(ClauseKind.class);

    Reach(Collection<RuleText> rules) {
        for (RuleText rule : rules) {
            for (ClauseKind kind : Metadata.kinds(rule)) {
                acts.computeIfAbsent(kind, k -> EnumSet.noneOf(ActionType.class))
                        .addAll(Metadata.acts(rule));
            }
        }
    }

    boolean holds(ClauseKind kind, Set<ActionType> candidates) {
        Set<ActionType> addressed = acts.getOrDefault(kind, Set.of());
        for (ActionType act : candidates) {
            if (addressed.contains(act)) {
                return true;
            }
        }
        return false;
    }
}
