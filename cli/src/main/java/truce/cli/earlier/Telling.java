package truce.cli.earlier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import truce.core.fault.Refusal;

/**
 * What a report in JSON tells, as far as it takes to compare it with another.
 *
 * @param name the file as the user wrote it
 * @param complete whether its run saw all its facts
 * @param cutOff knowledge cut-off; empty when there was none
 * @param lock what it was made from
 * @param files hash of each file that was read, by name
 * @param flags by id, in the order of the report
 * @param rows rows told, by id
 * @param bySuperseded the row that corrects each, by the id of the corrected
 * @param sizes number of rows of each event, by its id
 * @param standings number of incidents by standing
 * @param patterns patterns told, each as norm, rule and title
 */
record Telling(
        String name,
        boolean complete,
        String cutOff,
        Lock lock,
        Map<String, String> files,
        Map<String, FlagNote> flags,
        Map<String, RowNote> rows,
        Map<String, RowNote> bySuperseded,
        Map<String, Integer> sizes,
        Map<String, Integer> standings,
        Set<String> patterns) {

    /** @throws Refusal when it is damaged, or does not record what it was made from */
    static Telling of(EarlierReport report) {
        Map<String, String> files = new TreeMap<>();
        report.run()
                .path("inputs")
                .forEach(one -> files.put(FlagNote.text(one.path("name")), FlagNote.text(one.path("sha256"))));
        Telling telling = new Telling(
                report.name(),
                report.run().path("complete").asBoolean(true),
                FlagNote.text(report.run().path("cut_off")),
                Lock.of(report),
                files,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new TreeMap<>(),
                new TreeSet<>());
        report.each(Map.of(
                "incidents", telling::incident,
                "flags", telling::flag,
                "claims", claim -> telling.row(RowNote.of(claim, "", RowNote.coding(claim))),
                "patterns", telling::pattern));
        return telling;
    }

    private void incident(JsonNode incident) {
        standings.merge(FlagNote.text(incident.path("standing")), 1, Integer::sum);
        for (JsonNode event : incident.path("events")) {
            Map<String, String> coding = RowNote.coding(event);
            String id = FlagNote.text(event.path("event"));
            sizes.put(id, event.path("actions").size());
            event.path("actions").forEach(row -> row(RowNote.of(row, id, coding)));
        }
    }

    private void flag(JsonNode flag) {
        FlagNote note = FlagNote.of(flag);
        flags.put(note.id(), note);
    }

    private void row(RowNote row) {
        rows.put(row.id(), row);
        if (!row.supersedes().isEmpty()) {
            bySuperseded.put(row.supersedes(), row);
        }
    }

    private void pattern(JsonNode pattern) {
        patterns.add(FlagNote.text(pattern.path("rule")) + ": " + FlagNote.text(pattern.path("title")));
    }

    /** Whether it read a file of that name, or of that content under another name. */
    boolean read(String file, Telling other) {
        return files.containsKey(file) || files.containsValue(other.files.getOrDefault(file, ""));
    }

    /** Whether it read the very content that a file of the other report had. */
    boolean sameFile(String file, Telling other) {
        return files.containsValue(other.files.getOrDefault(file, ""));
    }
}
