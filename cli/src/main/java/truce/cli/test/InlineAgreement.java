package truce.cli.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import truce.cli.yaml.YamlNode;
import truce.core.fault.Refusal;

/**
 * Makes an agreement that a test writes out into a file of the agreement format, and fills in what a test need not say: two
 * parties and one line of terms suffice. Written out whole, it is an agreement as any other.
 */
final class InlineAgreement {

    /** Keys that only the short form has. */
    private static final Set<String> SHORT = Set.of("from", "to");

    private final YamlWriter writer = new YamlWriter();
    private final YamlNode.Keys keys;
    private final Map<String, YamlNode.Entry> zones;

    private InlineAgreement(YamlNode.Keys keys, Map<String, YamlNode.Entry> zones) {
        this.keys = keys;
        this.zones = zones;
    }

    /**
     * The text of the file; what was written stands on the lines on which it was written.
     *
     * @param zones zones that the test draws, by id
     * @param timezone zone of its local times
     */
    static String text(YamlNode.Keys keys, Map<String, YamlNode.Entry> zones, String timezone) {
        return new InlineAgreement(keys, zones).write(timezone);
    }

    private String write(String timezone) {
        writer.raw("{");
        plain("agreement", "TEST");
        plain("title", "An agreement made up for a test");
        plain("signed", "2000-01-01");
        plain("timezone", timezone);
        plain("certainty", "known");
        plain("citation", "made up for a test");
        missing("coding", "{\"coded-by\": \"test\", \"reviewed-by\": \"test\"}");
        List<String> parties = parties();
        missing("sides", sides(parties));
        missing("bindings", "{\"all\": [{\"party\": " + list(parties) + ", \"level\": \"signatory\"}]}");
        missing("lives", "{\"main\": [" + life() + "]}");
        missing("defaults", "{\"bound\": \"all\", \"life\": \"main\"}");
        if (!keys.entries().containsKey("zones") && !zones.isEmpty()) {
            writer.raw("\"zones\": [");
            zones.forEach((id, entry) -> zone(id, entry.value()));
            writer.raw("], ");
        }
        keys.entries().forEach(this::written);
        return writer.raw("}").text();
    }

    private void written(String key, YamlNode.Entry entry) {
        if (SHORT.contains(key)) {
            return;
        }
        writer.key(key, entry.line());
        if (key.equals("parties") && entry.value() instanceof YamlNode.Items items) {
            writer.raw("[");
            items.nodes().forEach(this::party);
            writer.raw("]");
        } else if (key.equals("zones") && entry.value() instanceof YamlNode.Keys named) {
            Map<String, YamlNode.Entry> all = new LinkedHashMap<>(zones);
            all.putAll(named.entries());
            writer.raw("[");
            all.forEach((id, zone) -> zone(id, zone.value()));
            writer.raw("]");
        } else if (key.equals("clauses") && entry.value() instanceof YamlNode.Keys named) {
            writer.raw("[");
            named.entries().forEach((id, clause) -> clause(id, clause.value()));
            writer.raw("]");
        } else {
            writer.node(entry.value());
        }
        writer.raw(", ");
    }

    private void party(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            String id = YamlWriter.quoted(scalar.text());
            writer.raw("{\"id\": " + id + ", \"name\": " + id + "}, ");
        } else {
            writer.node(node).raw(", ");
        }
    }

    private void clause(String id, YamlNode node) {
        String name = YamlWriter.quoted(id);
        writer.raw("{\"id\": " + name + ", \"title\": " + name + ", \"says\": " + name + ", \"citation\": " + name
                + ", \"certainty\": \"known\", \"norm\": ");
        if (node instanceof YamlNode.Scalar kind) {
            writer.raw("{\"kind\": ").node(kind).raw("}");
        } else {
            writer.node(node);
        }
        writer.raw("}, ");
    }

    private void zone(String id, YamlNode node) {
        String name = YamlWriter.quoted(id);
        writer.raw("{\"id\": " + name + ", \"name\": " + name
                + ", \"status\": \"official\", \"accuracy-km\": \"0\", \"shape\": ");
        DrawnZone drawn = DrawnZone.of(node);
        if (drawn.json().isEmpty()) {
            writer.node(node);
        } else {
            writer.raw("{\"drawn\": " + drawn.json().get() + "}");
        }
        writer.raw("}, ");
    }

    private void plain(String key, String value) {
        missing(key, YamlWriter.quoted(value));
    }

    private void missing(String key, String json) {
        if (!keys.entries().containsKey(key)) {
            writer.raw(YamlWriter.quoted(key) + ": " + json + ", ");
        }
    }

    private String life() {
        String from = scalar(keys, "from", "2000-01-01T00:00Z");
        String stage = "{\"state\": \"in-force\", \"from\": " + YamlWriter.quoted(from) + "}";
        String to = scalar(keys, "to", "");
        return to.isEmpty() ? stage : stage + ", {\"state\": \"expired\", \"from\": " + YamlWriter.quoted(to) + "}";
    }

    private static String scalar(YamlNode.Keys keys, String key, String otherwise) {
        YamlNode.Entry entry = keys.entries().get(key);
        return entry != null && entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : otherwise;
    }

    private List<String> parties() {
        List<String> ids = new ArrayList<>();
        YamlNode.Entry entry = keys.entries().get("parties");
        if (entry == null || !(entry.value() instanceof YamlNode.Items items)) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "the agreement lists no parties (line " + keys.line() + ")",
                    "Write: parties: [RED, BLUE].");
        }
        items.nodes().forEach(node -> {
            String id = node instanceof YamlNode.Keys party
                    ? scalar(party, "id", "")
                    : node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
            ids.add(id);
        });
        return ids;
    }

    private static String sides(List<String> parties) {
        List<String> sides = parties.stream()
                .map(party -> YamlWriter.quoted(party.toLowerCase(Locale.ROOT)) + ": " + list(List.of(party)))
                .toList();
        return "{" + String.join(", ", sides) + "}";
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(YamlWriter::quoted).toList()) + "]";
    }
}
