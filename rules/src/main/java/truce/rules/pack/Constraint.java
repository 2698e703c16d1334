package truce.rules.pack;

import java.util.List;

/** One thing that a pattern asks of its view. */
public sealed interface Constraint {

    Spot at();

    /** At least one holds. */
    record AnyOf(Spot at, List<Constraint> parts) implements Constraint {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** All hold. */
    record AllOf(Spot at, List<Constraint> parts) implements Constraint {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** It does not hold. */
    record Negated(Spot at, Constraint part) implements Constraint {}

    /** A property that is true. */
    record Holds(Spot at, Path path) implements Constraint {}

    /** A property compared with one value, or with several for {@code in}. */
    record Compared(Spot at, Path path, Operator operator, List<Value> values) implements Constraint {
        public Compared {
            values = List.copyOf(values);
        }
    }

    /** A name for a property, kept with the flag; it always holds. */
    record Bound(Spot at, String variable, Path path) implements Constraint {}

    /** How a property is compared. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        IN("in"),
        NOT_IN("not in"),
        MEMBER_OF("memberOf"),
        NOT_MEMBER_OF("not memberOf"),
        CONTAINS("contains"),
        NOT_CONTAINS("not contains");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean isOrder() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }
    }
}
