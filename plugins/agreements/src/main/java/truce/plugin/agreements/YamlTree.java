package truce.plugin.agreements;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Parses YAML (or JSON, which is YAML) into {@link Node}s. Bounded: at most 5 MiB, 40 levels deep, one document, no
 * anchors and aliases (which are how small files grow without end), no repeated keys.
 */
final class YamlTree {

    static final int LARGEST_BYTES = 5 << 20;
    static final int DEEPEST = 40;

    private static final String COORDINATES = "coordinates";

    private final Faults faults;
    private final NumberLists lists;
    private final Iterator<Event> events;
    private int listsFound;

    private YamlTree(Faults faults, NumberLists lists, String text) {
        this.faults = faults;
        this.lists = lists;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(faults.file())
                .setCodePointLimit(LARGEST_BYTES)
                .setUseMarks(true)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The top of the file; empty when it is too large or no YAML, with the reason among the faults. */
    static Optional<Node> parse(byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST_BYTES) {
            faults.add(
                    0,
                    "",
                    "the file has " + bytes.length + " bytes, more than " + LARGEST_BYTES,
                    "Agreements are small: is this the right file?");
            return Optional.empty();
        }
        try {
            NumberLists lists = NumberLists.cutFrom(bytes);
            Optional<Node> quick = lists.size() == 0 ? Optional.empty() : quick(lists);
            return quick.isPresent() ? quick : whole(text(bytes), faults);
        } catch (CharacterCodingException e) {
            faults.add(0, "", "the file is not UTF-8 text", "Save it as UTF-8.");
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The file read without its long lists; nothing when one thing in it is wrong, or a list is no coordinates. */
    private static Optional<Node> quick(NumberLists lists) throws CharacterCodingException {
        Faults untold = new Faults("");
        try {
            YamlTree tree = new YamlTree(untold, lists, text(lists.rest()));
            Optional<Node> top = tree.document();
            return top.filter(node -> untold.isEmpty() && tree.listsFound == lists.size());
        } catch (YamlEngineException | Stop e) {
            return Optional.empty();
        }
    }

    private static Optional<Node> whole(String text, Faults faults) {
        try {
            return new YamlTree(faults, NumberLists.NONE, text).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            String problem = Optional.ofNullable(e.getProblem()).orElse("it cannot be parsed");
            faults.add(
                    line,
                    "",
                    "no valid YAML here: " + problem.replaceAll("\\s+", " "),
                    "Look at the indentation, colons and quotes of this line and the one before.");
        } catch (YamlEngineException e) {
            faults.add(0, "", "no valid YAML", "Is this the right file?");
        } catch (Stop e) {
            faults.add(e.line, "", e.problem, e.help);
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new Stop(0, "the file is empty", "Begin with 'agreement: AN-ID'.");
        }
        Node top = node(events.next(), 1);
        events.next();
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            throw new Stop(0, "the file holds several YAML documents", "Keep one agreement in a file.");
        }
        return Optional.of(top);
    }

    private Node node(Event event, int depth) {
        int line = line(event);
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Stop(
                    line,
                    "anchors and aliases (& and *) are not read",
                    "Name the part once, as under 'sides', " + "'bindings' or 'lives', and refer to its name.");
        }
        if (depth > DEEPEST) {
            throw new Stop(line, "nested more than " + DEEPEST + " levels deep", "Is this the right file?");
        }
        if (event instanceof ScalarEvent scalar) {
            if (lists.isMarked(scalar.getValue())) {
                throw new Stop(line, "a list of numbers elsewhere than below " + COORDINATES, "");
            }
            return new Node.Text(scalar.getValue(), line);
        }
        if (event instanceof MappingStartEvent) {
            return keys(line, depth);
        }
        if (event instanceof CollectionStartEvent) {
            return items(line, depth);
        }
        throw new Stop(line, "unexpected YAML", "Write keys with values.");
    }

    private Node items(int line, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            nodes.add(node(event, depth + 1));
        }
        return new Node.Items(nodes, line);
    }

    private Node keys(int line, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int keyLine = line(event);
            if (!(node(event, depth + 1) instanceof Node.Text key)) {
                throw new Stop(keyLine, "a key must be a plain text", "");
            }
            Node value = value(key.text(), events.next(), depth + 1);
            if (entries.putIfAbsent(key.text(), new Node.Entry(keyLine, value)) != null) {
                faults.add(keyLine, key.text(), "the key '" + key.text() + "' stands here twice", "Keep one of them.");
            }
        }
        return new Node.Keys(entries, line);
    }

    private Node value(String key, Event event, int depth) {
        boolean list = key.equals(COORDINATES)
                && depth + NumberList.DEEPEST <= DEEPEST
                && event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getTag().isEmpty()
                && scalar.getAnchor().isEmpty();
        Optional<Object> numbers = list ? lists.find(((ScalarEvent) event).getValue()) : Optional.empty();
        if (numbers.isEmpty()) {
            return node(event, depth);
        }
        listsFound++;
        return new Node.Coordinates(numbers.get(), line(event));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** Ends the reading of a file whose rest cannot be made sense of. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String problem;
        private final String help;

        Stop(int line, String problem, String help) {
            super(problem);
            this.line = line;
            this.problem = problem;
            this.help = help;
        }
    }
}
