package truce.cli.earlier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A row of data as a report in JSON tells it.
 *
 * @param id its id
 * @param origin file and row
 * @param knownAt when it became known; empty when nobody tells
 * @param supersedes id of the row that it corrects; empty when none
 * @param disposition what became of it, where it is told and not flagged; empty for a row of an incident
 * @param event id of the event it belongs to; empty where it is told apart
 * @param coding what is coded of it or of its event, by name
 */
record RowNote(
        String id,
        String origin,
        String knownAt,
        String supersedes,
        String disposition,
        String event,
        Map<String, String> coding) {

    private static final List<String> CODED = List.of(
            "action_type",
            "start",
            "end",
            "place",
            "latitude",
            "longitude",
            "radius_km",
            "participants",
            "weapon",
            "killed_low",
            "killed_best",
            "killed_high",
            "disputed_by",
            "exception_claims",
            "aggregated");

    static RowNote of(JsonNode row, String event, Map<String, String> coding) {
        return new RowNote(
                FlagNote.text(row.path("action")),
                FlagNote.text(row.path("origin")),
                FlagNote.text(row.path("known_at")),
                FlagNote.text(row.path("supersedes")),
                FlagNote.text(row.path("disposition")),
                event,
                coding);
    }

    /** What is coded of an event or a claim. Sources are told by their names alone: what they are is the analyst's word. */
    static Map<String, String> coding(JsonNode told) {
        Map<String, String> coding = new TreeMap<>();
        for (String name : CODED) {
            if (told.has(name)) {
                JsonNode value = told.path(name);
                coding.put(name, value.isValueNode() ? FlagNote.text(value) : value.toString());
            }
        }
        StringBuilder names = new StringBuilder();
        told.path("sources")
                .forEach(source -> names.append(
                                source.isObject() ? FlagNote.text(source.path("name")) : FlagNote.text(source))
                        .append("; "));
        coding.put("sources", names.toString());
        return coding;
    }

    /** The file it was read from. */
    String file() {
        int colon = origin.lastIndexOf(':');
        return colon < 0 ? origin : origin.substring(0, colon);
    }

    /** {@code csv:a7 (events.csv:12)}. */
    String name() {
        return id + " (" + origin + ")";
    }
}
