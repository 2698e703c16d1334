package truce.cli.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text under headings, wrapped at 100 characters. */
public final class Lines {

    private static final int WIDTH = 100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> lines = new ArrayList<>();

    /** A heading, with a blank line before it. */
    public Lines head(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(text);
        return this;
    }

    /** A paragraph at that depth; an empty one is left out. */
    public Lines add(int depth, String text) {
        if (text.isBlank()) {
            return this;
        }
        String indent = " ".repeat(depth * 2);
        StringBuilder line = new StringBuilder(indent);
        boolean begun = false;
        for (String word : BLANKS.split(text.strip(), -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append("  ");
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return this;
    }

    /** A line as it is. */
    public Lines raw(String text) {
        lines.add(text);
        return this;
    }

    public List<String> all() {
        return List.copyOf(lines);
    }
}
