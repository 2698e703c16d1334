package truce.plugin.agreements;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.core.geo.Distance;
import truce.core.geo.GeometryCodec;
import truce.core.geo.InvalidGeometry;
import truce.core.geo.InvalidZone;
import truce.core.geo.Line;
import truce.core.geo.Region;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.time.Moment;

/** Reads lines, drawn areas, and zones with their dated versions. */
final class ZoneReader {

    static final Set<String> GEOMETRY = Set.of("type", "coordinates", "file", "feature");
    static final Set<String> LINE =
            Set.of("type", "coordinates", "file", "feature", "name", "note", "certainty", "citation", "unsure");
    static final Set<String> VERSION =
            Set.of("from", "to", "status", "accuracy-km", "shape", "note", "certainty", "citation", "unsure");
    static final Set<String> ZONE = with(VERSION, "id", "name", "versions");

    private final Clock clock;
    private final Ledger ledger;
    private final Ledger.Mark file;
    private final Parts parts;
    private final GeometryFiles files;

    ZoneReader(Clock clock, Ledger ledger, Ledger.Mark file, Parts parts, GeometryFiles files) {
        this.clock = clock;
        this.ledger = ledger;
        this.file = file;
        this.parts = parts;
        this.files = files;
    }

    void read(Section top) {
        top.each(
                "areas",
                (id, entry) -> Section.of(entry.value(), top.faults(), "area " + id, LINE)
                        .ifPresent(section -> area(id, section)));
        top.each(
                "lines",
                (id, entry) -> Section.of(entry.value(), top.faults(), "line " + id, LINE)
                        .ifPresent(section -> line(id, section)));
        List<Section> zones = new ArrayList<>();
        for (Node node : top.items("zones")) {
            Section.of(node, top.faults(), "a zone", ZONE).ifPresent(zones::add);
        }
        Set<String> ids = new java.util.TreeSet<>(parts.zones.keySet());
        zones.forEach(section -> section.find("id").ifPresent(ids::add));
        zones.forEach(section -> zone(section, new ShapeReader(parts, ids, this::region)));
    }

    private void area(String id, Section section) {
        ledger.mark(section, "area " + id, Optional.of(file));
        if (parts.areas.containsKey(id)) {
            section.fault("", "there is an area '" + id + "' already", "Give this one another id.");
            return;
        }
        region(section).ifPresentOrElse(region -> parts.areas.put(id, region), () -> parts.broken.add(id));
    }

    private void line(String id, Section section) {
        Ledger.Mark mark = ledger.mark(section, "line " + id, Optional.of(file));
        if (parts.lines.containsKey(id)) {
            section.fault("", "there is a line '" + id + "' already", "Give this one another id.");
            return;
        }
        geometry(section, GeometryCodec::lineFrom)
                .ifPresent(line -> parts.lines.put(id, new Coded<Line>(line, section.line(), mark.unsure())));
    }

    private Optional<Region> region(Section section) {
        return geometry(section, GeometryCodec::regionFrom);
    }

    /** Makes a geometry from a GeoJSON type and its coordinates. */
    private interface Maker<T> {
        T make(String type, Object coordinates);
    }

    private <T> Optional<T> geometry(Section section, Maker<T> maker) {
        Section source = section;
        if (section.has("file")) {
            Optional<Section> found = fromFile(section);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            source = found.get();
        }
        String type = source.need("type");
        Optional<Node> coordinates = source.node("coordinates");
        if (coordinates.isEmpty()) {
            source.fault("coordinates", "'coordinates' are missing", "Write them as GeoJSON does: longitude first.");
            return Optional.empty();
        }
        try {
            return Optional.of(maker.make(type, plain(coordinates.get())));
        } catch (InvalidGeometry | IllegalArgumentException e) {
            source.fault("coordinates", sentencePart(e), help(e));
            return Optional.empty();
        }
    }

    private static String help(RuntimeException e) {
        boolean open = String.valueOf(e.getMessage()).contains("not closed");
        return (open ? "Repeat the first position at the end. " : "") + "Coordinates are longitude, latitude.";
    }

    private Optional<Section> fromFile(Section section) {
        String name = section.need("file");
        if (name.contains("..") || name.startsWith("/") || name.contains(":") || name.contains("\\")) {
            section.fault("file", "'" + name + "' does not lie beside this file", "Name a file in the same folder.");
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = files.find(name);
            if (bytes.isEmpty()) {
                section.fault("file", "there is no file '" + name + "' beside this one", "");
                return Optional.empty();
            }
            Faults there = section.faults().in(name);
            return YamlTree.parse(bytes.get(), there)
                    .flatMap(root -> feature(section, there, root, section.text("feature", "")));
        } catch (IOException e) {
            section.fault("file", "'" + name + "' cannot be read", "");
            return Optional.empty();
        }
    }

    private static Optional<Section> feature(Section section, Faults there, Node root, String wanted) {
        List<Node.Keys> features = new ArrayList<>();
        if (root instanceof Node.Keys keys) {
            Node.Entry list = keys.entries().get("features");
            if (list != null && list.value() instanceof Node.Items items) {
                items.nodes().forEach(node -> {
                    if (node instanceof Node.Keys feature) {
                        features.add(feature);
                    }
                });
            } else {
                features.add(keys);
            }
        }
        Optional<Node.Keys> found = features.stream()
                .filter(feature -> wanted.isEmpty() || names(feature).contains(wanted))
                .findFirst();
        if (found.isEmpty() || (wanted.isEmpty() && features.size() > 1)) {
            List<String> known =
                    features.stream().flatMap(f -> names(f).stream()).toList();
            section.fault(
                    "feature",
                    "which feature of '" + section.text("file", "") + "' is meant is not clear",
                    NearestName.hint(wanted, known));
            return Optional.empty();
        }
        Node.Entry geometry = found.get().entries().get("geometry");
        Node.Keys drawn = geometry != null && geometry.value() instanceof Node.Keys inner ? inner : found.get();
        return Optional.of(
                new Section(drawn, there, section.what(), drawn.entries().keySet()));
    }

    private static List<String> names(Node.Keys feature) {
        List<String> names = new ArrayList<>();
        name(feature, "id").ifPresent(names::add);
        Node.Entry properties = feature.entries().get("properties");
        if (properties != null && properties.value() instanceof Node.Keys keys) {
            name(keys, "id").ifPresent(names::add);
            name(keys, "name").ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> name(Node.Keys keys, String key) {
        Node.Entry entry = keys.entries().get(key);
        return entry != null && entry.value() instanceof Node.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Coordinates coordinates) {
            return coordinates.lists();
        }
        if (node instanceof Node.Items items) {
            List<Object> plain = new ArrayList<>(items.nodes().size());
            for (Node one : items.nodes()) {
                plain.add(plain(one));
            }
            return plain;
        }
        if (node instanceof Node.Text text) {
            try {
                return Double.valueOf(text.text());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + text.text() + "' in line " + text.line() + " is no number", e);
            }
        }
        throw new IllegalArgumentException("coordinates are lists of numbers");
    }

    private void zone(Section section, ShapeReader shapes) {
        String id = section.need("id");
        String name = section.need("name");
        if (id.isEmpty()) {
            return;
        }
        if (parts.zones.containsKey(id)) {
            section.fault("id", "there is a zone '" + id + "' already", "Give this one another id.");
            return;
        }
        List<Coded<ZoneVersion>> versions = new ArrayList<>();
        if (section.has("versions")) {
            for (Node node : section.items("versions")) {
                Section.of(node, section.faults(), "a version of zone " + id, VERSION)
                        .flatMap(version -> version(id, version, shapes))
                        .ifPresent(versions::add);
            }
        } else {
            version(id, section, shapes).ifPresent(versions::add);
        }
        if (versions.isEmpty()) {
            if (section.has("versions") && section.items("versions").isEmpty()) {
                section.fault("versions", "it has no version", "Write one, with its shape.");
            }
            // Else told already, at the version; whatever speaks of the zone is not at fault.
            parts.broken.add(id);
            return;
        }
        Zone zone = new Zone(id, name, Coded.values(versions));
        parts.zones.put(id, new Coded<>(zone, section.line(), Coded.unsure(versions)));
    }

    private Optional<Coded<ZoneVersion>> version(String id, Section section, ShapeReader shapes) {
        Ledger.Mark mark = ledger.mark(section, "zone " + id, Optional.of(file));
        Optional<Instant> from = clock.moment(section, "from").map(Moment::earliest);
        Optional<Instant> to = clock.moment(section, "to").map(ZoneReader::whole);
        Optional<ZoneStatus> status = section.oneOf("status", ZoneReader::code, Arrays.asList(ZoneStatus.values()));
        if (!section.has("status")) {
            section.need("status");
        }
        Distance accuracy = Distance.ofKilometres(Math.max(0, section.number("accuracy-km", 0)));
        Optional<Shape> shape = section.node("shape").flatMap(node -> shapes.read(section, node));
        if (!section.has("shape")) {
            section.fault("shape", "'shape' is missing", "Write 'shape: unpublished' if no geometry is known.");
        }
        if (status.isEmpty() || shape.isEmpty()) {
            return Optional.empty();
        }
        try {
            ZoneVersion version = new ZoneVersion(from, to, status.get(), accuracy, shape.get(), mark.citation());
            return Optional.of(new Coded<>(version, section.line(), mark.unsure()));
        } catch (InvalidZone e) {
            section.fault("to", sentencePart(e), "");
            return Optional.empty();
        }
    }

    /** The end of a day, of which a date names the last millisecond; any other instant itself. */
    private static Instant whole(Moment moment) {
        return moment.latest().plusMillis(1).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String code(ZoneStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sentencePart(RuntimeException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static Set<String> with(Set<String> keys, String... more) {
        Set<String> all = new java.util.HashSet<>(keys);
        all.addAll(Arrays.asList(more));
        return Set.copyOf(all);
    }
}
