package truce.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader accept and refuse the same. */
class DossierSchemaTest {

    private static final Path FILE =
            Path.of(System.getProperty("truce.root", ".."), "docs", "schema", "truce-dossier-1.schema.json");

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        JsonNode schema = new JsonMapper().readTree(Files.readString(FILE));
        assertThat(names(schema.at("/properties"))).isEqualTo(DossierReader.KEYS);
        assertThat(names(schema.at("/properties/period/properties"))).isEqualTo(DossierReader.PERIOD_KEYS);
        assertThat(names(schema.at("/$defs/rule/properties"))).isEqualTo(RuleSettings.RULE_KEYS);
        assertThat(names(schema.at("/$defs/exception/properties"))).isEqualTo(RuleSettings.EXCEPTION_KEYS);
        assertThat(names(schema.at("/$defs/file/oneOf/1/properties"))).isEqualTo(DossierReader.FILE_KEYS);
    }

    @Test
    void aDossierWithEveryKeyFitsTheSchema() throws IOException {
        assertThat(schema().validate(DossierReaderTest.WHOLE, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: x",
                "period: {form: 2020-01-01}",
                "title: [a, b]",
                "actions: [{format: csv}]",
                "trust: {p: ful}",
                "rules: {b-1: {enabeld: true}}",
                "rules: {b-1: {severity-floor: S9}}",
                "exceptions: [{rule: b-1, author: me, until: 2020-01-01}]",
                "exceptions: [{reason: r, author: me, until: 2020-01-01}]"
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
