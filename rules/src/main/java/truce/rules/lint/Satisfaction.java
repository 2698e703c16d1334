package truce.rules.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a formula can hold, by trying values. Properties count as independent of each other, so that "cannot" is sure and
 * "can" is not: no lint rests on "can". Past a limit of steps the answer is "can".
 */
final class Satisfaction {

    private static final int MOST_STEPS = 50_000;

    private final Map<String, Object> chosen = new HashMap<>();
    private final Map<String, List<Object>> values = new LinkedHashMap<>();
    private int steps;

    private Satisfaction() {}

    static boolean canHold(Formula formula) {
        Satisfaction search = new Satisfaction();
        Map<String, List<Formula.Atom>> atoms = new LinkedHashMap<>();
        collect(formula, atoms);
        atoms.forEach((variable, uses) -> search.values.put(variable, representatives(uses)));
        return search.search(formula, new ArrayList<>(atoms.keySet()), 0);
    }

    /** Whether the second holds wherever the first does; never, when it asks for what the first does not. */
    static boolean follows(Formula first, Formula second) {
        Map<String, List<Formula.Atom>> asked = new LinkedHashMap<>();
        Map<String, List<Formula.Atom>> more = new LinkedHashMap<>();
        collect(first, asked);
        collect(second, more);
        if (!asked.keySet().containsAll(more.keySet()) && !asked.isEmpty() && !isAlways(second, more.size())) {
            return false;
        }
        return !canHold(Formula.both(first, new Formula.Not(second)));
    }

    /** A condition on a single property may hold by itself. */
    private static boolean isAlways(Formula formula, int variables) {
        return variables <= 2 && !canHold(new Formula.Not(formula));
    }

    private boolean search(Formula formula, List<String> variables, int next) {
        Boolean known = known(formula);
        if (known != null) {
            return known;
        }
        if (next >= variables.size() || ++steps > MOST_STEPS) {
            return true;
        }
        String variable = variables.get(next);
        for (Object value : values.getOrDefault(variable, List.of())) {
            chosen.put(variable, value);
            if (search(formula, variables, next + 1)) {
                return true;
            }
        }
        chosen.remove(variable);
        return false;
    }

    /** What the values chosen so far say; null when they do not decide. */
    private @Nullable Boolean known(Formula formula) {
        if (formula instanceof Formula.Atom atom) {
            Object value = chosen.get(atom.variable());
            return value == null ? null : Boolean.valueOf(atom.allowed().contains(value));
        }
        if (formula instanceof Formula.Not not) {
            Boolean part = known(not.part());
            return part == null ? null : Boolean.valueOf(!part);
        }
        if (formula instanceof Formula.All all) {
            return joined(all.parts(), false);
        }
        return joined(((Formula.Any) formula).parts(), true);
    }

    private @Nullable Boolean joined(List<Formula> parts, boolean decisive) {
        boolean open = false;
        for (Formula part : parts) {
            Boolean known = known(part);
            if (known != null && known == decisive) {
                return decisive;
            }
            open |= known == null;
        }
        return open ? null : Boolean.valueOf(!decisive);
    }

    private static void collect(Formula formula, Map<String, List<Formula.Atom>> atoms) {
        if (formula instanceof Formula.Atom atom) {
            atoms.computeIfAbsent(atom.variable(), v -> new ArrayList<>()).add(atom);
        } else if (formula instanceof Formula.Not not) {
            collect(not.part(), atoms);
        } else if (formula instanceof Formula.All all) {
            all.parts().forEach(part -> collect(part, atoms));
        } else if (formula instanceof Formula.Any any) {
            any.parts().forEach(part -> collect(part, atoms));
        }
    }

    /** One value of each sort: values that no use of the variable tells apart are one. */
    private static List<Object> representatives(List<Formula.Atom> uses) {
        Set<List<Boolean>> seen = new HashSet<>();
        List<Object> kept = new ArrayList<>();
        for (Object value : uses.get(0).domain()) {
            List<Boolean> sort =
                    uses.stream().map(use -> use.allowed().contains(value)).toList();
            if (seen.add(sort)) {
                kept.add(value);
            }
        }
        return kept;
    }
}
