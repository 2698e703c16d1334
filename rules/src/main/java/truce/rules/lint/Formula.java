package truce.rules.lint;

import java.util.List;
import java.util.Set;

/** What a rule asks, as logic over variables with few values. */
sealed interface Formula {

    /** Always true. */
    Formula TRUE = new All(List.of());

    /** All hold. */
    record All(List<Formula> parts) implements Formula {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One holds. */
    record Any(List<Formula> parts) implements Formula {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** It does not hold. */
    record Not(Formula part) implements Formula {}

    /**
     * A property has one of some values.
     *
     * @param variable the property
     * @param domain all values that it can have
     * @param allowed those for which this holds
     */
    record Atom(String variable, List<Object> domain, Set<Object> allowed) implements Formula {
        public Atom {
            domain = List.copyOf(domain);
            allowed = Set.copyOf(allowed);
        }
    }

    static Formula both(Formula left, Formula right) {
        return new All(List.of(left, right));
    }
}
