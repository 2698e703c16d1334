package truce.cli.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.cli.test.PackTest.Head;
import truce.cli.test.PackTest.WhyNot;
import truce.cli.yaml.YamlKeys;
import truce.cli.yaml.YamlNode;
import truce.cli.yaml.YamlText;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.plugin.events.CsvSource;

/** Reads one {@code *.test.yaml}. Everything that is wrong with it is told at once. */
final class TestReader {

    static final Set<String> FILE_KEYS = Set.of("given", "rule", "tests");
    static final Set<String> TEST_KEYS = Set.of(
            "name", "source", "todo", "rule", "cases", "given", "actions", "expect", "why-not", "answers", "incidents");
    static final Set<String> WHY_NOT_KEYS = Set.of("rule", "action", "clause", "stops");

    /** The fields of a table, and the data set that the action is of. */
    static final Set<String> ACTION_KEYS = actionKeys();

    private final String file;
    private final Path path;
    private final Set<String> rules;
    private final List<Fault> faults;

    /**
     * @param file name for messages
     * @param rules ids of the pack's rules
     * @param faults takes what is wrong
     */
    TestReader(String file, Path path, Set<String> rules, List<Fault> faults) {
        this.file = file;
        this.path = path;
        this.rules = rules;
        this.faults = faults;
    }

    /** The tests of the file. */
    List<PackTest> read(String text, Given fixtures) {
        YamlNode.Keys top = YamlText.parse(file, text);
        YamlKeys keys = new YamlKeys(file, top, FILE_KEYS, faults);
        Given given = given(top, keys).over(fixtures);
        String rule = keys.text("rule").orElse("");
        List<PackTest> tests = new ArrayList<>();
        if (!(value(top, "tests") instanceof YamlNode.Items listed)) {
            fault(1, "the file has no list 'tests'", "Begin: tests:, then '- name: ...'.");
            return List.of();
        }
        for (YamlNode node : listed.nodes()) {
            if (node instanceof YamlNode.Keys one) {
                test(one, keys.of(one, TEST_KEYS), given, rule).ifPresent(tests::add);
            } else {
                fault(node.line(), "a test is " + node.kind(), "Write '- name: ...' with keys below.");
            }
        }
        return tests;
    }

    private Given given(YamlNode.Keys above, YamlKeys keys) {
        Path folder = path.toAbsolutePath().getParent();
        return value(above, "given") instanceof YamlNode.Keys inner && folder != null
                ? new GivenReader(file, folder).read(keys.of(inner, GivenReader.KEYS), inner)
                : Given.NOTHING;
    }

    /** The value of a key; an empty text when it is missing. */
    private static YamlNode value(YamlNode.Keys keys, String key) {
        YamlNode.Entry entry = keys.entries().get(key);
        return entry == null ? new YamlNode.Scalar("", keys.line()) : entry.value();
    }

    private Optional<PackTest> test(YamlNode.Keys written, YamlKeys keys, Given shared, String fileRule) {
        String name = keys.text("name").orElse("");
        if (name.isEmpty()) {
            fault(written.line(), "the test has no name", "Write 'name:' with a sentence.");
        }
        Head head = new Head(file, path, written.line(), name, keys.text("todo").orElse(""));
        boolean cases = written.entries().containsKey("cases");
        boolean actions = written.entries().containsKey("actions");
        if (cases == actions) {
            fault(
                    written.line(),
                    "the test '" + name + "' has "
                            + (cases ? "both 'cases' and 'actions'" : "no 'cases' and no 'actions'"),
                    "A table below 'cases' tests one rule; 'actions' are assessed from end to end.");
            return Optional.empty();
        }
        String rule = keys.text("rule").orElse(fileRule);
        if (cases || !rule.isEmpty()) {
            known(rule, keys.line("rule") == 0 ? written.line() : keys.line("rule"));
        }
        if (cases) {
            int line = keys.line("cases") + 1;
            return Optional.of(new PackTest.OfRule(
                    head,
                    rule,
                    new CaseRows(file, line, faults).read(keys.text("cases").orElse(""))));
        }
        Given given = given(written, keys).over(shared);
        boolean flags = written.entries().containsKey("expect");
        boolean other =
                written.entries().containsKey("answers") || written.entries().containsKey("incidents");
        List<Expected> expected = flags || !other ? expected(written) : List.of();
        expected.forEach(one -> ofRule(rule, one.field("rule"), one.line()));
        Answers answers = new AnswerReader(keys).read(other && !flags);
        return Optional.of(new PackTest.Scene(head, rule, given, acts(written), expected, whyNot(keys, rule), answers));
    }

    private void known(String rule, int line) {
        if (!rules.contains(rule)) {
            String problem = rule.isEmpty() ? "the test names no rule" : "the pack has no rule '" + rule + "'";
            fault(line, problem, NearestName.hint(rule, rules));
        }
    }

    /** A scene that looks at one rule expects nothing of others. */
    private void ofRule(String looked, String named, int line) {
        if (!looked.isEmpty() && !named.isEmpty() && !named.equals(looked)) {
            fault(
                    line,
                    "the test looks at " + looked + " alone and names " + named,
                    "Leave 'rule:' away to compare all.");
        }
    }

    private PackTest.Acts acts(YamlNode.Keys written) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        YamlNode node = value(written, "actions");
        if (node instanceof YamlNode.Scalar scalar) {
            return new PackTest.Acts(List.of(), List.of(), Optional.of(path.resolveSibling(scalar.text())));
        }
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.nodes() : List.of(node);
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Keys keys) {
                rows.add(row(keys));
                lines.add(keys.line());
            } else {
                fault(
                        item.line(),
                        "an action is " + item.kind(),
                        "Write {id: a1, date: 2020-02-20, act: mortar-fire}.");
            }
        }
        return new PackTest.Acts(rows, lines, Optional.empty());
    }

    private Map<String, String> row(YamlNode.Keys keys) {
        Map<String, String> row = new LinkedHashMap<>();
        keys.entries().forEach((key, entry) -> {
            if (!ACTION_KEYS.contains(key) && !key.startsWith("x.")) {
                fault(entry.line(), "unknown key '" + key + "'", NearestName.hint(key, ACTION_KEYS));
            }
            row.put(key, flat(entry.value()));
        });
        return row;
    }

    private String flat(YamlNode node) {
        if (node instanceof YamlNode.Items items) {
            return String.join("; ", items.nodes().stream().map(this::flat).toList());
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        fault(node.line(), "this is " + node.kind(), "It takes a text or a list of texts.");
        return "";
    }

    private List<Expected> expected(YamlNode.Keys written) {
        YamlNode.Entry entry = written.entries().get("expect");
        if (entry == null) {
            fault(
                    written.line(),
                    "the test has no 'expect'",
                    "List every flag, or write 'expect: nothing'; or say 'answers' of clauses.");
            return List.of();
        }
        if (entry.value() instanceof YamlNode.Scalar scalar && scalar.text().equals("nothing")) {
            return List.of();
        }
        List<YamlNode> items = entry.value() instanceof YamlNode.Items list ? list.nodes() : List.of(entry.value());
        return items.stream().flatMap(item -> expected(item).stream()).toList();
    }

    private Optional<Expected> expected(YamlNode node) {
        if (node instanceof YamlNode.Keys keys) {
            List<String> known = new ArrayList<>(Expected.FIELDS);
            known.add("action");
            YamlKeys read = new YamlKeys(file, keys, Set.copyOf(known), faults);
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : Expected.FIELDS) {
                List<String> texts = read.texts(field);
                if (!texts.isEmpty()) {
                    fields.put(field, String.join(",", texts));
                }
            }
            checked(fields, node.line());
            return Optional.of(new Expected(node.line(), read.text("action").orElse(""), fields));
        }
        List<String> words = Arrays.asList(flat(node).strip().split("\\s+"));
        List<String> problems = new ArrayList<>();
        Expected read = Expected.parse(node.line(), words.get(0), words.subList(1, words.size()), rules, problems);
        problems.forEach(problem -> faults.add(Fault.told(file, node.line(), "expect", problem)));
        return Optional.of(read);
    }

    private void checked(Map<String, String> fields, int line) {
        String rule = fields.getOrDefault("rule", "");
        if (!rule.isEmpty()) {
            known(rule, line);
        }
        String word = fields.getOrDefault("determination", "");
        if (!word.isEmpty() && !Expected.WORDS.contains(word)) {
            fault(line, "'" + word + "' is no determination", NearestName.hint(word, Expected.WORDS));
        }
    }

    private List<WhyNot> whyNot(YamlKeys keys, String looked) {
        return keys.items("why-not", (key, node) -> {
            if (!(node instanceof YamlNode.Keys written)) {
                fault(node.line(), "'why-not' lists " + node.kind(), "Write {rule: ..., action: ..., stops: ...}.");
                return Optional.empty();
            }
            YamlKeys one = keys.of(written, WHY_NOT_KEYS);
            String rule = one.text("rule").orElse(looked);
            known(rule, written.line());
            ofRule(looked, rule, written.line());
            return Optional.of(new WhyNot(
                    written.line(),
                    rule,
                    one.text("action").orElse(""),
                    one.text("clause").orElse(""),
                    one.text("stops").orElse("")));
        });
    }

    private static Set<String> actionKeys() {
        Set<String> keys = new HashSet<>(CsvSource.fields());
        keys.add(SceneSet.DATASET_KEY);
        return Set.copyOf(keys);
    }

    private void fault(int line, String problem, String help) {
        faults.add(new Fault(file, line, "", "", problem, help));
    }
}
