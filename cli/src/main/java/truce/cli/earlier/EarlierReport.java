package truce.cli.earlier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.core.fault.Refusal;

/** A report in JSON that an earlier run wrote. Its lists are read element by element, never as a whole. */
public final class EarlierReport {

    private static final String SCHEMA = "truce-report/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final String name;
    private final JsonNode run;

    private EarlierReport(Path file, String name, JsonNode run) {
        this.file = file;
        this.name = name;
        this.run = run;
    }

    /**
     * Opens a report and reads what it was computed under and from.
     *
     * @param name the file as the user wrote it, for messages
     * @throws Refusal of {@link Refusal.Because#INPUT} when it is missing, damaged, or no report
     */
    public static EarlierReport open(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw refusal(name, "there is no such report", "Make one: truce assess DOSSIER -o " + name);
        }
        JsonNode[] head = new JsonNode[2];
        read(file, name, Map.of("schema", node -> head[0] = node, "run", node -> head[1] = node), List.of("run"));
        boolean known = head[0] != null && SCHEMA.equals(head[0].asString("")) && head[1] != null;
        if (!known || !head[1].isObject()) {
            throw refusal(name, "this is no report of Truce in JSON (" + SCHEMA + ")", "Write one with -o report.json");
        }
        return new EarlierReport(file, name, head[1]);
    }

    /** What it was computed under and from: the object {@code run}. */
    public JsonNode run() {
        return run;
    }

    public Path file() {
        return file;
    }

    /** The file as the user wrote it. */
    public String name() {
        return name;
    }

    /** Reads it to its end; each element of a list, or the value of any other key, goes to the key's reader. */
    void each(Map<String, Consumer<JsonNode>> readers) {
        read(file, name, readers, List.of());
    }

    private static void read(Path file, String name, Map<String, Consumer<JsonNode>> readers, List<String> last) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser json = MAPPER.createParser(in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw refusal(name, "this is no report of Truce in JSON (" + SCHEMA + ")", "");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken begin = json.nextToken();
                Consumer<JsonNode> reader = readers.get(key);
                if (reader == null) {
                    json.skipChildren();
                } else if (begin == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        reader.accept(json.readValueAsTree());
                    }
                } else {
                    reader.accept(json.readValueAsTree());
                }
                if (last.contains(key)) {
                    return;
                }
            }
        } catch (JacksonException | IOException e) {
            throw refusal(name, "the report is damaged, or no JSON", "Copy it again, or make it again.");
        }
    }

    private static Refusal refusal(String name, String problem, String help) {
        return Refusal.of(Refusal.Because.INPUT, name, problem, help);
    }
}
