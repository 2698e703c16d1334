package truce.cli.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Parses small YAML files of people's own settings: at most 1 MiB, 20 levels deep, without anchors. */
public final class YamlText {

    static final int LARGEST_CHARS = 1 << 20;
    static final int DEEPEST = 20;

    private final String file;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlText(String file) {
        this.file = file;
    }

    /**
     * The keys at the top of the text; none for an empty text.
     *
     * @param file name for messages
     * @throws Refusal of {@link Refusal.Because#DEFINITION} when it is no YAML, too large, or not made of keys
     */
    public static YamlNode.Keys parse(String file, String text) {
        return new YamlText(file).top(text);
    }

    private YamlNode.Keys top(String text) {
        if (text.length() > LARGEST_CHARS) {
            throw refusal(0, "the file is larger than 1 MiB", "Settings are small: is this the right file?");
        }
        Optional<Node> root = composed(text);
        YamlNode node = root.map(n -> converted(n, 0)).orElse(new YamlNode.Scalar("", 1));
        if (node instanceof YamlNode.Keys keys) {
            return keys;
        }
        if (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
            return new YamlNode.Keys(Map.of(), 1);
        }
        throw refusal(node.line(), "the file holds " + node.kind(), "Write keys with values, such as 'title: ...'.");
    }

    private Optional<Node> composed(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(LARGEST_CHARS)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw refusal(line, "this is not YAML: " + e.getProblem(), "Check indents, colons and quotes.");
        } catch (YamlEngineException e) {
            throw refusal(0, "this is not YAML: " + firstLine(e), "Check indents, colons and quotes.");
        }
    }

    private YamlNode converted(Node node, int depth) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        if (depth > DEEPEST) {
            throw refusal(line, "more than " + DEEPEST + " levels of indents", "");
        }
        if (!seen.add(node)) {
            throw refusal(line, "anchors and aliases (& and *) are not used here", "Write the value again.");
        }
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue(), line);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(converted(item, depth + 1)));
            return new YamlNode.Items(items, line);
        }
        if (node instanceof MappingNode mapping) {
            return keys(mapping, line, depth);
        }
        throw refusal(line, "this kind of YAML is not used here", "");
    }

    private YamlNode.Keys keys(MappingNode mapping, int line, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = converted(tuple.getKeyNode(), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                throw refusal(key.line(), "a key is " + key.kind(), "Keys are plain words.");
            }
            YamlNode value = converted(tuple.getValueNode(), depth + 1);
            YamlNode.Entry earlier = entries.put(name.text(), new YamlNode.Entry(name.line(), value));
            if (earlier != null) {
                throw refusal(
                        name.line(),
                        "the key '" + name.text() + "' stands here a second time",
                        "The first is in line " + earlier.line() + ".");
            }
        }
        return new YamlNode.Keys(entries, line);
    }

    private Refusal refusal(int line, String problem, String help) {
        return new Refusal(Refusal.Because.DEFINITION, List.of(new Fault(file, line, "", "", problem, help)));
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
