package truce.bench.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an agreement as YAML (format: {@code docs/formats/agreement.md}), with its zones drawn in it. */
final class AgreementFiles {

    private AgreementFiles() {}

    static void write(Path folder, MadeAgreement agreement) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(agreement.file() + ".yaml"))) {
            lines(out, head(agreement));
            for (StarZone zone : agreement.zones()) {
                writeZone(out, zone);
            }
            lines(out, clause(agreement));
        }
    }

    /** A feature collection, one feature a line. */
    static void writeZones(Path file, List<StarZone> zones) throws IOException {
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            for (int number = 0; number < zones.size(); number++) {
                StarZone zone = zones.get(number);
                out.write("{\"type\":\"Feature\",\"id\":\"" + zone.id() + "\",\"properties\":{\"id\":\"" + zone.id()
                        + "\",\"name\":\"" + name(zone) + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[");
                zone.writeRing(out);
                out.write("]}}" + (number + 1 < zones.size() ? ",\n" : "\n"));
            }
            out.write("]}\n");
        }
    }

    private static void lines(Writer out, List<String> lines) throws IOException {
        out.write(String.join("\n", lines) + "\n");
    }

    private static List<String> head(MadeAgreement agreement) {
        Country country = agreement.country();
        List<String> lines = new ArrayList<>(List.of(
                "agreement: " + agreement.id(),
                "title: Ceasefire in " + country.name() + " (invented)",
                "signed: " + agreement.from(),
                "timezone: UTC",
                "certainty: known",
                "citation: invented for measurements",
                "parties:",
                "  - {id: " + agreement.government() + ", name: \"Government of " + country.name() + "\"}"));
        country.rebels().stream()
                .filter(force -> !force.party().isEmpty())
                .forEach(force -> lines.add("  - {id: " + force.party() + ", name: \"" + force.name() + "\"}"));
        lines.addAll(List.of(
                "sides:",
                "  government: [" + agreement.government() + "]",
                "  front: [" + agreement.front() + "]",
                "zones:"));
        return lines;
    }

    private static List<String> clause(MadeAgreement agreement) {
        List<String> lines = new ArrayList<>(List.of(
                "defaults:",
                "  bound:",
                "    - {party: government, level: signatory}",
                "    - {party: front, level: signatory}",
                "  life:",
                "    - {state: in-force, from: " + agreement.from() + "}",
                "    - {state: expired, from: " + agreement.to() + "}",
                "clauses:",
                "  - id: c1",
                "    title: Cessation of hostilities",
                "    says: The sides cease all hostilities in the zones named.",
                "    citation: article 1",
                "    certainty: known",
                "    norms:"));
        agreement
                .zones()
                .forEach(zone -> lines.add(
                        "      - {suffix: " + zone.id() + ", kind: cease-hostilities, zone: " + zone.id() + "}"));
        lines.addAll(List.of("coding:", "  coded-by: bench", "  reviewed-by: bench"));
        return lines;
    }

    /** Every third zone is drawn by others, good to 2 km. */
    private static void writeZone(Writer out, StarZone zone) throws IOException {
        boolean redrawn = zone.latitudes().length % 3 == 0;
        lines(
                out,
                List.of(
                        "  - id: " + zone.id(),
                        "    name: " + name(zone),
                        "    status: " + (redrawn ? "reconstructed" : "official"),
                        "    accuracy-km: " + (redrawn ? 2 : 0)));
        out.write("    shape: {drawn: {type: Polygon, coordinates: [");
        zone.writeRing(out);
        out.write("]}}\n");
    }

    private static String name(StarZone zone) {
        return "Ceasefire area " + zone.id().substring("zone-".length());
    }
}
