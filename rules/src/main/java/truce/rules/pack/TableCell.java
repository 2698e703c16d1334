package truce.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.fault.NearestName;
import truce.rules.fact.Graded;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.Constraint.Operator;
import truce.rules.pack.Problem.Code;

/** Reads one cell below a question: what the property must be, by the type of the property. */
final class TableCell {

    private final TableColumn.Asks column;
    private final CsvText.Cell cell;
    private final Problems problems;

    TableCell(TableColumn.Asks column, CsvText.Cell cell, Problems problems) {
        this.column = column;
        this.cell = cell;
        this.problems = problems;
    }

    /** The constraint; empty, with a problem told, when the cell does not fit its column. */
    Optional<Constraint> constraint() {
        if (column.type() == boolean.class) {
            return yesOrNo();
        }
        return column.type() == Graded.class ? graded() : compared();
    }

    private Path path() {
        return new Path(cell.at(), "", column.path().names());
    }

    private Optional<Constraint> yesOrNo() {
        Constraint holds = new Constraint.Holds(cell.at(), path());
        return switch (cell.text().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(holds);
            case "no", "false" -> Optional.of(new Constraint.Negated(cell.at(), holds));
            default -> refused("is neither yes nor no", "Leave the cell empty where it does not matter.");
        };
    }

    private Optional<Constraint> graded() {
        boolean negated = cell.text().startsWith("not ");
        String word = negated ? cell.text().substring(4).strip() : cell.text();
        Set<String> known = Vocabulary.properties(Graded.class).keySet();
        if (!known.contains(word)) {
            return refused("is not how far something holds", NearestName.hint(word, known));
        }
        List<String> names = new ArrayList<>(column.path().names());
        names.add(word);
        Constraint holds = new Constraint.Holds(cell.at(), new Path(cell.at(), "", names));
        return Optional.of(negated ? new Constraint.Negated(cell.at(), holds) : holds);
    }

    private Optional<Constraint> compared() {
        List<Value> values = new ArrayList<>();
        for (String part : cell.text().split("\\|", -1)) {
            Optional<Value> value = value(part.strip());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        Operator operator = column.operator();
        if (values.size() > 1 && operator == Operator.EQUAL) {
            operator = Operator.IN;
        } else if (values.size() > 1 && operator == Operator.NOT_EQUAL) {
            operator = Operator.NOT_IN;
        } else if (values.size() > 1 && operator != Operator.IN && operator != Operator.NOT_IN) {
            return refused("holds several values, and '" + operator.sign() + "' takes one", "");
        }
        return Optional.of(new Constraint.Compared(cell.at(), path(), operator, values));
    }

    private Optional<Value> value(String part) {
        Class<?> type = column.type();
        if (type.isEnum()) {
            return column.operator() == Operator.MEMBER_OF || column.operator() == Operator.NOT_MEMBER_OF
                    ? set(part, type)
                    : constant(part, type);
        }
        if (type == int.class) {
            return whole(part);
        }
        return Optional.of(new Value.Text(cell.at(), part));
    }

    private Optional<Value> constant(String part, Class<?> type) {
        String name = Vocabulary.nameOf(type);
        Map<String, String> known = new TreeMap<>();
        Vocabulary.constants(type).forEach(constant -> known.put(code(constant), constant));
        String constant = known.get(code(part.startsWith(name + ".") ? part.substring(name.length() + 1) : part));
        if (constant == null) {
            problems.add(
                    Code.UNKNOWN_CONSTANT,
                    cell.at(),
                    name + " has no constant '" + part + "'",
                    NearestName.hint(code(part), known.keySet()));
            return Optional.empty();
        }
        return Optional.of(new Value.Constant(cell.at(), name, constant));
    }

    private Optional<Value> set(String part, Class<?> type) {
        String owner = Vocabulary.nameOf(type) + ".";
        Map<String, String> known = new TreeMap<>();
        Vocabulary.sets().keySet().stream()
                .filter(name -> name.startsWith(owner))
                .forEach(name -> known.put(code(name.substring(owner.length())), name.substring(owner.length())));
        String name = known.get(code(part.startsWith(owner) ? part.substring(owner.length()) : part));
        if (name == null) {
            problems.add(
                    Code.UNKNOWN_CONSTANT,
                    cell.at(),
                    "there is no set '" + part + "'",
                    NearestName.hint(code(part), new TreeSet<>(known.keySet())));
            return Optional.empty();
        }
        return Optional.of(new Value.Constant(cell.at(), Vocabulary.nameOf(type), name));
    }

    private Optional<Value> whole(String part) {
        if (part.startsWith("params.")) {
            return Optional.of(new Value.Parameter(cell.at(), camel(part.substring(7))));
        }
        if (part.matches("\\d{1,9}")) {
            return Optional.of(new Value.Whole(cell.at(), Integer.parseInt(part)));
        }
        problems.add(
                Code.WRONG_TYPE,
                cell.at(),
                "'" + part + "' is no whole number",
                "Write one, or a parameter of pack.yaml such as params.mass-casualty.");
        return Optional.empty();
    }

    private Optional<Constraint> refused(String why, String help) {
        problems.add(Code.WRONG_TYPE, cell.at(), "'" + cell.text() + "' " + why, help);
        return Optional.empty();
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code mass-casualty} is {@code massCasualty}. */
    private static String camel(String kebab) {
        String[] words = kebab.split("-", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .reduce("", String::concat);
    }
}
