package truce.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import truce.cli.PublishedSchema;

/** The published schema and the reader accept and refuse the same. */
class DossierSchemaTest {

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        PublishedSchema schema = schema();
        assertThat(schema.names("/properties")).isEqualTo(DossierReader.KEYS);
        assertThat(schema.names("/properties/period/properties")).isEqualTo(DossierReader.PERIOD_KEYS);
        assertThat(schema.names("/$defs/rule/properties")).isEqualTo(RuleSettings.RULE_KEYS);
        assertThat(schema.names("/$defs/exception/properties")).isEqualTo(RuleSettings.EXCEPTION_KEYS);
        assertThat(schema.names("/$defs/file/oneOf/1/properties")).isEqualTo(DossierReader.FILE_KEYS);
    }

    @Test
    void aDossierWithEveryKeyFitsTheSchema() throws IOException {
        assertThat(schema().errors(DossierReaderTest.WHOLE)).isEmpty();
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
        assertThat(schema().errors(text)).isNotEmpty();
    }

    private static PublishedSchema schema() throws IOException {
        return PublishedSchema.of("truce-dossier-1.schema.json");
    }
}
