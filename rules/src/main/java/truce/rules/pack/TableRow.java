package truce.rules.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import truce.rules.pack.Condition.Asked;
import truce.rules.pack.Condition.Quantifier;

/** Collects what the cells of one row say, and makes the rule that an author would write by hand. */
final class TableRow {

    private static final ConstraintText TEXT = new ConstraintText();

    private final String file;
    private final Spot at;
    private final String view;
    private final Map<String, RuleText.Tag> said = new LinkedHashMap<>();
    private final Map<Quantifier, List<Asked>> asked = new EnumMap<>(Quantifier.class);
    private final Map<Quantifier, Spot> firstAsked = new EnumMap<>(Quantifier.class);

    TableRow(String file, Spot at, String view) {
        this.file = file;
        this.at = at;
        this.view = view;
    }

    void say(String header, CsvText.Cell cell) {
        said.put(header, new RuleText.Tag(cell.at(), header, cell.text().replace("|", ", ")));
    }

    void ask(Quantifier quantifier, Constraint constraint) {
        firstAsked.putIfAbsent(quantifier, constraint.at());
        asked.computeIfAbsent(quantifier, q -> new ArrayList<>()).add(new Asked(constraint, TEXT.of(constraint)));
    }

    String text(String header) {
        RuleText.Tag tag = said.get(header);
        return tag == null ? "" : tag.value();
    }

    RuleText rule() {
        String variable = "$" + view.toLowerCase(Locale.ROOT);
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition(
                firstAsked.getOrDefault(Quantifier.ONE, at),
                Quantifier.ONE,
                variable,
                view,
                asked.getOrDefault(Quantifier.ONE, List.of()),
                variable + " : " + view));
        for (Quantifier quantifier : List.of(Quantifier.NOT, Quantifier.EXISTS)) {
            if (asked.containsKey(quantifier)) {
                conditions.add(claim(quantifier, variable));
            }
        }
        Map<String, RuleText.Tag> tags = new LinkedHashMap<>(said);
        TableColumn.OWN.forEach(tags::remove);
        String summary = text("summary");
        String title = text("name").isEmpty() ? summary.replaceAll("\\.$", "") : text("name");
        return new RuleText(file, at, title, summary, tags, conditions, text("consequence"), variable, at);
    }

    private Condition claim(Quantifier quantifier, String variable) {
        Spot spot = firstAsked.getOrDefault(quantifier, at);
        Constraint tie = new Constraint.Compared(
                spot,
                new Path(spot, "", List.of("of")),
                Constraint.Operator.EQUAL,
                List.of(new Value.Reference(spot, new Path(spot, variable, List.of()))));
        List<Asked> parts = new ArrayList<>(List.of(new Asked(tie, TEXT.of(tie))));
        parts.addAll(asked.getOrDefault(quantifier, List.of()));
        String head = quantifier.name().toLowerCase(Locale.ROOT) + " Claim";
        return new Condition(spot, quantifier, "", "Claim", parts, head);
    }
}
