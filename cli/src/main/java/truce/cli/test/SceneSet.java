package truce.cli.test;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.cli.assess.Named;
import truce.cli.assess.RuleChoice;
import truce.cli.assess.RunOrder;
import truce.cli.dossier.PeriodText;
import truce.cli.dossier.Wanted;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.run.Selection;
import truce.core.time.Period;

/** Puts a scene into files of a folder of its own, as a dossier would have them, and says what to run. */
final class SceneSet {

    /** Key of an action that names its data set. */
    static final String DATASET_KEY = "dataset";

    /** Name that begins the ids of actions written into a test that name no data set. */
    static final String DATASET = "test";

    private final PackTest.Scene scene;
    private final Given given;
    private final Path folder;
    private final ZoneId zone;

    /** @param folder an empty folder */
    SceneSet(PackTest.Scene scene, Path folder) {
        this.scene = scene;
        this.given = scene.given();
        this.folder = folder;
        this.zone = PeriodText.zone(given.setting("timezone", "UTC"))
                .orElseThrow(() -> wrong("there is no time zone '" + given.setting("timezone", "") + "'"));
    }

    /**
     * Writes the files.
     *
     * @throws Refusal when the scene cannot be set
     */
    RunOrder order() throws IOException {
        if (!given.hasAgreement()) {
            throw wrong("the test names no agreement");
        }
        List<String> agreements = new ArrayList<>(given.agreements());
        if (given.agreement().isPresent()) {
            agreements.add(agreement(given.agreement().get()).toString());
        }
        return new RunOrder(
                folder,
                scene.head().name(),
                zone,
                true,
                new Named<>(folder, actions()),
                new Named<>(folder, zones()),
                new Named<>(folder, wanted("places")),
                new Named<>(folder, agreements),
                table("parties", List.of("name", "party", "relation"), SceneSet::party),
                table("sources", List.of("name", "origin_family", "type", "alignment"), SceneSet::source),
                new Named<>(folder, circumstances()),
                new RuleChoice(
                        new Named<>(folder, List.of()), false, List.of(), Map.of(), Set.of(), Map.of(), Set.of()),
                List.of(),
                new Selection(period(), knownBy(), Map.of()),
                Optional.empty(),
                List.of());
    }

    private Period period() {
        try {
            return PeriodText.period(
                    Optional.ofNullable(given.settings().get("from")),
                    Optional.ofNullable(given.settings().get("to")),
                    zone);
        } catch (DateTimeException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The end of the day of knowledge, or that instant. */
    private Optional<Instant> knownBy() {
        return Optional.ofNullable(given.settings().get("known-by")).map(text -> {
            try {
                return PeriodText.period(Optional.empty(), Optional.of(text), zone)
                        .to();
            } catch (DateTimeException e) {
                throw wrong(String.valueOf(e.getMessage()));
            }
        });
    }

    private List<Wanted> circumstances() throws IOException {
        if (given.facts().isEmpty()) {
            return wanted("circumstances");
        }
        Set<String> columns = new LinkedHashSet<>(List.of("fact", "from"));
        given.facts().forEach(fact -> columns.addAll(fact.keySet()));
        Path file = folder.resolve("circumstances.csv");
        csv(file, List.copyOf(columns), given.facts());
        return List.of(new Wanted(file.toString(), Optional.of("circumstances"), Map.of()));
    }

    private Path agreement(Given.Inline inline) throws IOException {
        Path file = folder.resolve(inFolder(inline.file()));
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        String text = InlineAgreement.text(inline.keys(), given.zones(), zone.getId());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /**
     * A name of a file as one below the scene's own folder: without root, drive and steps upwards, so that nothing of the
     * user's is ever written over.
     */
    static String inFolder(String file) {
        List<String> parts = new ArrayList<>();
        for (String part : file.split("[/\\\\:]+", -1)) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private List<Wanted> zones() throws IOException {
        List<Wanted> wanted = new ArrayList<>(wanted("zones"));
        if (given.agreement().isEmpty() && !given.zones().isEmpty()) {
            List<String> features = new ArrayList<>();
            given.zones().forEach((id, entry) -> {
                String geometry = DrawnZone.of(entry.value())
                        .json()
                        .orElseThrow(() -> wrong("the zone '" + id + "' is a shape that only an agreement can hold"));
                features.add("{\"type\": \"Feature\", \"properties\": {\"id\": " + YamlWriter.quoted(id)
                        + ", \"status\": \"official\", \"accuracyKm\": 0}, \"geometry\": " + geometry + "}");
            });
            Path file = folder.resolve("zones.geojson");
            Files.writeString(
                    file,
                    "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(", ", features) + "]}",
                    StandardCharsets.UTF_8);
            wanted.add(new Wanted(file.toString(), Optional.empty(), Map.of()));
        }
        return wanted;
    }

    private List<Wanted> wanted(String key) {
        return given.files(key).stream()
                .map(path -> new Wanted(path.toString(), Optional.empty(), Map.of()))
                .toList();
    }

    private List<Wanted> actions() throws IOException {
        if (scene.actions().table().isPresent()) {
            Optional<String> format = Optional.ofNullable(given.settings().get("format"));
            return List.of(new Wanted(scene.actions().table().get().toString(), format, given.table("options")));
        }
        List<Wanted> wanted = new ArrayList<>();
        for (Map.Entry<String, List<Row>> one : byDataset(scene).entrySet()) {
            Path file = folder.resolve(file(wanted.size()));
            List<Map<String, String>> rows =
                    one.getValue().stream().map(Row::cells).toList();
            csv(file, columns(rows), rows);
            wanted.add(new Wanted(file.toString(), Optional.of("csv"), Map.of("dataset", one.getKey())));
        }
        return wanted;
    }

    /** An action as it is written to a file, and the line of the test that says it. */
    private record Row(Map<String, String> cells, int line) {}

    private static Map<String, List<Row>> byDataset(PackTest.Scene scene) {
        Map<String, List<Row>> byDataset = new LinkedHashMap<>();
        PackTest.Acts acts = scene.actions();
        for (int i = 0; i < acts.rows().size(); i++) {
            Map<String, String> row = new LinkedHashMap<>(scene.given().table("action"));
            row.put("id", "a" + (i + 1));
            row.putAll(acts.rows().get(i));
            String dataset = Optional.ofNullable(row.remove(DATASET_KEY)).orElse(DATASET);
            byDataset
                    .computeIfAbsent(dataset, name -> new ArrayList<>())
                    .add(new Row(row, acts.lines().get(i)));
        }
        return byDataset;
    }

    /** Name of a file of actions, by its place among those of the scene. */
    private static String file(int place) {
        return "actions-" + (place + 1) + ".csv";
    }

    /** The line of the test that says a row of a file of actions; empty for other files. */
    static Optional<Integer> line(PackTest.Scene scene, String file, long row) {
        int place = 0;
        for (List<Row> rows : byDataset(scene).values()) {
            if (file(place++).equals(file) && row > 0 && row <= rows.size()) {
                return Optional.of(rows.get((int) row - 1).line());
            }
        }
        return Optional.empty();
    }

    private static List<String> columns(List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        columns.add("date");
        return List.copyOf(columns);
    }

    /** Writes one row of a table from a name and what is said of it. */
    private interface Line {
        Map<String, String> of(String name, String value);
    }

    private Optional<Path> table(String key, List<String> columns, Line line) throws IOException {
        Map<String, String> table = given.table(key);
        if (table.isEmpty()) {
            return given.files(key).stream().findFirst();
        }
        List<Map<String, String>> rows = new ArrayList<>();
        table.forEach((name, value) -> rows.add(line.of(name, value)));
        Path file = folder.resolve(key + ".csv");
        csv(file, columns, rows);
        return Optional.of(file);
    }

    private static Map<String, String> party(String name, String value) {
        String word = value.strip();
        if (word.equals("unmapped")) {
            return Map.of("name", name);
        }
        if (word.equals("civilians") || word.equals("not-a-party")) {
            return Map.of("name", name, "relation", word.replace('-', '_'));
        }
        if (word.startsWith("member of ")) {
            return Map.of("name", name, "party", word.substring("member of ".length()), "relation", "member_of");
        }
        return word.contains(";")
                ? Map.of("name", name, "relation", "lump_of " + word)
                : Map.of("name", name, "party", word, "relation", "is");
    }

    private static Map<String, String> source(String name, String value) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("name", name));
        String[] told = value.strip().split("\\s+via\\s+", 2);
        String[] words = told[0].split("\\s+", 2);
        row.put("type", words[0]);
        if (words.length > 1) {
            row.put("alignment", words[1]);
        }
        if (told.length > 1) {
            row.put("origin_family", told[1]);
        }
        return row;
    }

    private static void csv(Path file, List<String> columns, List<Map<String, String>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns);
            for (Map<String, String> row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        }
    }

    private Refusal wrong(String problem) {
        return new Refusal(
                Refusal.Because.DEFINITION,
                List.of(new Fault(
                        scene.head().file(), scene.head().line(), "given", "", problem, "See docs/testing-rules.md.")));
    }
}
