package truce.rules.fact;

import java.util.Locale;
import java.util.Map;

/** Writes {@code docs/facts.md}: what rules may name, told from the classes themselves. */
public final class FactsPage {

    private FactsPage() {}

    /** The whole page, Markdown, lines ended by line feeds. */
    public static String text() {
        StringBuilder page = new StringBuilder("# What rules see\n\n")
                .append("Facts version ")
                .append(Vocabulary.VERSION)
                .append(". This page is made from the classes in `truce.rules.fact`; do not edit it.\n\n")
                .append("A rule names only what stands here. A property of type *graded* is asked by one of its own")
                .append(" properties: `place.possible`, `party.established`.\n");
        Vocabulary.views().values().forEach(view -> view(page, view));
        view(page, Acts.class);
        view(page, Graded.class);
        page.append("\n## Constants\n\n| name | constants |\n|---|---|\n");
        Vocabulary.enums()
                .forEach((name, type) -> page.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(String.join(", ", Vocabulary.constants(type)))
                        .append(" |\n"));
        page.append("\n## Sets of constants, for `memberOf`\n\n| name | members |\n|---|---|\n");
        Vocabulary.sets()
                .forEach((name, members) -> page.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(members.stream()
                                .map(Object::toString)
                                .sorted()
                                .reduce((a, b) -> a + ", " + b)
                                .orElse(""))
                        .append(" |\n"));
        return page.append(verbs()).toString();
    }

    private static void view(StringBuilder page, Class<?> view) {
        page.append("\n## ").append(view.getSimpleName()).append("\n\n");
        Means means = view.getAnnotation(Means.class);
        if (means != null) {
            page.append(means.value()).append("\n\n");
        }
        page.append("| property | type | meaning |\n|---|---|---|\n");
        for (Map.Entry<String, Vocabulary.Property> entry :
                Vocabulary.properties(view).entrySet()) {
            page.append("| ")
                    .append(entry.getKey())
                    .append(" | ")
                    .append(typeName(entry.getValue()))
                    .append(" | ")
                    .append(entry.getValue().meaning())
                    .append(" |\n");
        }
    }

    private static String typeName(Vocabulary.Property property) {
        if (property.type() == java.util.Set.class) {
            return "set of " + Vocabulary.nameOf(property.element());
        }
        if (property.type() == boolean.class) {
            return "yes or no";
        }
        if (property.type() == int.class) {
            return "whole number";
        }
        if (property.type() == String.class) {
            return "text";
        }
        String name = Vocabulary.nameOf(property.type());
        return property.type() == Graded.class ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static String verbs() {
        return """

                ## What a rule may do

                | verb | what follows |
                |---|---|
                | `flags.raise( $case )` | a flag; its determination follows from the elements |
                | `flags.permit( $case )` | recorded: the act is allowed, or the duty done |
                | `flags.note( $case )` | told in the report, without a flag |
                """;
    }
}
