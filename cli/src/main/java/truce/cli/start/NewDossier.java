package truce.cli.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import truce.cli.dossier.AnalystTable;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.PartyTable;
import truce.cli.dossier.PeriodText;
import truce.cli.dossier.SourceTable;
import truce.cli.output.WholeFile;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** Writes the files of a dossier, or adds to those that are there without touching what somebody filled in. */
public final class NewDossier {

    private final Path folder;
    private final List<String> said = new ArrayList<>();

    public NewDossier(Path folder) {
        this.folder = folder;
    }

    /** What was done to each file, a sentence each. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** Writes {@code truce.yaml}; one that is there stays as it is. */
    public void dossier(String text) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(Dossier.FILE);
        if (Files.exists(file)) {
            said.add(Dossier.FILE + " was there and stays as it is.");
            return;
        }
        write(file, text);
        said.add(Dossier.FILE + " is new.");
    }

    /**
     * Writes {@code parties.csv}: every name of the data, known ones with what the library says they are.
     *
     * @param zone zone of the dates in the table
     */
    public void parties(Survey survey, KnownNames known, ZoneId zone) throws IOException {
        FilledTable table = new FilledTable(PartyTable.COLUMNS, existing("parties.csv", PartyTable.COLUMNS));
        for (Survey.Counted actor : survey.actors()) {
            boolean touched = table.isTouched(actor.name(), List.of("party", "relation", "basis", "by"));
            List<Map<String, String>> rows = new ArrayList<>();
            if (!touched) {
                known.meanings(actor.name()).forEach(meaning -> rows.add(cells(meaning, zone)));
            }
            if (rows.isEmpty()) {
                rows.add(touched ? new LinkedHashMap<>() : suggested(known.suggestion(actor.name())));
            }
            rows.forEach(row -> row.put("rows", Long.toString(actor.rows())));
            table.fill(actor.name(), rows);
        }
        save("parties.csv", table, "name", "party");
    }

    /** Writes {@code sources.csv}: every source that the data name. */
    public void sources(Survey survey) throws IOException {
        FilledTable table = new FilledTable(SourceTable.COLUMNS, existing("sources.csv", SourceTable.COLUMNS));
        survey.sources()
                .forEach(source -> table.fill(source.name(), List.of(Map.of("rows", Long.toString(source.rows())))));
        save("sources.csv", table, "source", "type");
    }

    private static Map<String, String> suggested(String suggestion) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("suggestion", suggestion);
        return cells;
    }

    private static Map<String, String> cells(KnownNames.Meaning meaning, ZoneId zone) {
        Validity validity = meaning.validity();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("party", String.join(";", meaning.parties()));
        cells.put("relation", meaning.parties().size() == 1 ? "is" : "lump_of");
        if (!validity.from().equals(Moment.ALWAYS)) {
            cells.put("from", PeriodText.written(validity.from().earliest(), zone, false));
        }
        if (!validity.to().equals(Moment.NEVER)) {
            cells.put("to", PeriodText.written(validity.to().latest(), zone, true));
        }
        cells.put("basis", "name in the library");
        cells.put("by", "truce start");
        return cells;
    }

    private void save(String name, FilledTable table, String what, String filled) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve(name), table.text());
        said.add(name + ": " + table.names() + " " + what + (table.names() == 1 ? "" : "s") + ", "
                + table.namesWith(filled) + " with a " + filled + ".");
    }

    private AnalystTable existing(String name, List<String> columns) {
        Path file = folder.resolve(name);
        return Files.exists(file)
                ? AnalystTable.read(name, file, List.of("name"))
                : new AnalystTable(name, columns, List.of());
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
