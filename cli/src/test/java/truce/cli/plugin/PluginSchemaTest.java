package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import truce.cli.PublishedSchema;

/** The published schema of plugin.yaml has the keys of its reader, not more and not less. */
class PluginSchemaTest {

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        PublishedSchema schema = schema();
        assertThat(schema.names("/properties")).isEqualTo(PluginDescriptor.KEYS);
        assertThat(schema.names("/properties/provides/properties")).isEqualTo(PluginDescriptor.PROVIDES);
        assertThat(schema.names("/properties/options/additionalProperties/oneOf/1/properties"))
                .isEqualTo(PluginOptions.KEYS);
        assertThat(schema.at("/properties/options/additionalProperties/oneOf/1/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(PluginOptions.TYPES);
    }

    private static PublishedSchema schema() throws IOException {
        return PublishedSchema.of("truce-plugin-1.schema.json");
    }
}
