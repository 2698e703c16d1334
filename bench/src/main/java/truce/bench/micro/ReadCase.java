package truce.bench.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import truce.bench.made.CaseSize;
import truce.bench.made.MadeCase;
import truce.cli.dossier.AnalystTable;
import truce.cli.dossier.PartyTable;
import truce.core.action.Action;
import truce.core.actor.ActorGraph;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Agreement;
import truce.core.agreement.Norm;
import truce.core.evidence.SourceBook;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.incident.Corroborator;
import truce.core.incident.Incident;
import truce.core.incident.TwinLimits;
import truce.core.match.Frame;
import truce.core.spi.FactSource;
import truce.core.spi.ReadRequest;
import truce.plugin.agreements.AgreementSource;
import truce.plugin.events.AcledSource;

/**
 * A made case in memory.
 *
 * @param actions all rows
 * @param frame norms, zones, who is who
 * @param zones all zones, as defined
 * @param incidents what the rows tell
 */
record ReadCase(List<Action> actions, Frame frame, List<Zone> zones, List<Incident> incidents) {

    private static final CaseSize SIZE = new CaseSize(5_000, 100, 10, 2_000, false, 42);

    /** Writes it to a folder of its own, reads it, and removes the folder. */
    static ReadCase make() {
        try {
            Path folder = Files.createTempDirectory("truce-bench");
            try {
                MadeCase.write(SIZE, folder);
                return read(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadCase read(Path folder) throws IOException {
        Collected collected = new Collected();
        for (Path file : files(folder.resolve("agreements"))) {
            read(new AgreementSource(), file, collected);
        }
        read(new AcledSource(), folder.resolve(MadeCase.EVENTS), collected);
        List<Agreement> agreements = collected.agreements;
        List<String> parties = agreements.stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(party -> party.id())
                .toList();
        AnalystTable table =
                AnalystTable.read(MadeCase.PARTIES, folder.resolve(MadeCase.PARTIES), List.of("name", "party"));
        List<NamedIdentity> names =
                PartyTable.identities(table, parties, ZoneOffset.UTC).value();
        List<Zone> zones = agreements.stream()
                .flatMap(agreement -> agreement.zones().stream())
                .toList();
        List<Norm> norms = agreements.stream()
                .flatMap(agreement -> agreement.norms().stream())
                .toList();
        ActorGraph graph = new ActorGraph(List.of());
        Frame frame = new Frame(norms, ZoneMap.of(zones), new WhoIsWho(List.of(), names), graph);
        List<Incident> incidents = new Corroborator(SourceBook.empty(), frame.whoIsWho(), graph, TwinLimits.DEFAULT)
                .corroborate(collected.actions);
        return new ReadCase(List.copyOf(collected.actions), frame, zones, incidents);
    }

    private static void read(FactSource source, Path file, Collected collected) throws IOException {
        source.read(new ReadRequest(new FileInput(file), Map.of(), ZoneOffset.UTC, new Nowhere()), collected);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
