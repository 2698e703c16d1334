package truce.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Constraints as an author writes them; what the engine reads differs in a few words only. */
class ConstraintText {

    final String of(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return joined(any.parts(), " || ");
        }
        if (constraint instanceof Constraint.AllOf all) {
            return joined(all.parts(), " && ");
        }
        if (constraint instanceof Constraint.Negated negated) {
            return "!( " + of(negated.part()) + " )";
        }
        if (constraint instanceof Constraint.Holds holds) {
            return holds.path().dotted();
        }
        if (constraint instanceof Constraint.Bound bound) {
            return bound.variable() + " : " + bound.path().dotted();
        }
        return compared((Constraint.Compared) constraint);
    }

    /** A comparison. */
    String compared(Constraint.Compared compared) {
        String values = compared.values().stream().map(this::value).collect(Collectors.joining(", "));
        boolean listed =
                compared.operator() == Constraint.Operator.IN || compared.operator() == Constraint.Operator.NOT_IN;
        return compared.path().dotted() + " " + compared.operator().sign() + " "
                + (listed ? "( " + values + " )" : values);
    }

    /** A value. */
    String value(Value value) {
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.value());
        }
        if (value instanceof Value.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (value instanceof Value.Parameter parameter) {
            return "params." + parameter.name();
        }
        if (value instanceof Value.Reference reference) {
            return reference.path().dotted();
        }
        Value.Constant constant = (Value.Constant) value;
        return constant.type() + "." + constant.name();
    }

    private String joined(List<Constraint> parts, String sign) {
        return parts.stream().map(this::of).collect(Collectors.joining(sign, "( ", " )"));
    }
}
