package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists of numbers are read at once; everything else about a file stays as the parser of YAML tells it. */
class NumberListsTest {

    private static final String LONG = IntStream.range(0, 40)
            .mapToObj(i -> "[" + (i % 2 == 0 ? "-" : "") + "36." + (1000 + i) + ", " + i + "]")
            .collect(Collectors.joining(",", "[[", "]]"));

    private static final String ON_LINES = LONG.replace(",[", ",\n  [");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: Polygon\ncoordinates: LIST\nnote: x",
                "zone: {drawn: {type: Polygon, coordinates: LIST}}\nnote: [x",
                "{\"type\":\"Polygon\",\"coordinates\":LIST}",
                "{\"type\": \"Polygon\", \"coordinates\": LIST, \"type\": 1}",
                "coordinates: LIST # as drawn",
                "coordinates:\n  LIST\n\nnote: {}",
                "coordinates:\nLIST",
                "coordinates: LIST\n  LIST",
                "coordinates: LIST, 3",
                "coordinates: LIST]",
                "coordinates: LIST: x",
                "coordinates: LIST:\n",
                "coordinates: LISTx",
                "coordinates: x LIST",
                "coordinates: 'LIST'",
                "coordinates: \"LIST\"",
                "coordinates: |\n  LIST\n",
                "coordinates: >\n  LIST\n",
                "coordinates: &a LIST\nother: *a",
                "coordinates: !!str LIST",
                "coordinates: !mine LIST",
                "coordinates: LIST\n---\nx: 1",
                "coordinates:LIST",
                "{coordinates:LIST}",
                "{coordinates: LIST: x}",
                "? coordinates\n: LIST\n",
                "? LIST\n: coordinates\n",
                "LIST: coordinates",
                "notes: LIST",
                "- LIST\n- coordinates: LIST\n",
                "LIST",
                "# LIST\ncoordinates: 1",
                "coordinates: 1 # LIST\nnote: 2",
                "says: he wrote LIST\n  and more",
                "coordinates: LIST\ncoordinates: LIST\nnote:\n\t- x",
                "a: [b, {coordinates: LIST}, LIST, c]",
                "coordinates: [LIST, LIST]",
                "coordinates: [LIST, x]"
            })
    void aFileIsReadAsIfTheListsHadStayedInIt(String text) {
        for (String list : List.of(LONG, ON_LINES, ON_LINES.replace("\n", "\r\n"))) {
            String whole = text.replace("LIST", list);
            assertThat(Read.of("# ü\n" + whole)).isEqualTo(Read.of("# \uE000\n" + whole));
        }
    }

    @Test
    void theNumbersAreThoseThatStandThere() {
        String text = LONG.replace("36.1005", "0.1")
                .replace("36.1007", "123456789.123456")
                .replace(" 9]", " -0]");

        assertThat(lists(text))
                .contains(Read.plain(
                        Read.of("# \uE000\ncoordinates: " + text).top().orElseThrow()));
    }

    @Test
    void whatIsNoListOfPlainNumbersStaysInTheText() {
        for (String odd :
                List.of("1e3", "1.", ".5", "+1", "x", "'1'", "", "0x10", "1_000", "1.0000000000000001", "1 2")) {
            assertThat(NumberLists.cutFrom(bytes(LONG.replace("[36.1005, 5]", "[" + odd + ", 5]")))
                            .size())
                    .as(odd)
                    .isZero();
        }
        assertThat(NumberLists.cutFrom(bytes("[[[" + LONG + "]]]")).size())
                .as("too deep")
                .isEqualTo(1);
        assertThat(NumberLists.cutFrom(bytes(LONG.substring(0, LONG.length() - 2)))
                        .size())
                .as("not closed")
                .isZero();
        assertThat(NumberLists.cutFrom(bytes("[[1, 2], [3, 4]]")).size())
                .as("short")
                .isZero();
    }

    private static Optional<Object> lists(String text) {
        return YamlTree.parse(bytes("coordinates: " + text), new Faults("test.yaml"))
                .map(top -> ((Node.Keys) top).entries().get("coordinates"))
                .map(entry -> ((Node.Coordinates) entry.value()).lists())
                .map(lists -> Map.of("coordinates", lists));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What came of a text: the tree, and what is wrong with it. */
    private record Read(Optional<Node> top, Object tree, List<String> faults) {

        static Read of(String text) {
            Faults faults = new Faults("test.yaml");
            Optional<Node> top = YamlTree.parse(bytes(text), faults);
            return new Read(
                    top,
                    top.map(Read::lined).orElse("nothing"),
                    faults.all().stream().map(Object::toString).toList());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Read read && tree.equals(read.tree) && faults.equals(read.faults);
        }

        @Override
        public int hashCode() {
            return tree.hashCode();
        }

        /** Lists of numbers as such, everything else with its line. */
        private static Object lined(Node node) {
            if (node instanceof Node.Keys keys) {
                Map<String, Object> lined = new LinkedHashMap<>();
                keys.entries().forEach((key, entry) -> lined.put(key + "@" + entry.line(), lined(entry.value())));
                return List.of(keys.line(), lined);
            }
            return node instanceof Node.Text text ? text : List.of(node.line(), plain(node));
        }

        static Object plain(Node node) {
            if (node instanceof Node.Coordinates coordinates) {
                return coordinates.lists();
            }
            if (node instanceof Node.Keys keys) {
                Map<String, Object> plain = new LinkedHashMap<>();
                keys.entries().forEach((key, entry) -> plain.put(key, plain(entry.value())));
                return plain;
            }
            if (node instanceof Node.Items items) {
                List<Object> plain = new ArrayList<>();
                items.nodes().forEach(item -> plain.add(plain(item)));
                return plain;
            }
            String text = ((Node.Text) node).text();
            return text.matches("-?[0-9.]+") ? Double.valueOf(text) : text;
        }
    }
}
