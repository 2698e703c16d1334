package truce.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema as it is published, for holding it against the reader of its files. */
public record PublishedSchema(String text) {

    /** The one in that file of {@code docs/schema}. */
    public static PublishedSchema of(String file) throws IOException {
        Path folder = Path.of(System.getProperty("truce.root", ".."), "docs", "schema");
        return new PublishedSchema(Files.readString(folder.resolve(file)));
    }

    /** What it says at a place, such as {@code /properties}. */
    public JsonNode at(String place) {
        return new JsonMapper().readTree(text).at(place);
    }

    /** The keys that it knows at a place. */
    public Set<String> names(String place) {
        return new LinkedHashSet<>(at(place).propertyNames());
    }

    /** What does not fit it in a YAML text. */
    public List<Error> errors(String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON)
                .validate(yaml, InputFormat.YAML);
    }
}
