package truce.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Problem.Code;

/**
 * A table in which each row is a rule: the headers name metadata, properties of a view and the consequence. The rules are
 * the same as those that are written by hand, and are checked by the same checks; a problem names row and column.
 */
final class DecisionTable {

    private static final List<String> REQUIRED = List.of("id", "summary", "clauses", "acts", "consequence");
    private static final String FORMULA = "=+-@";

    private final SourceText source;
    private final Scope scope;
    private final Problems problems;
    private final List<Optional<TableColumn>> columns = new ArrayList<>();

    DecisionTable(SourceText source, Scope scope, Problems problems) {
        this.source = source;
        this.scope = scope;
        this.problems = problems;
    }

    /** The rules of the rows that can be read, in order. */
    List<RuleText> rules() {
        List<List<CsvText.Cell>> records = CsvText.records(source, problems);
        if (records.isEmpty()) {
            problems.add(Code.FILE, Spot.START, "the table is empty", "Its first line holds the headers.");
            return List.of();
        }
        records.get(0).forEach(cell -> columns.add(column(cell)));
        checkHeaders(records.get(0));
        List<RuleText> rules = new ArrayList<>();
        for (int i = 1; i < records.size() && i <= Fence.MOST_RULES + 1; i++) {
            rule(i, records.get(i)).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<TableColumn> column(CsvText.Cell cell) {
        return refuseHostile(cell, "header: ", problems) ? Optional.empty() : TableColumn.of(cell, problems);
    }

    private void checkHeaders(List<CsvText.Cell> header) {
        Set<String> seen = new HashSet<>();
        Set<String> views = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            CsvText.Cell cell = header.get(i);
            columns.get(i).ifPresent(column -> {
                if (!seen.add(column.header())) {
                    problems.add(Code.DUPLICATE, cell.at(), "the header '" + column.header() + "' stands twice", "");
                }
                if (column instanceof TableColumn.Asks asks && asks.quantifier() == Quantifier.ONE) {
                    views.add(asks.view());
                }
            });
        }
        if (views.size() > 1) {
            String message = "the headers ask for " + String.join(" and ", views);
            problems.add(Code.NOT_IN_FENCE, Spot.START, message, "The rules of one table are about one view.");
        }
        for (String name : REQUIRED) {
            if (!seen.contains(name)) {
                String help = "Every table has the columns " + String.join(", ", REQUIRED) + ".";
                problems.add(Code.METADATA, Spot.START, "there is no column '" + name + "'", help);
            }
        }
        if (columns.size() > Fence.MOST_CONSTRAINTS) {
            problems.add(Code.LIMIT, Spot.START, "the table has more than " + Fence.MOST_CONSTRAINTS + " columns", "");
        }
    }

    private String view() {
        return columns.stream()
                .flatMap(Optional::stream)
                .filter(TableColumn.Asks.class::isInstance)
                .map(TableColumn.Asks.class::cast)
                .filter(asks -> asks.quantifier() == Quantifier.ONE)
                .map(TableColumn.Asks::view)
                .findFirst()
                .orElse("Case");
    }

    /** Everything wrong with a row is told with its number and the header of the column. */
    private Optional<RuleText> rule(int number, List<CsvText.Cell> cells) {
        Problems found = new Problems(source);
        Map<Spot, String> where = new HashMap<>();
        TableRow row = new TableRow(source.name(), new Spot(cells.get(0).at().line(), 1), view());
        for (int i = 0; i < cells.size(); i++) {
            CsvText.Cell cell = cells.get(i);
            if (i >= columns.size()) {
                if (!cell.text().isEmpty()) {
                    found.add(Code.SYNTAX, cell.at(), "there is no header above '" + cell.text() + "'", "");
                }
            } else if (!cell.text().isEmpty() && columns.get(i).isPresent()) {
                where.put(cell.at(), columns.get(i).get().header());
                cell(row, columns.get(i).get(), cell, found);
            }
        }
        RuleText rule = row.rule();
        long empty = REQUIRED.stream()
                .filter(name -> !filled(number, row, name, cells))
                .count();
        if (!rule.verb().isEmpty()) {
            checkVerb(rule, cells, found);
        }
        if (empty == 0) {
            Metadata.check(rule, found);
        }
        new RuleCheck(rule, scope, found).check();
        found.found().forEach(problem -> tell(number, where, problem));
        return empty == 0 && found.found().isEmpty() ? Optional.of(rule) : Optional.empty();
    }

    private void cell(TableRow row, TableColumn column, CsvText.Cell cell, Problems found) {
        if (refuseHostile(cell, "", found)) {
            return;
        }
        if (column instanceof TableColumn.Asks asks) {
            new TableCell(asks, cell, found).constraint().ifPresent(asked -> row.ask(asks.quantifier(), asked));
        } else {
            row.say(column.header(), cell);
        }
    }

    /** Whether a cell that every rule needs is there; a column that is missing has been told with the headers. */
    private boolean filled(int number, TableRow row, String name, List<CsvText.Cell> cells) {
        if (!row.text(name).isBlank()) {
            return true;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).map(TableColumn::header).orElse("").equals(name)) {
                Spot at = cells.get(Math.min(i, cells.size() - 1)).at();
                problems.add(Code.METADATA, at, "row " + number + ", column '" + name + "': the cell is empty", "");
            }
        }
        return false;
    }

    private static void checkVerb(RuleText rule, List<CsvText.Cell> cells, Problems found) {
        if (!RuleParser.VERBS.contains(rule.verb())) {
            Spot spot = cells.stream()
                    .filter(cell -> cell.text().equals(rule.verb()))
                    .map(CsvText.Cell::at)
                    .findFirst()
                    .orElse(rule.at());
            String message = "flags can raise, permit or note, not '" + rule.verb() + "'";
            found.add(Code.CONSEQUENCE, spot, message, NearestName.hint(rule.verb(), RuleParser.VERBS));
        }
    }

    /** What a spreadsheet would run, what hides, and escapes: none of them has a meaning in a table. */
    private static boolean refuseHostile(CsvText.Cell cell, String where, Problems found) {
        String text = cell.text();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            String message = where + "a spreadsheet would run this cell as a formula";
            found.add(Code.NOT_IN_FENCE, cell.at(), message, "No cell begins with =, +, - or @.");
            return true;
        }
        if (text.indexOf('\\') >= 0) {
            found.add(Code.NOT_IN_FENCE, cell.at(), where + "a backslash has no meaning in a table", "");
            return true;
        }
        if (text.codePoints().anyMatch(DecisionTable::isHidden)) {
            found.add(
                    Code.NOT_IN_FENCE,
                    cell.at(),
                    where + "the cell holds a character that nobody sees",
                    "Type it anew.");
            return true;
        }
        if (text.length() > Fence.LONGEST_STRING) {
            String message = where + "the cell is longer than " + Fence.LONGEST_STRING + " characters";
            found.add(Code.LIMIT, cell.at(), message, "");
            return true;
        }
        return false;
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    private void tell(int number, Map<Spot, String> where, Problem problem) {
        String header = where.get(problem.spot());
        String column = header == null ? "" : ", column '" + header + "'";
        problems.add(
                problem.code(), problem.spot(), "row " + number + column + ": " + problem.message(), problem.help());
    }
}
