package truce.plugin.agreements;

import java.util.List;
import java.util.Set;
import truce.core.agreement.Certainty;

/** Reads files of parties, lines and zones that several agreements share. */
final class Common {

    static final Set<String> KEYS = Set.of(
            "common",
            "timezone",
            "certainty",
            "citation",
            "parties",
            "lumps",
            "memberships",
            "areas",
            "lines",
            "zones",
            "notes");

    private Common() {}

    /** Adds what the file defines to the parts. */
    static void read(byte[] bytes, Faults faults, Parts parts, GeometryFiles geometries) {
        YamlTree.parse(bytes, faults)
                .flatMap(node -> Section.of(node, faults, "the common file", KEYS))
                .ifPresent(top -> {
                    Ledger.Mark file = new Ledger.Mark(
                            top.oneOf("certainty", Certainty::code, List.of(Certainty.values()))
                                    .orElse(Certainty.UNSURE),
                            top.need("citation"),
                            List.of());
                    top.need("certainty");
                    top.need("common");
                    new PartsReader(Clock.of(top), new Ledger(), file, parts).read(top, geometries);
                    ZoneCircles.check(top, parts);
                });
    }
}
