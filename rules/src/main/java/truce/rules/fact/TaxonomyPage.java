package truce.rules.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.ExceptionKind;
import truce.core.agreement.ClauseKind;

/** Writes {@code docs/taxonomy.md}: the codes of acts, groups of acts, kinds of clauses and exceptions. */
public final class TaxonomyPage {

    private static final String HEAD = """
            # Acts, groups and kinds of clauses

            This page is made from the closed lists of the program; do not edit it.

            In tables, YAML and the tags of rules (`@acts`, `@clauses`) write the codes of this page. In the conditions of a rule a group is a property of `acts` (`acts.useOfForce.possible`), one act is asked by `acts.candidates contains Act.MORTAR_FIRE`, and a kind of clause is a constant (`kind == Kind.CEASE_HOSTILITIES`): [facts.md](facts.md) has these. A code that is not here is told by `truce check` with the nearest one. Numbers are those of the handbook; data may use them in place of codes.
            """;

    private TaxonomyPage() {}

    /** The whole page, Markdown, lines ended by line feeds. */
    public static String text() {
        return HEAD + groups() + sets() + acts() + clauses() + exceptions();
    }

    private static String groups() {
        String rows = Arrays.stream(ActionGroup.values())
                .map(group -> row(code(group.code()), property(group.code()), codes(ActionType.in(group).stream())))
                .collect(Collectors.joining());
        return table("Groups of acts", "code, for `@acts` and `acts:`|in conditions|acts", rows);
    }

    /** What rules may ask of acts and tags cannot name. */
    private static String sets() {
        Set<String> groups = Arrays.stream(ActionGroup.values())
                .map(group -> camel(group.code()))
                .collect(Collectors.toSet());
        Map<String, String> rows = new TreeMap<>();
        Vocabulary.properties(Acts.class).forEach((name, property) -> {
            if (property.type() == Graded.class && !groups.contains(name)) {
                List<ActionType> members = Arrays.stream(ActionType.values())
                        .filter(act -> ((Graded) property.of(Acts.of(Set.of(act)))).established())
                        .toList();
                rows.put(name, row("`acts." + name + "`", codes(members.stream())));
            }
        });
        return table(
                "More that conditions may ask",
                "in conditions|acts, each of which `@acts` may name",
                String.join("", rows.values()));
    }

    private static String acts() {
        String rows = Arrays.stream(ActionType.values())
                .map(act -> row(
                        code(act.code()),
                        act.label(),
                        act.reference(),
                        Arrays.stream(ActionGroup.values())
                                .filter(act::isIn)
                                .map(group -> code(group.code()))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
        return table("Acts", "code|meaning|number|groups", rows);
    }

    private static String clauses() {
        String rows = Arrays.stream(ClauseKind.values())
                .map(kind -> row(code(kind.code()), kind.label(), kind.reference()))
                .collect(Collectors.joining());
        return table("Kinds of clauses", "code, for `@clauses` and `kind:`|what the clause asks for|number", rows);
    }

    private static String exceptions() {
        String rows = Arrays.stream(ExceptionKind.values())
                .map(kind -> row(code(kind.code())))
                .collect(Collectors.joining());
        return table("Exceptions", "code", rows);
    }

    private static String table(String title, String columns, String rows) {
        String line = columns.replaceAll("[^|]+", "---");
        return "\n## " + title + "\n\n| " + columns.replace("|", " | ") + " |\n|" + line + "|\n" + rows;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String codes(Stream<ActionType> acts) {
        return acts.sorted().map(act -> code(act.code())).collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String property(String code) {
        return "`acts." + camel(code) + "`";
    }

    private static String camel(String code) {
        String words = Arrays.stream(code.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
