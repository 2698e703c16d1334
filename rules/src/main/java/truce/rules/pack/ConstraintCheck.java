package truce.rules.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.rules.fact.Acts;
import truce.rules.fact.Graded;
import truce.rules.fact.Vocabulary;
import truce.rules.fact.Vocabulary.Property;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Problem.Code;

/** Looks up every name in the constraints of one pattern and holds the types of both sides against each other. */
final class ConstraintCheck {

    /** Stands for the type of a name whose own problem has been told. */
    static final Class<?> UNKNOWN = Void.class;

    /** What people look for, and what answers it. */
    private static final Map<String, String> ASKED_BY = Map.of(
            "killed", "massCasualty.likely",
            "deaths", "massCasualty.likely",
            "fatalities", "massCasualty.likely",
            "actor", "party.possible",
            "zone", "place.possible",
            "location", "place.possible",
            "date", "time.possible",
            "clause", "kind",
            "type", "acts");

    private static final String TEXT = "[A-Za-z0-9 _.,:/-]*";

    private final Class<?> view;
    private final Quantifier quantifier;
    private final Map<String, Class<?>> variables;
    private final Gaps gaps;
    private final Scope scope;
    private final Problems problems;
    private final Map<String, Class<?>> bound = new LinkedHashMap<>();

    ConstraintCheck(
            Class<?> view,
            Quantifier quantifier,
            Map<String, Class<?>> variables,
            Gaps gaps,
            Scope scope,
            Problems problems) {
        this.view = view;
        this.quantifier = quantifier;
        this.variables = variables;
        this.gaps = gaps;
        this.scope = scope;
        this.problems = problems;
    }

    /** Names bound to properties, with the type of the property. */
    Map<String, Class<?>> bound() {
        return bound;
    }

    void check(Constraint constraint, boolean outermost) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> check(part, false));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> check(part, false));
        } else if (constraint instanceof Constraint.Negated negated) {
            check(negated.part(), false);
        } else if (constraint instanceof Constraint.Holds holds) {
            property(holds.path()).ifPresent(property -> checkHolds(holds, property));
        } else if (constraint instanceof Constraint.Bound name) {
            bound.put(
                    name.variable(),
                    property(name.path()).<Class<?>>map(Property::type).orElse(UNKNOWN));
        } else if (constraint instanceof Constraint.Compared compared) {
            property(compared.path())
                    .ifPresentOrElse(property -> checkCompared(compared, property), () -> checkNames(compared));
        }
    }

    private Optional<Property> property(Path path) {
        return property(path, view);
    }

    private Optional<Property> property(Path path, Class<?> start) {
        Class<?> type = start;
        Property found = null;
        for (String name : path.names()) {
            Map<String, Property> known = Vocabulary.properties(type);
            found = known.get(name);
            if (found == null) {
                problems.add(Code.UNKNOWN_PROPERTY, path.at(), noProperty(type, name), hint(type, name));
                return Optional.empty();
            }
            type = found.type();
        }
        return Optional.ofNullable(found);
    }

    private static String noProperty(Class<?> type, String name) {
        return Vocabulary.nameOf(type) + " has no property '" + name + "'";
    }

    private static String hint(Class<?> type, String name) {
        Set<String> known = Vocabulary.properties(type).keySet();
        String other = ASKED_BY.getOrDefault(name, "");
        if (!other.isEmpty() && known.contains(other.replaceFirst("\\..*", ""))) {
            return "Ask " + other + ".";
        }
        boolean group =
                known.contains("acts") && Vocabulary.properties(Acts.class).containsKey(name);
        return group ? "Ask acts." + name + ".possible." : hint(name, known);
    }

    private static String hint(String name, Collection<String> known) {
        return known.isEmpty() ? "It has no properties." : NearestName.hint(name, known);
    }

    private void checkHolds(Constraint.Holds holds, Property property) {
        if (property.type() == boolean.class) {
            return;
        }
        String path = holds.path().dotted();
        String help = isUncertain(property) ? ask(path, property) : "Compare it with '=='.";
        problems.add(Code.WRONG_TYPE, holds.at(), path + " is neither yes nor no by itself", help);
    }

    private static boolean isUncertain(Property property) {
        return property.type() == Graded.class || property.type() == Acts.class;
    }

    private static String ask(String path, Property property) {
        return property.type() == Acts.class
                ? "Ask for a group, such as acts.useOfForce.possible."
                : "Ask " + path + ".possible, " + path + ".likely or " + path + ".established.";
    }

    private void checkCompared(Constraint.Compared compared, Property property) {
        Operator operator = compared.operator();
        Class<?> type = property.type();
        if (isUncertain(property)) {
            String path = compared.path().dotted();
            problems.add(
                    Code.WRONG_TYPE, compared.at(), path + " is uncertain and cannot be compared", ask(path, property));
            return;
        }
        boolean contains = operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS;
        if (contains != (type == Set.class)) {
            refuseOperator(compared, contains ? "is not a set" : "is a set: use 'contains'");
        } else if (operator.isOrder() && type != int.class) {
            refuseOperator(compared, "is no number, and cannot be more or less");
        } else if (operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF) {
            checkSet(compared, type);
        } else {
            compared.values().forEach(value -> checkValue(compared, value, property.element()));
        }
    }

    /** Where the property is unknown, its values may still be misspelled. */
    private void checkNames(Constraint.Compared compared) {
        for (Value value : compared.values()) {
            if (value instanceof Value.Constant constant && !constant.type().isEmpty()) {
                if (!Vocabulary.sets().containsKey(constant.type() + "." + constant.name())) {
                    named(constant);
                }
            } else if (value instanceof Value.Parameter parameter) {
                checkName(parameter);
            }
        }
    }

    private void refuseOperator(Constraint.Compared compared, String why) {
        String message = "'" + compared.operator().sign() + "' does not fit: "
                + compared.path().dotted() + " " + why;
        problems.add(Code.WRONG_TYPE, compared.at(), message, "");
    }

    private void checkSet(Constraint.Compared compared, Class<?> type) {
        if (!(compared.values().get(0) instanceof Value.Constant constant)) {
            problems.add(Code.WRONG_TYPE, compared.at(), "'memberOf' needs a named set", "");
            return;
        }
        String name = constant.type() + "." + constant.name();
        if (!Vocabulary.sets().containsKey(name)) {
            Set<String> known = Vocabulary.sets().keySet();
            problems.add(Code.UNKNOWN_CONSTANT, constant.at(), "there is no set '" + name + "'", hint(name, known));
        } else if (Vocabulary.enums().get(constant.type()) != type) {
            refuseValue(compared, constant.at(), name, type);
        }
    }

    private void checkValue(Constraint.Compared compared, Value value, Class<?> type) {
        if (value instanceof Value.Constant constant) {
            checkConstant(compared, constant, type);
        } else if (value instanceof Value.Reference reference) {
            checkReference(compared, reference, type);
        } else if (value instanceof Value.Text text) {
            checkText(compared, text, type);
        } else if (value instanceof Value.Whole whole && type != int.class) {
            refuseValue(compared, value.at(), String.valueOf(whole.value()), type);
        } else if (value instanceof Value.Truth truth && type != boolean.class) {
            refuseValue(compared, value.at(), String.valueOf(truth.value()), type);
        } else if (value instanceof Value.Parameter parameter) {
            checkParameter(compared, parameter, type);
        }
    }

    private void checkConstant(Constraint.Compared compared, Value.Constant constant, Class<?> type) {
        if (constant.type().isEmpty()) {
            problems.add(
                    Code.UNKNOWN_CONSTANT,
                    constant.at(),
                    "'" + constant.name() + "' stands alone",
                    standsAlone(constant, type));
            return;
        }
        named(constant).filter(named -> named != type).ifPresent(named -> {
            refuseValue(compared, constant.at(), constant.type() + "." + constant.name(), type);
        });
    }

    private static String standsAlone(Value.Constant constant, Class<?> type) {
        if (constant.name().equals("null")) {
            return "No property is ever null: what is not known is open, or a constant such as Weapon.UNKNOWN.";
        }
        boolean there = type.isEnum() && Vocabulary.constants(type).contains(constant.name());
        return there ? "Write " + Vocabulary.nameOf(type) + "." + constant.name() + "." : "";
    }

    /** The type of a constant; empty, with a problem told, when there is no such constant. */
    private Optional<Class<?>> named(Value.Constant constant) {
        Class<?> named = Vocabulary.enums().get(constant.type());
        String whole = constant.type() + "." + constant.name();
        if (named == null) {
            Set<String> known = Vocabulary.enums().keySet();
            problems.add(
                    Code.UNKNOWN_TYPE,
                    constant.at(),
                    "there are no constants '" + constant.type() + "'",
                    hint(constant.type(), known));
            return Optional.empty();
        }
        if (Vocabulary.constant(named, constant.name()).isPresent()) {
            return Optional.of(named);
        }
        boolean set = Vocabulary.sets().containsKey(whole);
        problems.add(
                Code.UNKNOWN_CONSTANT,
                constant.at(),
                set ? whole + " is a set" : constant.type() + " has no constant '" + constant.name() + "'",
                set ? "Write memberOf " + whole + "." : hint(constant.name(), Vocabulary.constants(named)));
        return Optional.empty();
    }

    private void checkReference(Constraint.Compared compared, Value.Reference reference, Class<?> type) {
        Class<?> start = variables.get(reference.path().variable());
        if (start == UNKNOWN || (start == null && gaps.conditions())) {
            return;
        }
        if (start == null) {
            problems.add(
                    Code.UNBOUND,
                    reference.at(),
                    "nothing is named " + reference.path().variable() + " before this",
                    hint(reference.path().variable(), variables.keySet()));
            return;
        }
        Class<?> end = reference.path().names().isEmpty()
                ? start
                : property(reference.path(), start)
                        .<Class<?>>map(Property::type)
                        .orElse(type);
        if (end != type) {
            refuseValue(compared, reference.at(), reference.path().dotted(), type);
        }
    }

    private void checkText(Constraint.Compared compared, Value.Text text, Class<?> type) {
        if (type.isEnum() && byCode(type, text.value()).isPresent()) {
            String path = compared.path().dotted();
            String right =
                    Vocabulary.nameOf(type) + "." + byCode(type, text.value()).orElseThrow();
            problems.add(
                    Code.WRONG_TYPE,
                    text.at(),
                    path + " is compared with constants, not texts",
                    "Write " + right + ".");
        } else if (type != String.class) {
            refuseValue(compared, text.at(), "\"" + text.value() + "\"", type);
        } else if (!text.value().matches(TEXT)) {
            problems.add(Code.NOT_IN_FENCE, text.at(), "a text in a rule holds letters, digits, blanks and _.,:/-", "");
        } else if (compared.path().dotted().equals("pattern")
                && !scope.open()
                && !scope.sequences().contains(text.value())) {
            problems.add(
                    Code.UNKNOWN_CONSTANT,
                    text.at(),
                    "patterns.yaml declares no pattern '" + text.value() + "'",
                    hint(text.value(), scope.sequences()));
        }
    }

    /** The constant that a code such as {@code no-fly} stands for. */
    private static Optional<String> byCode(Class<?> type, String code) {
        String name = code.replace('-', '_').replace(' ', '_');
        return Vocabulary.constants(type).stream()
                .filter(name::equalsIgnoreCase)
                .findFirst();
    }

    private void checkParameter(Constraint.Compared compared, Value.Parameter parameter, Class<?> type) {
        if (type != int.class) {
            refuseValue(compared, parameter.at(), "params." + parameter.name(), type);
        } else {
            checkName(parameter);
        }
    }

    private void checkName(Value.Parameter parameter) {
        String name = Scope.kebab(parameter.name());
        if (!scope.open() && !scope.params().contains(name)) {
            problems.add(
                    Code.UNKNOWN_PARAMETER,
                    parameter.at(),
                    "pack.yaml has no parameter '" + name + "'",
                    hint(name, scope.params()));
        }
    }

    private void refuseValue(Constraint.Compared compared, Spot at, String value, Class<?> type) {
        String path = compared.path().dotted();
        String help = type.isEnum() ? "Write a constant of " + Vocabulary.nameOf(type) + "." : "";
        if (quantifier != Quantifier.ONE && path.equals("of")) {
            help = "Write of == and the name of the rule's case.";
        }
        problems.add(Code.WRONG_TYPE, at, value + " is not of the kind of " + path, help);
    }
}
