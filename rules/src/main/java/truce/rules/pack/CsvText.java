package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import truce.rules.pack.Problem.Code;

/**
 * Cuts a small CSV file into records whose cells know their place. Comma, semicolon or tab: what the first line holds most
 * of outside quotes; a line {@code sep=;} before it, as Excel writes, is obeyed. Quotes are doubled within quotes.
 */
final class CsvText {

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final Problems problems;
    private final List<List<Cell>> records = new ArrayList<>();
    private char separator = ',';
    private int at;
    private int line = 1;
    private int lineStart;

    /** A cell, without quotes and blanks around it. */
    record Cell(Spot at, String text) {}

    private CsvText(SourceText source, Problems problems) {
        this.text = source.text();
        this.problems = problems;
    }

    /** The records that are not blank, the header first. */
    static List<List<Cell>> records(SourceText source, Problems problems) {
        CsvText csv = new CsvText(source, problems);
        csv.start();
        while (csv.at < csv.text.length()) {
            csv.record();
        }
        return csv.records;
    }

    private void start() {
        if (text.startsWith("\uFEFF")) {
            at++;
            lineStart = at;
        }
        String first = firstLine();
        if (first.length() == 5 && first.startsWith("sep=")) {
            separator = first.charAt(4);
            at += 5;
            endLine();
        } else {
            separator = mostOf(first);
        }
    }

    private String firstLine() {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    private static char mostOf(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted = quoted != (c == '"');
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int which = 1; which < counts.length; which++) {
            best = counts[which] > counts[best] ? which : best;
        }
        return SEPARATORS.charAt(best);
    }

    private void record() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (takeSeparator());
        endLine();
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            records.add(List.copyOf(cells));
        }
    }

    private boolean takeSeparator() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        return false;
    }

    private void endLine() {
        if (at < text.length()) {
            nextLine(text.charAt(at++));
        }
    }

    private Cell cell() {
        Spot spot = spot();
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(spot, value);
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            value.append(text.charAt(at++));
        }
        return new Cell(spot, value.toString().strip());
    }

    private void quoted(Spot spot, StringBuilder value) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
                nextLine(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append(c);
                at++;
            } else {
                if (value.indexOf("\n") >= 0) {
                    problems.add(Code.SYNTAX, spot, "the cell holds a line break", "Keep it on one line.");
                }
                return;
            }
        }
        problems.add(Code.SYNTAX, spot, "a cell in quotes never ends", "Close it with '\"'.");
    }

    private void nextLine(char c) {
        if (c == '\n') {
            line++;
            lineStart = at;
        }
    }

    private Spot spot() {
        return new Spot(line, at - lineStart + 1);
    }
}
