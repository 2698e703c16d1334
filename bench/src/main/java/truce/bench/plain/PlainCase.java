package truce.bench.plain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.bench.made.MadeCase;

/** Everything but the events: norms, zones, parties. Safe to share between threads. */
public final class PlainCase {

    private static final String NO_PARTY = "-";

    /** The sub-event types of ACLED that are a use of force between sides. */
    private static final Set<String> FORCE = Set.of(
            "Armed clash",
            "Government regains territory",
            "Non-state actor overtakes territory",
            "Chemical weapon",
            "Air/drone strike",
            "Suicide bomb",
            "Shelling/artillery/missile attack",
            "Remote explosive/landmine/IED",
            "Grenade",
            "Sexual violence",
            "Attack",
            "Abduction/forced disappearance",
            "Excessive force against protesters",
            "Disrupted weapons use");

    private final Path folder;
    private final PlainZones zones;
    private final Map<String, String> parties = new HashMap<>();
    private final List<String> header;
    private final List<Long> cuts;

    private PlainCase(Path folder, int parts) throws IOException {
        this.folder = folder;
        zones = PlainZones.read(folder.resolve(MadeCase.ZONES), PlainNorm.read(folder.resolve("agreements")));
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(MadeCase.PARTIES))) {
            csv.forEach(row -> parties.put(row.getField("name"), party(row)));
        }
        try (BufferedReader first = Files.newBufferedReader(events())) {
            header = List.of(String.valueOf(first.readLine()).split(",", -1));
        }
        cuts = FileParts.cuts(events(), parts);
    }

    /** @param parts into how many parts the events are cut */
    public static PlainCase read(Path folder, int parts) throws IOException {
        return new PlainCase(folder, parts);
    }

    /** Reads and decides one part of the events. */
    public PlainPart part(int part, boolean remembers) throws IOException {
        PlainRow row = new PlainRow(header, FORCE::contains, name -> parties.getOrDefault(name, ""));
        try (InputStream in = FileParts.open(events(), cuts.get(part), cuts.get(part + 1))) {
            return new PlainPart(zones, row, remembers).read(in);
        }
    }

    private Path events() {
        return folder.resolve(MadeCase.EVENTS);
    }

    private static String party(NamedCsvRecord row) {
        boolean none = Set.of("civilians", "not_a_party").contains(row.getField("relation"));
        return none ? NO_PARTY : row.getField("party");
    }
}
