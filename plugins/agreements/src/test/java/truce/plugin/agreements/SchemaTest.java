package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Relation;

/** The published schema and the reader speak of the same keys and codes, and agree on what is right. */
class SchemaTest {

    private static final String TEXT = text();
    private static final JsonNode TREE = JsonMapper.shared().readTree(TEXT);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    static List<String> shipped() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/truce/agreements/index.txt"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFileThatShipsFitsTheSchema(String file) throws IOException {
        String yaml =
                Files.readString(Path.of("src/main/resources/truce/agreements").resolve(file), StandardCharsets.UTF_8);
        assertThat(errors(yaml)).isEmpty();
    }

    @Test
    void theInventedAgreementFitsTheSchema() {
        assertThat(errors(Yaml.VALID)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: cease-hostilities,|kind: cease-hostilites,",
                "zone: BELT}|zoen: BELT}",
                "title: Truce|titel: Truce",
                "level: signatory|level: signator",
                "state: in-force|state: inforce",
                "from: 2020-01-02T00:00|from: 2 Jan 2020",
                "to-km: 5|to-km: five",
                "certainty: known\ncitation: the|citation: the",
                "citation: art. 1|note: art. 1",
                "{deadline: {due: 2020-02-01}}|{}",
                "status: official, shape: {buffer|status: offical, shape: {buffer",
                "coding: {coded-by: a test}|coding: {}"
            })
    void whatTheSchemaRefusesTheReaderRefusesToo(String change) {
        String[] parts = change.split("\\|", -1);
        String changed = Yaml.VALID.replace(parts[0], parts[1]);
        assertThat(changed).isNotEqualTo(Yaml.VALID);
        assertThat(errors(changed)).isNotEmpty();
        assertThat(Yaml.faults(changed)).isNotEmpty();
    }

    @Test
    void keysAreTheSameInSchemaAndReader() {
        assertThat(keys("agreement")).isEqualTo(Coder.KEYS);
        assertThat(keys("common")).isEqualTo(Common.KEYS);
        assertThat(keys("clause")).isEqualTo(Coder.CLAUSE);
        assertThat(keys("norm")).isEqualTo(NormReader.KEYS);
        assertThat(keys("binding")).isEqualTo(BindingReader.KEYS);
        assertThat(keys("stage")).isEqualTo(LifeReader.KEYS);
        assertThat(keys("exemption")).isEqualTo(ExemptionReader.KEYS);
        assertThat(keys("geometry")).isEqualTo(ZoneReader.LINE);
    }

    @Test
    void codesAreTheSameInSchemaAndModel() {
        assertThat(codes("norm", "kind"))
                .isEqualTo(
                        Arrays.stream(ClauseKind.values()).map(ClauseKind::code).toList());
        assertThat(codes("norm", "relation"))
                .isEqualTo(Arrays.stream(Relation.values()).map(Relation::code).toList());
        assertThat(codes("binding", "level"))
                .isEqualTo(Arrays.stream(BindingLevel.values())
                        .map(BindingLevel::code)
                        .toList());
        assertThat(codes("stage", "state"))
                .isEqualTo(Arrays.stream(LifecycleState.values())
                        .map(LifecycleState::code)
                        .toList());
    }

    private static Set<String> keys(String part) {
        return new HashSet<>(TREE.at("/$defs/" + part + "/properties").propertyNames());
    }

    private static List<String> codes(String part, String key) {
        return TREE.at("/$defs/" + part + "/properties/" + key + "/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Error> errors(String yaml) {
        Node node = YamlTree.parse(yaml.getBytes(StandardCharsets.UTF_8), new Faults("test.yaml"))
                .orElseThrow();
        return SCHEMA.validate(json(node), InputFormat.JSON);
    }

    private static String json(Node node) {
        if (node instanceof Node.Keys keys) {
            return keys.entries().entrySet().stream()
                    .map(entry ->
                            quoted(entry.getKey()) + ":" + json(entry.getValue().value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Node.Items items) {
            return items.nodes().stream().map(SchemaTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof Node.Coordinates coordinates) {
            return coordinates.lists().toString();
        }
        String text = ((Node.Text) node).text();
        boolean plain = text.matches("-?\\d+(\\.\\d+)?") || text.equals("true") || text.equals("false");
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static String text() {
        try (InputStream in = AgreementLibrary.class.getResourceAsStream("agreement-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
