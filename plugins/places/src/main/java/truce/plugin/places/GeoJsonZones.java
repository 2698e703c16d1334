package truce.plugin.places;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.geo.Distance;
import truce.core.geo.InvalidZone;
import truce.core.geo.Position;
import truce.core.geo.Region;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.places.FeatureFile.Feature;

/**
 * Reads zones from the areas of a GeoJSON file. A feature's id is its property {@code id}, else its own id, else its
 * {@code name}, else made of a position inside it. Features of one id are the dated versions of one zone. Read if there:
 * {@code validFrom}, {@code validTo}, {@code status}, {@code accuracyKm}, {@code source}; the options {@code status} and
 * {@code accuracy-km} stand for all features that say nothing.
 */
@Dependent
public final class GeoJsonZones implements FactSource {

    @Override
    public String id() {
        return "geojson-zones";
    }

    @Override
    public String summary() {
        return "zones drawn as areas in GeoJSON";
    }

    @Override
    public Set<String> options() {
        return Set.of("accuracy-km", "status");
    }

    @Override
    public Recognition recognise(FileHead head) {
        String name = head.name().toLowerCase(Locale.ROOT);
        String start = new String(head.start(), StandardCharsets.UTF_8);
        boolean features = start.contains("\"FeatureCollection\"") || start.contains("\"Feature\"");
        if (!features || NaturalEarthCountries.isOne(start)) {
            return new Recognition.No();
        }
        return name.endsWith(".geojson")
                ? new Recognition.Yes("GeoJSON features")
                : new Recognition.Perhaps("GeoJSON features in a file of another name");
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Feature feature : FeatureFile.read(request.input(), sink)) {
            if (feature.figure() instanceof Region region) {
                add(drawings, feature, region, request, sink);
            } else {
                others.add(feature.first("id", "name").orElse("feature " + feature.number()));
            }
        }
        drawings.forEach((id, drawing) -> drawing.zone(id).ifPresent(sink::zone));
        if (!others.isEmpty()) {
            sink.notice(request.input().name() + ": " + others.size() + " features are lines or points and no zones: "
                    + String.join(", ", others.subList(0, Math.min(5, others.size())))
                    + ". Lines belong under 'lines' of an agreement.");
        }
        long unstated =
                drawings.values().stream().filter(drawing -> drawing.unstated).count();
        if (unstated > 0) {
            sink.notice(request.input().name() + ": " + unstated + " of " + drawings.size()
                    + " zones state no status or accuracy; they are taken as reconstructed, and their edges as exact "
                    + "where no accuracy is stated. Properties: status, accuracyKm.");
        }
    }

    private static void add(
            Map<String, Drawing> drawings, Feature feature, Region region, ReadRequest request, FactSink sink) {
        String file = request.input().name();
        if (region.isEmpty()) {
            sink.refused(new Fault(file, feature.number(), "geometry", "", "the area is empty", ""));
            return;
        }
        String name = feature.first("name", "name_en").orElse("");
        String id = feature.first("id", "zone_id", "zone")
                .or(() -> feature.id().isEmpty() ? Optional.empty() : Optional.of(feature.id()))
                .orElse(name);
        String known = id.isEmpty() ? unused(byPosition(region), drawings) : id;
        String title = name.isEmpty() ? known : name;
        Optional<ZoneVersion> version = version(feature, region, request, sink);
        if (version.isEmpty()) {
            return;
        }
        Drawing drawing = drawings.computeIfAbsent(known, key -> new Drawing(title));
        if (drawing.clashes(version.get())) {
            sink.refused(new Fault(
                    file,
                    feature.number(),
                    "id",
                    known,
                    "there is a zone '" + known + "' at the same time already",
                    "Give the features ids of their own, or date them with validFrom and validTo."));
            return;
        }
        drawing.versions.add(version.get());
        drawing.unstated |= feature.first("status", "accuracykm", "accuracy_km").isEmpty()
                && !request.options().containsKey("status")
                && !request.options().containsKey("accuracy-km");
    }

    private static Optional<ZoneVersion> version(Feature feature, Region region, ReadRequest request, FactSink sink) {
        String file = request.input().name();
        try {
            ZoneDates dates = ZoneDates.of(feature, request.defaultZone());
            ZoneStatus status = status(feature, request);
            return Optional.of(new ZoneVersion(
                    dates.from(),
                    dates.to(),
                    status,
                    accuracy(feature, request),
                    new Shape.Drawn(region),
                    feature.first("source", "citation").orElse(file)));
        } catch (InvalidZone | IllegalArgumentException e) {
            sink.refused(Fault.told(file, feature.number(), "", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static ZoneStatus status(Feature feature, ReadRequest request) {
        Optional<String> stated = feature.first("status")
                .or(() -> Optional.ofNullable(request.options().get("status")));
        if (stated.isEmpty()) {
            return ZoneStatus.RECONSTRUCTED;
        }
        String wanted = stated.get().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> codes =
                Arrays.stream(ZoneStatus.values()).map(GeoJsonZones::code).toList();
        return Arrays.stream(ZoneStatus.values())
                .filter(status -> code(status).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown status '" + stated.get() + "'. " + NearestName.hint(wanted, codes)));
    }

    private static Distance accuracy(Feature feature, ReadRequest request) {
        String stated = feature.first("accuracyKm", "accuracy_km", "accuracy-km")
                .orElse(request.options().getOrDefault("accuracy-km", "0"));
        try {
            return Distance.ofKilometres(Double.parseDouble(stated));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("accuracyKm '" + stated + "' is no number of 0 or more", e);
        }
    }

    private static String code(ZoneStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code area-33.1N-35.8E}: stable as long as the drawing is. */
    private static String byPosition(Region region) {
        Position inside = region.inside().orElseThrow();
        return String.format(
                Locale.ROOT,
                "area-%.2f%s-%.2f%s",
                Math.abs(inside.latitude()),
                inside.latitude() < 0 ? "S" : "N",
                Math.abs(inside.longitude()),
                inside.longitude() < 0 ? "W" : "E");
    }

    private static String unused(String id, Map<String, Drawing> drawings) {
        String free = id;
        for (int i = 2; drawings.containsKey(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** The versions of one zone while its file is being read. */
    private static final class Drawing {
        private final String name;
        private final List<ZoneVersion> versions = new ArrayList<>();
        private boolean unstated;

        Drawing(String name) {
            this.name = name;
        }

        boolean clashes(ZoneVersion added) {
            return versions.stream().anyMatch(one -> meets(one, added));
        }

        Optional<Zone> zone(String id) {
            return versions.isEmpty() ? Optional.empty() : Optional.of(new Zone(id, name, versions));
        }

        private static boolean meets(ZoneVersion one, ZoneVersion other) {
            boolean oneEndsFirst = one.validTo().isPresent()
                    && other.validFrom().isPresent()
                    && !one.validTo().get().isAfter(other.validFrom().get());
            boolean otherEndsFirst = other.validTo().isPresent()
                    && one.validFrom().isPresent()
                    && !other.validTo().get().isAfter(one.validFrom().get());
            return !oneEndsFirst && !otherEndsFirst;
        }
    }
}
