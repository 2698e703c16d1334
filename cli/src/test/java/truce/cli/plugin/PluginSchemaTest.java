package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of plugin.yaml has the keys of its reader, not more and not less. */
class PluginSchemaTest {

    private static final Path FILE =
            Path.of(System.getProperty("truce.root", ".."), "docs", "schema", "truce-plugin-1.schema.json");

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        JsonNode schema = new JsonMapper().readTree(Files.readString(FILE));
        assertThat(names(schema.at("/properties"))).isEqualTo(PluginDescriptor.KEYS);
        assertThat(names(schema.at("/properties/provides/properties"))).isEqualTo(PluginDescriptor.PROVIDES);
        assertThat(names(schema.at("/properties/options/additionalProperties/oneOf/1/properties")))
                .isEqualTo(PluginOptions.KEYS);
        assertThat(schema.at("/properties/options/additionalProperties/oneOf/1/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(PluginOptions.TYPES);
    }

    private static Set<String> names(JsonNode node) {
        return new LinkedHashSet<>(node.propertyNames());
    }
}
