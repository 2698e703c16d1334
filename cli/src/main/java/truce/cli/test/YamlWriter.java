package truce.cli.test;

import truce.cli.yaml.YamlNode;

/**
 * Writes a piece of a YAML file as a file of its own, every value on the line on which it stood, so that what is said of
 * the new file is true of the old one. The text is JSON, which YAML includes.
 */
final class YamlWriter {

    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    /** Goes down to a line, unless that is passed already. */
    private void to(int wanted) {
        while (line < wanted) {
            text.append('\n');
            line++;
        }
    }

    YamlWriter raw(String json) {
        text.append(json);
        return this;
    }

    /** A key; a colon follows. */
    YamlWriter key(String key, int at) {
        to(at);
        text.append(quoted(key)).append(": ");
        return this;
    }

    YamlWriter node(YamlNode node) {
        to(node.line());
        if (node instanceof YamlNode.Scalar scalar) {
            text.append(quoted(scalar.text()));
        } else if (node instanceof YamlNode.Items items) {
            text.append('[');
            items.nodes().forEach(item -> node(item).raw(", "));
            text.append(']');
        } else if (node instanceof YamlNode.Keys keys) {
            text.append('{');
            keys.entries()
                    .forEach((key, entry) ->
                            key(key, entry.line()).node(entry.value()).raw(", "));
            text.append('}');
        }
        return this;
    }

    /** A text between quotation marks. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    String text() {
        return text.toString();
    }
}
