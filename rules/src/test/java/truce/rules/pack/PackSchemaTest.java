package truce.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published schemas of packs have the keys of their readers, not more and not less. */
class PackSchemaTest {

    private static final Path FOLDER = Path.of(System.getProperty("truce.root", ".."), "docs", "schema");

    @Test
    void thePackHasTheKeysOfItsReader() throws IOException {
        YamlNode.Mapping schema = read("truce-pack-1.schema.json");
        assertThat(keys(schema, "properties")).isEqualTo(HeadReader.HEAD_KEYS);
        assertThat(keys(schema, "properties", "requires", "properties")).isEqualTo(HeadReader.NEED_KEYS);
        assertThat(keys(schema, "properties", "params", "additionalProperties", "properties"))
                .isEqualTo(HeadReader.PARAM_KEYS);
    }

    @Test
    void theManifestHasTheKeysOfItsReader() throws IOException {
        YamlNode.Mapping schema = read("truce-pack-manifest-1.schema.json");
        assertThat(keys(schema, "properties")).isEqualTo(PackManifest.KEYS);
        assertThat(keys(schema, "properties", "requires", "properties")).isEqualTo(HeadReader.NEED_KEYS);
    }

    /** JSON is YAML, and the packs' own reader reads it. */
    private static YamlNode.Mapping read(String file) throws IOException {
        SourceText text = new SourceText(file, Files.readString(FOLDER.resolve(file)));
        Problems problems = new Problems(text);
        YamlNode.Mapping schema = YamlReader.read(text, problems);
        assertThat(problems.found()).isEmpty();
        return schema;
    }

    private static Set<String> keys(YamlNode.Mapping schema, String... path) {
        YamlNode.Mapping at = schema;
        for (String key : path) {
            at = (YamlNode.Mapping) at.entries().get(key).value();
        }
        return at.entries().keySet();
    }
}
