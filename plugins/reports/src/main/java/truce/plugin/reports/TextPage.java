package truce.plugin.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Plain text for a terminal or a mail, 100 columns wide, without colour. */
final class TextPage implements Page {

    static final int WIDTH = 100;
    private static final int LABEL = 16;

    private final Writer out;

    TextPage(Writer out) {
        this.out = out;
    }

    @Override
    public void title(String text) throws IOException {
        line(Plain.line(text));
        line("=".repeat(Math.min(WIDTH, Plain.width(Plain.line(text)))));
    }

    @Override
    public void section(int number, String title) throws IOException {
        String text = number + "  " + title;
        line("");
        line("");
        line(text);
        line("-".repeat(WIDTH));
    }

    @Override
    public void heading(String text) throws IOException {
        line("");
        wrapped("", "", Plain.line(text));
    }

    @Override
    public void heading(String text, String aside) throws IOException {
        String left = Plain.line(text);
        String right = Plain.line(aside);
        int room = WIDTH - Plain.width(left) - Plain.width(right);
        if (room < 2) {
            heading(text + "  " + aside);
        } else {
            line("");
            line(left + " ".repeat(room) + right);
        }
    }

    @Override
    public void paragraph(String text) throws IOException {
        line("");
        wrapped("", "", Plain.line(text));
    }

    @Override
    public void item(int depth, String text) throws IOException {
        String indent = "  ".repeat(depth);
        wrapped(indent + "- ", indent + "  ", Plain.line(text));
    }

    @Override
    public void field(int depth, String label, String value) throws IOException {
        String indent = "   ".repeat(depth);
        String head = indent + padded(Plain.line(label), LABEL - 1, false) + " ";
        wrapped(head, indent + " ".repeat(LABEL), Plain.line(value));
    }

    @Override
    public void table(List<Column> columns, List<List<String>> rows) throws IOException {
        Rows sink = rows(Widths.fitting(columns, rows, WIDTH));
        for (List<String> row : rows) {
            sink.row(row);
        }
    }

    @Override
    public Rows rows(List<Column> columns) throws IOException {
        line("");
        cells(columns, columns.stream().map(Column::title).toList());
        line(String.join(
                "  ", columns.stream().map(column -> "-".repeat(column.width())).toList()));
        return row -> cells(columns, row);
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void cells(List<Column> columns, List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = lines(Plain.line(cells.get(i)), columns.get(i).width());
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder(WIDTH);
            for (int i = 0; i < columns.size(); i++) {
                String cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(padded(cell, columns.get(i).width(), columns.get(i).isNumber()))
                        .append("  ");
            }
            line(line.toString());
        }
    }

    private void wrapped(String first, String rest, String text) throws IOException {
        String head = first;
        for (String part : lines(text, WIDTH - Plain.width(rest))) {
            line(head + part);
            head = rest;
        }
    }

    private static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - Plain.width(text)));
        return right ? blanks + text : text + blanks;
    }

    /** Cuts at blanks; a word longer than the width is cut where it must be. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (line.length() > 0 && Plain.width(line.toString()) + 1 + Plain.width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Plain.width(rest) > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, int width) {
        int end = 0;
        while (end < word.length()) {
            int next = end + Character.charCount(word.codePointAt(end));
            if (end > 0 && Plain.width(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }
}
