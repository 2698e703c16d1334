package truce.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.fault.NearestName;
import truce.rules.fact.Acts;
import truce.rules.fact.Graded;
import truce.rules.fact.Vocabulary;
import truce.rules.fact.Vocabulary.Property;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Problem.Code;

/** What a column of a decision table says of every row: a word of metadata, what follows, or a question to a view. */
sealed interface TableColumn {

    /** The header as written. */
    String header();

    /** Metadata, the name or summary of the rule, or the consequence. */
    record Said(String header) implements TableColumn {}

    /**
     * A question to a view.
     *
     * @param quantifier the rule's own view, or a claim that must or must not be there
     * @param view name of the view
     * @param path property
     * @param type type of the property; of its elements where it is a set
     * @param operator how it is compared; not read for what is graded, yes or no
     */
    record Asks(String header, Quantifier quantifier, String view, Path path, Class<?> type, Operator operator)
            implements TableColumn {}

    /** Columns that say something of the rule itself, besides metadata. */
    Set<String> OWN = Set.of("name", "summary", "consequence");

    Pattern QUESTION = Pattern.compile(
            "(?:(not|exists) )?([A-Za-z][A-Za-z.]*)(?: (==|!=|<=|>=|<|>|(?:not )?(?:in|memberOf|contains)))?");

    /** The column of a header; empty, with a problem told, when it means nothing. */
    static Optional<TableColumn> of(CsvText.Cell cell, Problems problems) {
        String header = cell.text().replaceAll("\\s+", " ");
        if (OWN.contains(header) || Metadata.KNOWN.contains(header)) {
            return Optional.of(new Said(header));
        }
        Matcher matcher = QUESTION.matcher(header);
        if (!matcher.matches()) {
            tell(
                    cell,
                    header.isEmpty() ? "the column has no header" : "this is no header of a table",
                    header,
                    problems);
            return Optional.empty();
        }
        return asks(cell, header, matcher, problems);
    }

    private static Optional<TableColumn> asks(CsvText.Cell cell, String header, Matcher matcher, Problems problems) {
        List<String> names = new ArrayList<>(Arrays.asList(matcher.group(2).split("\\.", -1)));
        Quantifier quantifier = matcher.group(1) == null
                ? Quantifier.ONE
                : matcher.group(1).equals("not") ? Quantifier.NOT : Quantifier.EXISTS;
        boolean named = Character.isUpperCase(names.get(0).codePointAt(0));
        String view = named ? names.remove(0) : "Case";
        Class<?> type = Vocabulary.views().get(view);
        if (type == null) {
            String help = NearestName.hint(view, Vocabulary.views().keySet());
            problems.add(Code.UNKNOWN_TYPE, cell.at(), in(header) + "there is no view '" + view + "'", help);
            return Optional.empty();
        }
        Property last = null;
        for (String name : names) {
            Map<String, Property> known = Vocabulary.properties(last == null ? type : last.type());
            Class<?> owner = last == null ? type : last.type();
            last = known.get(name);
            if (last == null) {
                String message = Vocabulary.nameOf(owner) + " has no property '" + name + "'";
                String help = names.size() == 1 && !named ? headerHint(header) : NearestName.hint(name, known.keySet());
                problems.add(Code.UNKNOWN_PROPERTY, cell.at(), in(header) + message, help);
                return Optional.empty();
            }
        }
        if (last == null || last.type() == Acts.class) {
            tell(cell, "the header names no property to ask for", header, problems);
            return Optional.empty();
        }
        boolean plain = last.type() == Graded.class || last.type() == boolean.class;
        if (plain && matcher.group(3) != null) {
            problems.add(
                    Code.WRONG_TYPE,
                    cell.at(),
                    in(header) + matcher.group(2) + " is not compared",
                    last.type() == Graded.class
                            ? "Leave '" + matcher.group(3) + "' out; cells say possible, likely or established."
                            : "Leave '" + matcher.group(3) + "' out; cells say yes or no.");
            return Optional.empty();
        }
        Path path = new Path(cell.at(), "", names);
        return Optional.of(new Asks(header, quantifier, view, path, last.element(), operator(matcher.group(3), last)));
    }

    private static Operator operator(@org.jspecify.annotations.Nullable String sign, Property property) {
        if (sign == null) {
            return property.type() == Set.class ? Operator.CONTAINS : Operator.EQUAL;
        }
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private static void tell(CsvText.Cell cell, String message, String header, Problems problems) {
        problems.add(Code.METADATA, cell.at(), in(header) + message, headerHint(header));
    }

    private static String in(String header) {
        return "column '" + header + "': ";
    }

    private static String headerHint(String header) {
        Set<String> known = new TreeSet<>(OWN);
        known.addAll(Metadata.KNOWN);
        known.addAll(Vocabulary.properties(truce.rules.fact.Case.class).keySet());
        return NearestName.hint(header, known);
    }
}
