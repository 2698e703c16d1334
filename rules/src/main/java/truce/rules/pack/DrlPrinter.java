package truce.rules.pack;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.rules.fact.Flags;
import truce.rules.fact.Vocabulary;
import truce.rules.fact.WeaponSets;
import truce.rules.pack.Condition.Quantifier;

/**
 * Prints the text that the engine compiles, from the checked tree alone. Names come from the vocabulary, texts are of a
 * few harmless characters, parameters stand as numbers, a rule is called by its id: nothing else of the author's file is in
 * it.
 */
public final class DrlPrinter {

    private final CheckedPack pack;
    private final ConstraintText text;

    public DrlPrinter(CheckedPack pack) {
        this.pack = pack;
        this.text = new EngineText(pack);
    }

    /** Java package of the compiled pack. */
    public static String packageName(PackHead head) {
        return "truce.pack.p_" + head.id().replace('-', '_');
    }

    /** The whole pack as one text. */
    public String text() {
        StringBuilder drl = new StringBuilder(header(pack.head()));
        pack.rules().forEach(rule -> drl.append(rule(rule)));
        return drl.toString();
    }

    /** Package, imports of all views and constants, and the one global. */
    static String header(PackHead head) {
        StringBuilder drl =
                new StringBuilder("package ").append(packageName(head)).append(";\n");
        TreeSet<String> imports = new TreeSet<>();
        Vocabulary.views().values().forEach(view -> imports.add(view.getCanonicalName()));
        Vocabulary.enums().values().forEach(type -> imports.add(type.getCanonicalName()));
        imports.add(WeaponSets.class.getCanonicalName());
        imports.forEach(name -> drl.append("import ").append(name).append(";\n"));
        return drl.append("global ")
                .append(Flags.class.getCanonicalName())
                .append(" flags;\n")
                .toString();
    }

    private String rule(RuleText rule) {
        StringBuilder drl = new StringBuilder("rule \"").append(rule.id()).append("\"\nwhen\n");
        for (int i = 0; i < rule.conditions().size(); i++) {
            drl.append("    ").append(condition(rule.conditions().get(i), i)).append('\n');
        }
        return drl.append("then\n    flags.")
                .append(rule.verb())
                .append("( ")
                .append(rule.subject())
                .append(" );\nend\n")
                .toString();
    }

    /** Every pattern gets a name: for a nameless one the engine would make up another at each build. */
    private String condition(Condition condition, int number) {
        String name = condition.variable().isEmpty() ? "$pattern" + number : condition.variable();
        String pattern = name + " : " + condition.type() + "( "
                + condition.constraints().stream()
                        .map(asked -> text.of(asked.constraint()))
                        .collect(Collectors.joining(", "))
                + " )";
        return condition.quantifier() == Quantifier.ONE
                ? pattern
                : condition.quantifier().name().toLowerCase(Locale.ROOT) + "( " + pattern + " )";
    }

    /** What the engine reads otherwise than an author writes it. */
    private static final class EngineText extends ConstraintText {

        private final CheckedPack pack;

        EngineText(CheckedPack pack) {
            this.pack = pack;
        }

        @Override
        String compared(Constraint.Compared compared) {
            String path = compared.path().dotted();
            return switch (compared.operator()) {
                case IN -> each(compared, path + " == ", " || ");
                case NOT_IN -> each(compared, path + " != ", " && ");
                case MEMBER_OF -> path + " memberOf " + set(compared);
                case NOT_MEMBER_OF -> path + " not memberOf " + set(compared);
                default -> super.compared(compared);
            };
        }

        private String each(Constraint.Compared compared, String head, String sign) {
            return compared.values().stream()
                    .map(value -> head + value(value))
                    .collect(Collectors.joining(sign, "( ", " )"));
        }

        private static String set(Constraint.Compared compared) {
            return "WeaponSets." + ((Value.Constant) compared.values().get(0)).name();
        }

        @Override
        String value(Value value) {
            if (value instanceof Value.Parameter parameter) {
                return String.valueOf(pack.parameter(parameter));
            }
            if (value instanceof Value.Constant constant) {
                Class<?> type = Vocabulary.enums().get(constant.type());
                return (type == null ? constant.type() : type.getSimpleName()) + "." + constant.name();
            }
            return super.value(value);
        }
    }
}
