package truce.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.plugin.events.CsvSource;

/** The published schema of tests and their reader accept and refuse the same. */
class TestSchemaTest {

    private static final Path ROOT = Path.of(System.getProperty("truce.root", ".."));
    private static final Path FILE = ROOT.resolve("docs/schema/truce-test-1.schema.json");

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        JsonNode schema = new JsonMapper().readTree(Files.readString(FILE));
        assertThat(names(schema.at("/properties"))).isEqualTo(TestReader.FILE_KEYS);
        assertThat(names(schema.at("/$defs/test/properties"))).isEqualTo(TestReader.TEST_KEYS);
        assertThat(names(schema.at("/$defs/given/properties"))).isEqualTo(GivenReader.KEYS);
        assertThat(names(schema.at("/$defs/whyNot/properties"))).isEqualTo(TestReader.WHY_NOT_KEYS);
        assertThat(names(schema.at("/$defs/action/properties"))).isEqualTo(Set.copyOf(CsvSource.fields()));
        Set<String> expected = new LinkedHashSet<>(Expected.FIELDS);
        expected.add("action");
        assertThat(names(schema.at("/$defs/expected/oneOf/1/properties"))).isEqualTo(expected);
        List<String> words = schema.at("/$defs/expected/oneOf/1/properties/determination/enum").values().stream()
                .map(JsonNode::stringValue)
                .toList();
        assertThat(words).containsExactlyInAnyOrderElementsOf(Expected.WORDS);
    }

    @Test
    void theTestsOfTheBasePackFitTheSchema() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("rules/src/main/resources/truce/packs/base/tests"))) {
            for (Path file : files.toList()) {
                assertThat(schema().validate(Files.readString(file), InputFormat.YAML))
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "tests: [{nam: x, rule: r, cases: t}]",
                "tests: [{name: x, rule: r}]",
                "tests: [{name: x, actions: [{latitud: 3}], expect: nothing}]",
                "tests: [{name: x, actions: [], expect: [{action: a, determination: likely}]}]",
                "{given: {zone: x}, tests: []}"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String text) throws IOException {
        assertThat(schema().validate(text, InputFormat.YAML)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
    }

    private static Set<String> names(JsonNode node) {
        return new LinkedHashSet<>(node.propertyNames());
    }
}
