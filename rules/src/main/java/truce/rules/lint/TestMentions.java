package truce.rules.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.rules.pack.SourceText;

/**
 * Rules that the tests of a pack name, by what the tests expect of them.
 *
 * @param firing rules that some test expects to fire
 * @param silent rules that some test expects to stay silent
 */
record TestMentions(Set<String> firing, Set<String> silent) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- )?\\{?\\s*([a-z-]+):(.*)$");

    TestMentions {
        firing = Set.copyOf(firing);
        silent = Set.copyOf(silent);
    }

    static TestMentions in(List<SourceText> tests) {
        Reader reader = new Reader();
        for (SourceText file : tests) {
            if (file.name().endsWith(".csv")) {
                file.text().lines().forEach(line -> reader.ids(line, reader.firing));
            } else {
                reader.section = "";
                reader.rule = "";
                reader.ofFile = "";
                file.text().lines().forEach(reader::line);
            }
        }
        return new TestMentions(reader.firing, reader.silent);
    }

    /** Goes through a test file line by line: a key opens a section, and the lines below it belong to it. */
    private static final class Reader {

        private final Set<String> firing = new HashSet<>();
        private final Set<String> silent = new HashSet<>();
        private String section = "";
        private String rule = "";
        /** The rule of tables that name none. */
        private String ofFile = "";

        private void line(String line) {
            Matcher key = KEY.matcher(line);
            boolean item = line.strip().startsWith("- {") || line.strip().startsWith("{");
            if (key.matches() && !item) {
                section = key.group(1);
                if (section.equals("rule")) {
                    rule = key.group(2).strip();
                    ofFile = line.startsWith("rule:") ? rule : ofFile;
                } else if (section.equals("name")) {
                    rule = ofFile;
                }
                inSection(key.group(2));
            } else {
                inSection(line);
            }
        }

        private void inSection(String text) {
            if (section.equals("expect")) {
                ids(text, firing);
                ofScene(text.strip());
            } else if (section.equals("why-not")) {
                ids(text, silent);
                if (!rule.isEmpty() && text.contains("action:")) {
                    silent.add(rule);
                }
            } else if (section.equals("rule") && text.contains("{")) {
                ids(text, silent);
            } else if (section.equals("cases") && !rule.isEmpty()) {
                row(text);
            }
        }

        /** What a scene of one rule expects: something of that rule, or nothing. */
        private void ofScene(String text) {
            if (!rule.isEmpty() && !text.isEmpty()) {
                (text.equals("nothing") ? silent : firing).add(rule);
            }
        }

        /** A row of a table of cases: silent, or with what is expected. */
        private void row(String text) {
            List<String> cells = List.of(text.strip().split("\\s+", -1));
            if (cells.contains("silent")) {
                silent.add(rule);
            } else if (!cells.contains("expect") && cells.size() > 1) {
                firing.add(rule);
            }
        }

        private void ids(String text, Set<String> into) {
            Matcher matcher = ID.matcher(text);
            while (matcher.find()) {
                into.add(matcher.group());
            }
        }
    }
}
