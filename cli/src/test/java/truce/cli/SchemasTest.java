package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every YAML file that ships fits the schema of its kind, and schemas are found by their names. */
class SchemasTest {

    private static final Path ROOT =
            Path.of(System.getProperty("truce.root", "..")).toAbsolutePath().normalize();
    private static final Path SCHEMAS = ROOT.resolve("docs/schema");
    private static final List<String> SHIPPED =
            List.of("examples", "rules/src/main/resources", "plugins/agreements/src/main/resources");

    private final Map<String, Schema> schemas = new HashMap<>();

    @Test
    void everyShippedYamlFitsTheSchemaOfItsKind() throws IOException {
        int read = 0;
        for (String folder : SHIPPED) {
            for (Path file : yaml(ROOT.resolve(folder))) {
                String text = Files.readString(file);
                String name = kind(file, text).orElseThrow(() -> new AssertionError("no schema for " + file));
                assertThat(schema(name).validate(text, InputFormat.YAML))
                        .as(ROOT.relativize(file).toString())
                        .isEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThan(60);
    }

    @Test
    void everySchemaIsNamedByItsFileAndListedForEditors() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/editors.md"));
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceAll("-(\\d+)\\.schema\\.json", ":$1");
                JsonNode schema = new JsonMapper().readTree(Files.readString(file));
                assertThat(schema.at("/$id").stringValue()).isEqualTo("urn:truce:schema:" + name);
                assertThat(schema.at("/$schema").stringValue())
                        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
                assertThat(page).contains(file.getFileName().toString());
            }
        }
    }

    @Test
    void whatTestsAreHeldAgainstIsTheSameInBothSchemas() throws IOException {
        assertThat(definitions("truce-given-1")).isEqualTo(definitions("truce-test-1"));
    }

    private static JsonNode definitions(String name) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")))
                .at("/$defs");
    }

    private static Optional<String> kind(Path file, String text) {
        String name = file.getFileName().toString();
        return switch (name) {
            case "truce.yaml" -> Optional.of("truce-dossier-1");
            case "pack.yaml" -> Optional.of("truce-pack-1");
            case "patterns.yaml" -> Optional.of("truce-patterns-1");
            case "plugin.yaml" -> Optional.of("truce-plugin-1");
            default ->
                name.endsWith(".test.yaml")
                        ? Optional.of("truce-test-1")
                        : name.endsWith("given.yaml")
                                ? Optional.of("truce-given-1")
                                : Optional.of("agreement-1")
                                        .filter(agreement -> text.lines()
                                                .anyMatch(line ->
                                                        line.startsWith("agreement:") || line.startsWith("common:")));
        };
    }

    private Schema schema(String name) throws IOException {
        Schema known = schemas.get(name);
        if (known == null) {
            known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
            schemas.put(name, known);
        }
        return known;
    }

    private static List<Path> yaml(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .forEach(found::add);
        }
        return found;
    }
}
