package truce.bench.made;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a whole dossier: {@code acled.csv}, zones, agreements, tables and {@code truce.yaml}. */
public final class MadeCase {

    /** Events, in the layout of ACLED. */
    public static final String EVENTS = "acled.csv";

    /** All zones. */
    public static final String ZONES = "zones.geojson";

    /** Who the names are. */
    public static final String PARTIES = "parties.csv";

    private static final String PROVINCES = "provinces.geojson";

    private MadeCase() {}

    /** Writes the case of that size into a folder, which is made when missing. */
    public static void write(CaseSize size, Path folder) throws IOException {
        World world = new World(size);
        Path agreements = Files.createDirectories(folder.resolve("agreements"));
        AgreementFiles.writeZones(folder.resolve(ZONES), world.zones());
        for (MadeAgreement agreement : agreements(world)) {
            AgreementFiles.write(agreements, agreement);
        }
        writeProvinces(folder, world.countries());
        writeParties(folder, world.countries());
        Sources.write(folder, world.countries());
        writeDossier(folder, agreements(world));
        new AcledRows(world).write(folder.resolve(EVENTS));
    }

    /** The agreements of a world. */
    public static List<MadeAgreement> agreements(World world) {
        return world.countries().stream()
                .map(country -> MadeAgreement.of(world, country))
                .toList();
    }

    private static void writeProvinces(Path folder, List<Country> countries) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(PROVINCES))) {
            String before = "{\"type\":\"FeatureCollection\",\"features\":[\n";
            for (Country country : countries) {
                for (int cell = 0; cell < Province.COLUMNS * Province.ROWS; cell++) {
                    out.write(before);
                    new Province(country, cell % Province.COLUMNS, cell / Province.COLUMNS).writeFeature(out);
                    before = ",\n";
                }
            }
            out.write("\n]}\n");
        }
    }

    private static void writeParties(Path folder, List<Country> countries) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("name,rows,party,relation,from,to,basis,by,suggestion");
        for (Country country : countries) {
            for (Force force : country.forces()) {
                lines.add(force.name() + ",," + force.party() + "," + force.relation() + ",,,invented,bench,");
            }
        }
        Files.writeString(folder.resolve(PARTIES), String.join("\n", lines) + "\n");
    }

    private static void writeDossier(Path folder, List<MadeAgreement> agreements) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "title: A case made for measurements",
                "timezone: UTC",
                "period: {from: 2017-01-01, to: 2024-12-31}",
                "actions:",
                "  - {path: " + EVENTS + ", format: acled}",
                "places:",
                "  - {path: " + PROVINCES + ", format: gazetteer, options: {level: 1}}",
                "parties: " + PARTIES,
                "sources: sources.csv",
                "agreements:"));
        agreements.forEach(agreement -> lines.add("  - agreements/" + agreement.file() + ".yaml"));
        Files.writeString(folder.resolve("truce.yaml"), String.join("\n", lines) + "\n");
    }
}
