package truce.plugin.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown with tables of the GitHub kind. Every text is escaped: data can neither form markup nor HTML. */
final class MarkdownPage implements Page {

    private static final String MARKUP = "\\`*_[]|~$";

    private final Writer out;
    private boolean inList;

    MarkdownPage(Writer out) {
        this.out = out;
    }

    @Override
    public void title(String text) throws IOException {
        block("# " + escaped(text));
    }

    @Override
    public void section(int number, String title) throws IOException {
        block("## " + number + ". " + escaped(title));
    }

    @Override
    public void heading(String text) throws IOException {
        block("### " + escaped(text));
    }

    @Override
    public void heading(String text, String aside) throws IOException {
        block("### " + escaped(text) + " · " + escaped(aside));
    }

    @Override
    public void paragraph(String text) throws IOException {
        block(guarded(escaped(text)));
    }

    @Override
    public void item(int depth, String text) throws IOException {
        item(depth, "", text);
    }

    @Override
    public void field(int depth, String label, String value) throws IOException {
        item(depth, "**" + escaped(label) + "**: ", value);
    }

    private void item(int depth, String head, String text) throws IOException {
        if (!inList) {
            out.write('\n');
        }
        inList = true;
        String escaped = escaped(text);
        out.write("  ".repeat(depth) + "- " + head + (head.isEmpty() ? guarded(escaped) : escaped) + "\n");
    }

    @Override
    public void table(List<Column> columns, List<List<String>> rows) throws IOException {
        Rows sink = rows(columns);
        for (List<String> row : rows) {
            sink.row(row);
        }
    }

    @Override
    public Rows rows(List<Column> columns) throws IOException {
        inList = false;
        out.write('\n');
        cells(columns.stream().map(Column::title).toList());
        out.write(columns.stream()
                .map(column -> column.isNumber() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        return this::cells;
    }

    private void cells(List<String> cells) throws IOException {
        out.write(cells.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void block(String text) throws IOException {
        inList = false;
        out.write("\n" + text + "\n");
    }

    /** A number with a dot, a dash, a plus, an equals or number sign would begin a list or a heading. */
    private static String guarded(String text) {
        return text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=#])", "\\\\$1");
    }

    static String escaped(String text) {
        String plain = Plain.line(text);
        StringBuilder safe = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    if (MARKUP.indexOf(c) >= 0) {
                        safe.append('\\');
                    }
                    safe.append(c);
                }
            }
        }
        return safe.toString();
    }
}
