package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import truce.core.fault.NearestName;
import truce.core.geo.Distance;
import truce.core.geo.InvalidZone;
import truce.core.geo.LineRef;
import truce.core.geo.Position;
import truce.core.geo.Region;
import truce.core.geo.Shape;

/**
 * Reads the shape of a zone: the id of an area or zone, {@code unpublished}, or exactly one of drawn, disc, buffer, band,
 * union, intersection and difference.
 */
final class ShapeReader {

    static final Set<String> KINDS = Set.of("drawn", "disc", "buffer", "band", "union", "intersection", "difference");
    static final Set<String> DISC = Set.of("latitude", "longitude", "radius-km");
    static final Set<String> BUFFER = Set.of("line", "from-km", "to-km", "ends", "side");
    static final Set<String> BAND = Set.of("of", "line", "nearest-km", "depth-km");
    static final Set<String> DIFFERENCE = Set.of("of", "without");

    private final Parts parts;
    private final Collection<String> zones;
    private final Function<Section, Optional<Region>> drawn;

    /**
     * @param zones ids of all zones of the file and those common to all, read already or not
     * @param drawn reads drawn geometries
     */
    ShapeReader(Parts parts, Collection<String> zones, Function<Section, Optional<Region>> drawn) {
        this.parts = parts;
        this.zones = zones;
        this.drawn = drawn;
    }

    Optional<Shape> read(Section around, Node node) {
        if (node instanceof Node.Text text) {
            return named(around, text.text().strip());
        }
        return Section.of(node, around.faults(), "the shape of " + around.what(), KINDS)
                .flatMap(this::built);
    }

    private Optional<Shape> named(Section around, String name) {
        if (name.equals("unpublished")) {
            return Optional.of(new Shape.Unpublished());
        }
        Region area = parts.areas.get(name);
        if (area != null) {
            return Optional.of(new Shape.Drawn(area));
        }
        if (parts.broken.contains(name)) {
            return Optional.of(new Shape.Unpublished());
        }
        if (zones.contains(name)) {
            return Optional.of(new Shape.ZoneRef(name));
        }
        List<String> known = new ArrayList<>(parts.areas.keySet());
        known.addAll(zones);
        around.fault("shape", "unknown zone or area '" + name + "'", NearestName.hint(name, known));
        return Optional.empty();
    }

    private Optional<Shape> built(Section shape) {
        List<String> kinds = KINDS.stream().filter(shape::has).sorted().toList();
        if (kinds.size() != 1) {
            shape.fault(
                    "",
                    "a shape is exactly one of "
                            + String.join(", ", KINDS.stream().sorted().toList()),
                    "");
            return Optional.empty();
        }
        String kind = kinds.get(0);
        try {
            return switch (kind) {
                case "drawn" ->
                    part(shape, kind, ZoneReader.GEOMETRY).flatMap(drawn).map(Shape.Drawn::new);
                case "disc" -> part(shape, kind, DISC).flatMap(this::disc);
                case "buffer" -> part(shape, kind, BUFFER).flatMap(this::buffer);
                case "band" -> part(shape, kind, BAND).flatMap(this::band);
                case "difference" -> part(shape, kind, DIFFERENCE).flatMap(this::difference);
                case "union" -> Optional.of(new Shape.Union(all(shape, kind)));
                default -> Optional.of(new Shape.Intersection(all(shape, kind)));
            };
        } catch (InvalidZone | IllegalArgumentException e) {
            shape.fault(kind, ZoneReader.sentencePart(e), "");
            return Optional.empty();
        }
    }

    private static Optional<Section> part(Section shape, String kind, Set<String> known) {
        return shape.node(kind).flatMap(node -> Section.of(node, shape.faults(), shape.what() + ", " + kind, known));
    }

    private List<Shape> all(Section shape, String kind) {
        return shape.items(kind).stream()
                .flatMap(node -> read(shape, node).stream())
                .toList();
    }

    private Optional<Shape> disc(Section disc) {
        Optional<Double> latitude = disc.number("latitude");
        Optional<Double> longitude = disc.number("longitude");
        Optional<Double> radius = disc.number("radius-km");
        if (latitude.isEmpty() || longitude.isEmpty() || radius.isEmpty()) {
            disc.fault("", "a disc has latitude, longitude and radius-km", "");
            return Optional.empty();
        }
        Position centre = new Position(latitude.get(), longitude.get());
        return Optional.of(new Shape.DiscAround(centre, Distance.ofKilometres(radius.get())));
    }

    private Optional<Shape> buffer(Section buffer) {
        Optional<LineRef> line = line(buffer);
        Optional<Double> to = buffer.number("to-km");
        if (to.isEmpty()) {
            buffer.fault("to-km", "'to-km' is missing", "It is the reach on each side, half the width.");
        }
        Shape.Ends ends = buffer.oneOf("ends", ShapeReader::code, Arrays.asList(Shape.Ends.values()))
                .orElse(Shape.Ends.ROUND);
        Shape.Side side = buffer.oneOf("side", ShapeReader::code, Arrays.asList(Shape.Side.values()))
                .orElse(Shape.Side.BOTH);
        if (line.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Distance from = Distance.ofKilometres(buffer.number("from-km", 0));
        return Optional.of(new Shape.Buffer(line.get(), from, Distance.ofKilometres(to.get()), ends, side));
    }

    private Optional<Shape> band(Section band) {
        Optional<Shape> of = band.node("of").flatMap(node -> read(band, node));
        Optional<LineRef> line = line(band);
        List<Double> depth = band.numbers("depth-km");
        if (depth.isEmpty() || depth.size() > 2 || !band.has("of")) {
            band.fault("depth-km", "a band has 'of', 'line' and 'depth-km', one number or two", "As in [15, 20].");
            return Optional.empty();
        }
        if (of.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Shape.Band(
                of.get(),
                line.get(),
                Distance.ofKilometres(band.number("nearest-km", 0)),
                Distance.ofKilometres(depth.get(0)),
                Distance.ofKilometres(depth.get(depth.size() - 1))));
    }

    private Optional<Shape> difference(Section difference) {
        Optional<Shape> of = difference.node("of").flatMap(node -> read(difference, node));
        Optional<Shape> without = difference.node("without").flatMap(node -> read(difference, node));
        if (!difference.has("of") || !difference.has("without")) {
            difference.fault("", "a difference has 'of' and 'without'", "");
        }
        return of.isEmpty() || without.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shape.Difference(of.get(), without.get()));
    }

    private Optional<LineRef> line(Section section) {
        String id = section.need("line");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!parts.lines.containsKey(id)) {
            section.fault("line", "unknown line '" + id + "'", NearestName.hint(id, parts.lines.keySet()));
            return Optional.empty();
        }
        return Optional.of(new LineRef(id));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
