package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of packs have the keys of their readers, not more and not less. */
class PackSchemaTest {

    private static final Path FOLDER = Path.of(System.getProperty("truce.root", ".."), "docs", "schema");

    @Test
    void thePackHasTheKeysOfItsReader() throws IOException {
        JsonNode schema = read("truce-pack-1.schema.json");
        assertThat(keys(schema, "properties")).isEqualTo(HeadReader.HEAD_KEYS);
        assertThat(keys(schema, "properties", "requires", "properties")).isEqualTo(HeadReader.NEED_KEYS);
        assertThat(keys(schema, "properties", "params", "additionalProperties", "properties"))
                .isEqualTo(HeadReader.PARAM_KEYS);
    }

    @Test
    void patternsHaveTheKeysOfTheirReader() throws IOException {
        JsonNode schema = read("truce-patterns-1.schema.json");
        assertThat(keys(schema, "$defs", "tally", "properties")).isEqualTo(PatternKeys.TALLY);
        assertThat(keys(schema, "$defs", "sequence", "properties")).isEqualTo(PatternKeys.SEQUENCE);
        assertThat(keys(schema, "$defs", "coverage", "properties")).isEqualTo(PatternKeys.COVERAGE);
    }

    @Test
    void theManifestHasTheKeysOfItsReader() throws IOException {
        JsonNode schema = read("truce-pack-manifest-1.schema.json");
        assertThat(keys(schema, "properties")).isEqualTo(PackManifest.KEYS);
        assertThat(keys(schema, "properties", "requires", "properties")).isEqualTo(HeadReader.NEED_KEYS);
    }

    private static JsonNode read(String file) throws IOException {
        return new JsonMapper().readTree(Files.readString(FOLDER.resolve(file)));
    }

    private static Set<String> keys(JsonNode schema, String... path) {
        return new HashSet<>(schema.at("/" + String.join("/", path)).propertyNames());
    }
}
