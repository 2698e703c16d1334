package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import truce.core.actor.Membership;
import truce.core.agreement.Agreement;
import truce.core.agreement.Certainty;
import truce.core.agreement.Clause;
import truce.core.agreement.Coding;
import truce.core.agreement.KeyPlace;
import truce.core.agreement.Norm;
import truce.core.geo.Line;
import truce.core.geo.Position;
import truce.core.geo.Zone;
import truce.core.time.Moment;

/** Turns the YAML of one agreement into an {@link Agreement}. */
final class Coder {

    static final Set<String> KEYS = Set.of(
            "agreement",
            "title",
            "signed",
            "timezone",
            "certainty",
            "citation",
            "uses",
            "parties",
            "lumps",
            "memberships",
            "sides",
            "areas",
            "lines",
            "zones",
            "key-places",
            "scale",
            "bindings",
            "lives",
            "exemptions",
            "defaults",
            "clauses",
            "coding",
            "references",
            "notes");
    static final Set<String> DEFAULTS = Set.of("bound", "life", "zone", "exemptions");
    static final Set<String> CLAUSE = Set.of("id", "title", "says", "citation", "certainty", "unsure", "norm", "norms");
    static final Set<String> CODING = Set.of("coded-by", "reviewed-by");
    static final Set<String> KEY_PLACE =
            Set.of("name", "latitude", "longitude", "since", "certainty", "citation", "unsure");

    private final Faults faults;
    private final Parts common;
    private final Function<String, Optional<Parts>> regions;
    private final GeometryFiles geometries;

    /**
     * @param common what every agreement may refer to
     * @param regions what an agreement may refer to when it {@code uses} a region, by the region's name
     */
    Coder(Faults faults, Parts common, Function<String, Optional<Parts>> regions, GeometryFiles geometries) {
        this.faults = faults;
        this.common = common;
        this.regions = regions;
        this.geometries = geometries;
    }

    /** The agreement; empty when its file has faults that leave no sense. All faults are told. */
    Optional<Agreement> read(byte[] bytes) {
        return YamlTree.parse(bytes, faults)
                .flatMap(node -> Section.of(node, faults, "the agreement", KEYS))
                .flatMap(this::read)
                .filter(agreement -> faults.isEmpty());
    }

    private Optional<Agreement> read(Section top) {
        Clock clock = Clock.of(top);
        Ledger ledger = new Ledger();
        Ledger.Mark file = new Ledger.Mark(
                top.oneOf("certainty", Certainty::code, List.of(Certainty.values()))
                        .orElse(Certainty.UNSURE),
                top.need("citation"),
                List.of());
        if (!top.has("certainty")) {
            top.need("certainty");
        }
        String id = top.need("agreement");
        Parts parts = common.copy();
        for (String region : top.texts("uses")) {
            regions.apply(region)
                    .ifPresentOrElse(
                            parts::add,
                            () -> top.fault(
                                    "uses",
                                    "there is no region '" + region + "'",
                                    "A region is a file in the folder 'regions'."));
        }
        Set<String> commonZones = new HashSet<>(parts.zones.keySet());
        Set<String> commonLines = new HashSet<>(parts.lines.keySet());
        Set<String> commonParties = new HashSet<>(parts.parties.keySet());
        new PartsReader(clock, ledger, file, parts).read(top, geometries);
        ZoneCircles.check(top, parts);
        Scope scope = new Scope(id, clock, ledger, file, parts);
        scope.readSides(top);
        named(top, scope);
        List<Clause> clauses = clauses(top, scope);
        if (!top.has("clauses")) {
            top.need("clauses");
        }
        Optional<Moment> signed = clock.moment(top, "signed");
        if (!top.has("signed")) {
            top.need("signed");
        }
        List<KeyPlace> keyPlaces = keyPlaces(top, scope);
        Used used = new Used(parts, clauses);
        parts.zones.keySet().stream()
                .filter(zone -> !commonZones.contains(zone))
                .forEach(used::zone);
        parts.lines.keySet().stream()
                .filter(line -> !common.lines.containsKey(line))
                .forEach(used.lines::add);
        used.lines.addAll(scope.lines);
        scope.zones.forEach(used::zone);
        Set<String> named = new TreeSet<>(scope.named);
        parts.parties.keySet().stream()
                .filter(party -> !commonParties.contains(party))
                .forEach(named::add);
        Set<String> parties = parts.withMembers(named);
        return Optional.of(new Agreement(
                id,
                top.need("title"),
                signed.orElse(Moment.ALWAYS),
                parties.stream().map(parts::party).toList(),
                memberships(parts, parties),
                lines(parts, used),
                zones(parts, used),
                keyPlaces,
                ScaleReader.read(top),
                clauses,
                coding(top, ledger, shared(parts, used, parties, commonParties, commonZones, commonLines)),
                references(top),
                top.texts("notes")));
    }

    private static void named(Section top, Scope scope) {
        BindingReader bindings = new BindingReader(scope);
        LifeReader lives = new LifeReader(scope);
        ExemptionReader exemptions = new ExemptionReader(scope);
        top.each("bindings", (name, entry) -> scope.bindings.put(name, bindings.read(list(top, name, entry), name)));
        top.each("lives", (name, entry) -> scope.lives.put(name, lives.read(list(top, name, entry), name)));
        top.each(
                "exemptions",
                (name, entry) -> scope.exemptions.put(name, exemptions.read(list(top, name, entry), name)));
    }

    private static Section list(Section top, String name, Node.Entry entry) {
        return new Section(new Node.Keys(Map.of(name, entry), entry.line()), top.faults(), name, Set.of(name));
    }

    private static List<Clause> clauses(Section top, Scope scope) {
        Section defaults = top.node("defaults")
                .flatMap(node -> Section.of(node, top.faults(), "'defaults'", DEFAULTS))
                .orElseGet(
                        () -> new Section(new Node.Keys(Map.of(), top.line()), top.faults(), "'defaults'", DEFAULTS));
        NormReader norms = new NormReader(scope, defaults);
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : top.items("clauses")) {
            Section.of(node, top.faults(), "a clause", CLAUSE).ifPresent(section -> {
                Clause clause = clause(section, scope, norms);
                if (!ids.add(clause.id())) {
                    section.fault("id", "there is a clause '" + clause.id() + "' already", "Give this one another id.");
                }
                clauses.add(clause);
            });
        }
        return clauses;
    }

    private static Clause clause(Section section, Scope scope, NormReader reader) {
        String id = section.need("id");
        if (!section.has("certainty") && !section.has("unsure")) {
            section.need("certainty");
        }
        section.need("citation");
        Ledger.Mark mark = scope.ledger.mark(section, "clause " + id, Optional.of(scope.file));
        List<Norm> norms = new ArrayList<>();
        List<Node> nodes = new ArrayList<>(section.items("norms"));
        section.node("norm").ifPresent(nodes::add);
        for (Node node : nodes) {
            Section.of(node, section.faults(), "a norm of clause " + id, NormReader.KEYS)
                    .flatMap(norm -> reader.read(norm, id, mark))
                    .ifPresent(norm -> {
                        if (norms.stream().anyMatch(other -> other.id().equals(norm.id()))) {
                            section.faults()
                                    .add(
                                            node.line(),
                                            "suffix",
                                            "",
                                            "there is a norm '" + norm.id() + "' already",
                                            "Give each norm a 'suffix'.");
                        }
                        norms.add(norm);
                    });
        }
        return new Clause(id, section.need("title"), section.need("says"), mark.citation(), mark.certainty(), norms);
    }

    private static List<KeyPlace> keyPlaces(Section top, Scope scope) {
        List<KeyPlace> places = new ArrayList<>();
        for (Node node : top.items("key-places")) {
            Section.of(node, top.faults(), "a key place", KEY_PLACE).ifPresent(section -> {
                Ledger.Mark mark = scope.ledger.mark(section, "key place", Optional.of(scope.file));
                Optional<Double> latitude = section.number("latitude");
                Optional<Double> longitude = section.number("longitude");
                Optional<Moment> since = scope.clock.moment(section, "since");
                if (latitude.isEmpty() || longitude.isEmpty() || since.isEmpty()) {
                    section.fault("", "a key place has latitude, longitude and since", "");
                    return;
                }
                try {
                    Position position = new Position(latitude.get(), longitude.get());
                    places.add(new KeyPlace(
                            section.need("name"), position, since.get().earliest(), mark.citation()));
                } catch (IllegalArgumentException e) {
                    section.fault("latitude", ZoneReader.sentencePart(e), "");
                }
            });
        }
        return places;
    }

    /** The parts of common files that the agreement takes, each a coded fact. */
    private static List<Coded<?>> shared(
            Parts parts,
            Used used,
            Set<String> parties,
            Set<String> commonParties,
            Set<String> commonZones,
            Set<String> commonLines) {
        List<Coded<?>> shared = new ArrayList<>();
        parties.stream().filter(commonParties::contains).map(parts.parties::get).forEach(shared::add);
        used.zones.stream().filter(commonZones::contains).map(parts.zones::get).forEach(shared::add);
        used.lines.stream().filter(commonLines::contains).map(parts.lines::get).forEach(shared::add);
        parts.memberships.stream()
                .filter(edge -> commonParties.contains(edge.value().member())
                        && parties.contains(edge.value().member())
                        && parties.contains(edge.value().whole()))
                .forEach(shared::add);
        return shared;
    }

    private static Coding coding(Section top, Ledger ledger, List<Coded<?>> shared) {
        Optional<Section> coding =
                top.node("coding").flatMap(node -> Section.of(node, top.faults(), "'coding'", CODING));
        if (coding.isEmpty() && !top.has("coding")) {
            top.need("coding");
        }
        return new Coding(
                coding.map(section -> section.need("coded-by")).orElse(""),
                coding.map(section -> section.text("reviewed-by", "")).orElse(""),
                ledger.facts() + shared.size(),
                Stream.concat(ledger.unsure().stream(), shared.stream().flatMap(part -> part.unsure().stream()))
                        .distinct()
                        .toList());
    }

    private static Map<String, String> references(Section top) {
        Map<String, String> references = new LinkedHashMap<>();
        top.each("references", (name, entry) -> {
            if (entry.value() instanceof Node.Text text) {
                references.put(name, text.text());
            }
        });
        return references;
    }

    private static List<Membership> memberships(Parts parts, Set<String> parties) {
        return parts.memberships.stream()
                .map(Coded::value)
                .filter(edge -> parties.contains(edge.member()) && parties.contains(edge.whole()))
                .toList();
    }

    private static Map<String, Line> lines(Parts parts, Used used) {
        Map<String, Line> lines = new LinkedHashMap<>();
        used.lines.forEach(id -> lines.put(id, parts.line(id)));
        return lines;
    }

    private static List<Zone> zones(Parts parts, Used used) {
        return used.zones.stream().map(parts::zone).toList();
    }
}
