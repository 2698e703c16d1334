package truce.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import truce.cli.PublishedSchema;
import truce.core.match.Attribution;
import truce.core.run.Determination;
import truce.plugin.events.CircumstancesSource;

/** The published schema of tests and their reader accept and refuse the same. */
class TestSchemaTest {

    private static final Path ROOT = Path.of(System.getProperty("truce.root", ".."));

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        PublishedSchema schema = schema();
        assertThat(schema.names("/properties")).isEqualTo(TestReader.FILE_KEYS);
        assertThat(schema.names("/$defs/test/properties")).isEqualTo(TestReader.TEST_KEYS);
        assertThat(schema.names("/$defs/given/properties")).isEqualTo(GivenReader.KEYS);
        assertThat(schema.names("/$defs/whyNot/properties")).isEqualTo(TestReader.WHY_NOT_KEYS);
        assertThat(schema.names("/$defs/action/properties")).isEqualTo(TestReader.ACTION_KEYS);
        assertThat(schema.names("/$defs/fact/properties")).isEqualTo(CircumstancesSource.columns());
        assertThat(schema.names("/$defs/answer/oneOf/1/properties")).isEqualTo(with("action", Answers.FIELDS));
        assertThat(schema.names("/$defs/incident/properties")).isEqualTo(with("of", Answers.INCIDENT_FIELDS));
        assertThat(texts(schema.at("/$defs/answer/oneOf/1/properties/attribution/enum")))
                .containsExactlyElementsOf(Arrays.stream(Attribution.Basis.values())
                        .map(Attribution.Basis::code)
                        .toList());
        assertThat(texts(schema.at("/$defs/answer/oneOf/1/properties/determination/enum")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Determination.values())
                        .map(Expected::word)
                        .toList());
        Set<String> expected = with("action", Expected.FIELDS);
        assertThat(schema.names("/$defs/expected/oneOf/1/properties")).isEqualTo(expected);
        assertThat(texts(schema.at("/$defs/expected/oneOf/1/properties/determination/enum")))
                .containsExactlyInAnyOrderElementsOf(Expected.WORDS);
    }

    @Test
    void theTestsOfTheBasePackFitTheSchema() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("rules/src/main/resources/truce/packs/base/tests"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".test.yaml")).toList()) {
                assertThat(schema().errors(Files.readString(file)))
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
                "tests: [{name: x, actions: [], answers: [{action: a}]}]",
                "tests: [{name: x, actions: [], incidents: [{killed: 3}]}]",
                "tests: [{name: x, actions: [], expect: [{action: a, determination: likely}]}]",
                "{given: {zone: x}, tests: []}"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String text) throws IOException {
        assertThat(schema().errors(text)).isNotEmpty();
    }

    private static PublishedSchema schema() throws IOException {
        return PublishedSchema.of("truce-test-1.schema.json");
    }

    private static List<String> texts(JsonNode items) {
        return items.values().stream().map(JsonNode::stringValue).toList();
    }

    private static Set<String> with(String name, List<String> more) {
        Set<String> all = new LinkedHashSet<>(more);
        all.add(name);
        return all;
    }
}
