package truce.cli.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.cli.Surroundings;
import truce.cli.dossier.AnalystTable;
import truce.cli.dossier.PartyTable;
import truce.cli.dossier.SourceTable;
import truce.cli.dossier.Wanted;
import truce.cli.input.FileNames;
import truce.cli.input.InputFiles;
import truce.cli.input.OneZoneAtlas;
import truce.cli.input.Readers;
import truce.cli.input.Reading;
import truce.cli.input.Troubles;
import truce.core.actor.ActorGraph;
import truce.core.actor.Membership;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Agreement;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstances;
import truce.core.evidence.Source;
import truce.core.evidence.SourceBook;
import truce.core.fault.Fault;
import truce.core.fault.Partial;
import truce.core.fault.Refusal;
import truce.core.geo.InvalidZone;
import truce.core.geo.Line;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.incident.Corroborator;
import truce.core.incident.TwinLimits;
import truce.core.match.Declarations;
import truce.core.match.Frame;
import truce.core.match.Knowledge;
import truce.core.origin.Fingerprint;
import truce.core.run.InputCount;
import truce.core.run.Setting;
import truce.core.run.StageTimes;
import truce.core.spi.Atlas;
import truce.plugin.agreements.AgreementLibrary;
import truce.plugin.places.AtlasOfPlaces;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.PackLimits;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;

/** Opens everything that a run names, and tells every trouble with it at once. */
public final class Preparation {

    private static final String KNOWN_FACTS = "circumstances";

    /** The variable that sets how many seconds a pack with full trust may take for one case. */
    private static final String SECONDS = "TRUCE_PACK_SECONDS";

    private final Surroundings surroundings;
    private final Readers readers;
    private final RunOrder order;
    private final Troubles troubles = new Troubles();
    private final Definitions definitions = new Definitions();
    private final List<InputCount> counts = new ArrayList<>();
    private final List<LoadedAgreement> agreements = new ArrayList<>();
    private final List<NamedIdentity> analyst = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Reading.Planned> inputs = new ArrayList<>();
    private final List<CheckedPack> packs = new ArrayList<>();
    private final InputFiles files;
    private final StatedExceptions stated;
    private final KnownThen knownThen;
    private List<Circumstance> known = List.of();
    private final StageTimes times;

    public Preparation(Surroundings surroundings, Readers readers, RunOrder order) {
        this(surroundings, readers, order, new StageTimes());
    }

    /** @param times takes how long the parts took */
    public Preparation(Surroundings surroundings, Readers readers, RunOrder order, StageTimes times) {
        this.times = times;
        this.surroundings = surroundings;
        this.readers = readers;
        this.order = order;
        this.knownThen = new KnownThen(order.selection());
        this.stated = new StatedExceptions(order);
        this.files = new InputFiles(new FileNames(order.folder()), surroundings.in());
    }

    /**
     * Everything opened and checked.
     *
     * @throws Refusal with every fault of dossier, agreements, tables, zones, packs and missing files
     */
    public Prepared prepare() {
        timed("  packs", () -> packs.addAll(RulePacks.of(order.rules())));
        troubles.collect(() -> NeededPlugins.refuseMissing(packs, readers.plugins()));
        // The engine takes long to wake; it does so while files are read.
        CompletableFuture<DroolsAssessor> assessor =
                packs.isEmpty() ? new CompletableFuture<>() : CompletableFuture.supplyAsync(this::assessor);
        Reading reading = open();
        RulePacks.notices(packs).forEach(definitions::notice);
        troubles.refuseIfAny();
        Frame frame = times.time("  zones and norms", this::checkedFrame);
        return prepared(reading, frame, times.time("  waiting for rules", () -> joined(assessor)));
    }

    /**
     * Everything opened and checked, for rules that are loaded already; the packs that the order names are not read.
     *
     * @throws Refusal as {@link #prepare()}
     */
    public Prepared prepare(DroolsAssessor loaded) {
        packs.addAll(loaded.packs());
        Reading reading = open();
        troubles.refuseIfAny();
        return prepared(reading, frame(), loaded);
    }

    /** Opens everything and loads no rule into the engine: for checking only. */
    public void check() {
        troubles.collect(() -> packs.addAll(RulePacks.of(order.rules())));
        troubles.collect(() -> NeededPlugins.refuseMissing(packs, readers.plugins()));
        open();
        troubles.refuseIfAny();
        checkedFrame();
    }

    private Frame checkedFrame() {
        Frame frame = frame();
        Set<String> zones = frame.zones().zones().stream().map(Zone::id).collect(Collectors.toCollection(TreeSet::new));
        stated.refuseUnknown(
                order.rules(),
                packs,
                agreements.stream().map(LoadedAgreement::agreement).toList(),
                zones);
        return frame;
    }

    private Reading open() {
        Reading early = reading(new AtlasOfPlaces(List.of()));
        if (!order.zoneStated()) {
            definitions.notice("No time zone is named: rows, period and report are in UTC.");
        }
        troubles.collect(stated::refuseExpired);
        timed("  places", () -> define(early, order.places()));
        Reading reading = reading(new AtlasOfPlaces(definitions.places()));
        timed("  zones", () -> define(reading, order.zones()));
        timed(
                "  agreements",
                () -> agreements.addAll(Agreements.of(surroundings, reading).load(order.agreements())));
        timed("  tables", this::readTables);
        troubles.collect(() -> define(reading, order.circumstances()));
        troubles.collect(() -> inputs.addAll(
                reading.plan(order.actions().folder(), order.actions().items(), definitions::notice)));
        troubles.collect(() -> knownFacts(reading));
        return reading;
    }

    private void timed(String part, Runnable work) {
        troubles.collect(() -> times.time(part, () -> {
            work.run();
            return part;
        }));
    }

    private Prepared prepared(Reading reading, Frame frame, DroolsAssessor assessor) {
        SourceBook book = new SourceBook(sources);
        List<Agreement> texts =
                agreements.stream().map(LoadedAgreement::agreement).toList();
        return new Prepared(
                order,
                texts,
                frame,
                book,
                new Corroborator(book, frame.whoIsWho(), frame.actors(), TwinLimits.DEFAULT),
                assessor,
                RulePacks.pins(packs),
                agreements.stream()
                        .map(one -> new Setting.Pin(one.agreement().id(), "", one.sha256()))
                        .toList(),
                parameters(),
                reading,
                List.copyOf(inputs),
                List.copyOf(counts),
                List.copyOf(definitions.faults()),
                List.copyOf(definitions.datasets()),
                known,
                Stream.of(definitions.notices(), knownThen.notices(), FactNames.notices(known, frame))
                        .flatMap(List::stream)
                        .toList(),
                RulePacks.thresholds(order.rules()),
                tables(),
                plugins());
    }

    /** Dossier and analyst's tables, each with its hash. */
    private List<Setting.Pin> tables() {
        List<Setting.Pin> pins = new ArrayList<>();
        order.dossier().ifPresent(file -> pins.add(pin("dossier", file)));
        order.parties().ifPresent(file -> pins.add(pin("parties", file)));
        order.sources().ifPresent(file -> pins.add(pin("sources", file)));
        return pins;
    }

    private Setting.Pin pin(String kind, Path file) {
        try {
            return new Setting.Pin(named(file), kind, Fingerprint.sha256(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Refusal.of(Refusal.Because.INPUT, named(file), "the file cannot be read", "Check its permissions.");
        }
    }

    /** Plugins that read a file of this run, or that a pack needs. */
    private List<Setting.Pin> plugins() {
        Set<String> needed = new TreeSet<>();
        readers.used().forEach(plugin -> needed.add(plugin.id()));
        packs.forEach(pack -> needed.addAll(pack.head().needs().plugins().keySet()));
        return readers.plugins().stream()
                .filter(plugin -> needed.contains(plugin.id()))
                .map(plugin -> new Setting.Pin(plugin.id(), plugin.version(), plugin.sha256()))
                .sorted(Comparator.comparing(Setting.Pin::id))
                .toList();
    }

    private List<Setting.Parameter> parameters() {
        List<Setting.Parameter> all = new ArrayList<>(RulePacks.parameters(packs, order.rules()));
        all.addAll(order.said());
        return all;
    }

    private DroolsAssessor assessor() {
        PackLimits limits = surroundings
                .variable(SECONDS)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(text -> PackLimits.ofSeconds(Long.parseLong(text)))
                .orElse(PackLimits.USUAL);
        return DroolsAssessor.of(packs, PackCache.in(surroundings.cacheFolder().resolve("packs")), limits);
    }

    private static DroolsAssessor joined(CompletableFuture<DroolsAssessor> assessor) {
        try {
            return assessor.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private Reading reading(Atlas atlas) {
        return new Reading(readers, files, order.zone(), OneZoneAtlas.of(atlas, order.zoneStated()));
    }

    /** Known facts decide how acts are judged: tables of them among the files of actions are read before. */
    private void knownFacts(Reading reading) {
        List<Reading.Planned> tables = inputs.stream()
                .filter(planned -> planned.reader().id().equals(KNOWN_FACTS))
                .toList();
        inputs.removeAll(tables);
        read(reading, tables);
    }

    private void define(Reading reading, Named<Wanted> wanted) {
        read(reading, reading.plan(wanted.folder(), wanted.items(), definitions::notice));
    }

    private void read(Reading reading, List<Reading.Planned> plan) {
        Troubles each = new Troubles();
        plan.forEach(planned -> each.collect(() -> counts.add(reading.read(planned, definitions))));
        each.refuseIfAny();
    }

    private void readTables() {
        List<Fault> faults = new ArrayList<>();
        order.parties().ifPresent(path -> {
            AnalystTable table = knownThen.then(AnalystTable.read(named(path), path, List.of("name")), faults);
            Partial<List<NamedIdentity>> read = identities(table);
            analyst.addAll(read.value());
            faults.addAll(read.faults());
        });
        order.sources().ifPresent(path -> {
            AnalystTable table = knownThen.then(AnalystTable.read(named(path), path, List.of("name")), faults);
            Partial<List<Source>> read = SourceTable.sources(table);
            sources.addAll(read.value());
            faults.addAll(read.faults());
        });
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults);
        }
    }

    /** Parties of other agreements are no slip of the pen: a table may serve several runs. */
    private Partial<List<NamedIdentity>> identities(AnalystTable table) {
        Partial<List<NamedIdentity>> read = PartyTable.identities(table, partyIds(), order.zone());
        if (read.faults().isEmpty()) {
            return read;
        }
        Set<String> all = partyIds();
        AgreementLibrary library = Agreements.library(surroundings);
        library.ids().forEach(id -> library.load(id).parties().forEach(party -> all.add(party.id())));
        return PartyTable.identities(table, all, order.zone());
    }

    private String named(Path path) {
        return new FileNames(order.folder()).of(path);
    }

    private Set<String> partyIds() {
        Set<String> ids = new TreeSet<>();
        for (LoadedAgreement loaded : agreements) {
            loaded.agreement().parties().forEach(party -> ids.add(party.id()));
            loaded.agreement().memberships().forEach(membership -> {
                ids.add(membership.member());
                ids.add(membership.whole());
            });
        }
        return ids;
    }

    private Frame frame() {
        List<Agreement> texts = agreements.stream()
                .map(LoadedAgreement::agreement)
                .map(this::then)
                .toList();
        known = definitions.circumstances().stream().filter(knownThen::admits).toList();
        Set<NamedIdentity> library = new LinkedHashSet<>();
        Set<Membership> memberships = new LinkedHashSet<>();
        texts.forEach(agreement -> {
            agreement.parties().forEach(party -> library.addAll(party.identities()));
            memberships.addAll(agreement.memberships());
        });
        Knowledge knowledge = new Knowledge(new Circumstances(known), new SourceBook(sources));
        List<Norm> norms =
                texts.stream().flatMap(agreement -> agreement.norms().stream()).toList();
        try {
            return Declarations.heeded(new Frame(
                    norms,
                    ZoneMap.of(zones(texts), lines(texts)),
                    new WhoIsWho(library, analyst),
                    new ActorGraph(memberships),
                    knowledge));
        } catch (InvalidZone e) {
            throw Refusal.of(Refusal.Because.DEFINITION, "", String.valueOf(e.getMessage()), "");
        }
    }

    /** The text as it was known by the cut-off. */
    private Agreement then(Agreement agreement) {
        return order.selection().knownBy().map(agreement::asKnownBy).orElse(agreement);
    }

    /** Zones of the agreements; one that the user brings takes the place of that of the same id or name. */
    private Collection<Zone> zones(List<Agreement> texts) {
        Map<String, Zone> byId = new LinkedHashMap<>();
        texts.forEach(agreement -> agreement.zones().forEach(zone -> {
            Zone other = byId.putIfAbsent(zone.id(), zone);
            if (other != null && !other.equals(zone)) {
                throw new InvalidZone("two agreements define the zone '" + zone.id() + "' differently");
            }
        }));
        Map<String, String> idByName = new HashMap<>();
        byId.values().forEach(zone -> idByName.put(zone.name(), zone.id()));
        for (Zone own : definitions.zones()) {
            String id = byId.containsKey(own.id()) ? own.id() : idByName.getOrDefault(own.name(), own.id());
            Zone before = byId.put(id, new Zone(id, own.name(), own.versions()));
            if (before != null) {
                definitions.notice("The zone " + id + " is taken from the user's zones, not from the agreement.");
            }
        }
        return byId.values();
    }

    private static Map<String, Line> lines(List<Agreement> texts) {
        Map<String, Line> lines = new LinkedHashMap<>();
        texts.forEach(agreement -> lines.putAll(agreement.lines()));
        return lines;
    }
}
