package truce.rules.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import truce.rules.pack.Condition;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint;
import truce.rules.pack.Path;
import truce.rules.pack.RuleText;
import truce.rules.pack.Value;

/** What a rule names: the properties of its own view, and the values it compares with. */
final class Asked {

    private final Set<String> paths = new LinkedHashSet<>();
    private final List<Value> values = new ArrayList<>();

    private Asked(RuleText rule) {
        for (Condition condition : rule.conditions()) {
            condition
                    .constraints()
                    .forEach(asked -> collect(asked.constraint(), condition.quantifier() == Quantifier.ONE));
        }
    }

    static Asked of(RuleText rule) {
        return new Asked(rule);
    }

    /** Values that it compares with, in order. */
    List<Value> values() {
        return Collections.unmodifiableList(values);
    }

    /** Whether it asks for that property of its view, or for one below it. */
    boolean asks(String name) {
        return paths.stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
    }

    /** Parameters that it names, in kebab-case. */
    Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Value.Parameter parameter) {
                names.add(parameter.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** Groups of acts that it asks for, as {@code useOfForce}. */
    Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        for (String path : paths) {
            String[] names = path.split("\\.", -1);
            if (names.length == 3 && names[0].equals("acts")) {
                groups.add(names[1]);
            }
        }
        return groups;
    }

    /** Graded properties that it asks for, as {@code place} and {@code acts.flight}. */
    Set<String> graded() {
        Set<String> graded = new LinkedHashSet<>();
        for (String path : paths) {
            int dot = path.lastIndexOf('.');
            if (dot > 0 && !path.equals("acts.candidates")) {
                graded.add(path.substring(0, dot));
            }
        }
        return graded;
    }

    private void collect(Constraint constraint, boolean own) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> collect(part, own));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> collect(part, own));
        } else if (constraint instanceof Constraint.Negated negated) {
            collect(negated.part(), own);
        } else if (constraint instanceof Constraint.Holds holds) {
            add(holds.path(), own);
        } else if (constraint instanceof Constraint.Compared compared) {
            add(compared.path(), own);
            values.addAll(compared.values());
        }
    }

    private void add(Path path, boolean own) {
        if (own) {
            paths.add(path.dotted());
        }
    }
}
