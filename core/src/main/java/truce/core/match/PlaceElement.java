package truce.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import truce.core.action.PlaceRole;
import truce.core.agreement.Norm;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Overlap;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.incident.Event;

/** Did it happen in the norm's zone? Any of the places that the norm counts suffices; the best of those told decides. */
final class PlaceElement {

    private static final Comparator<Element> BETTER =
            Comparator.comparing(Element::degree).thenComparing(Element::share);
    private static final int MOST_REMEMBERED = 200_000;
    private static final Element EVERYWHERE = Element.established(Gate.PLACE, "holds everywhere");

    private final ZoneMap zones;
    /** Answers for the zones that are the same at all times. */
    private final Map<String, Map<Place, Element>> known = new HashMap<>();

    private final Known<Element> others = new Known<>();
    private final AtomicInteger remembered = new AtomicInteger();

    PlaceElement(ZoneMap zones) {
        this.zones = zones;
        for (Zone zone : zones.zones()) {
            if (zone.isLasting()) {
                known.put(zone.id(), new ConcurrentHashMap<>());
            }
        }
    }

    Element of(Event event, Norm norm) {
        if (norm.zone().isEmpty()) {
            return EVERYWHERE;
        }
        String zone = norm.zone().get();
        Element best = null;
        for (Place place : places(event, norm)) {
            Element element = remembered(place, zone, event);
            best = best == null || BETTER.compare(element, best) > 0 ? element : best;
        }
        return best == null ? notStated(norm, zone, event) : best;
    }

    /** How far origin and impact, each for itself, lie in the norm's zone, where the source tells them. */
    Ends ends(Event event, Norm norm) {
        Place origin = event.places().origin();
        Place impact = event.places().impact();
        if (norm.zone().isEmpty() || (origin instanceof PlaceUnknown && impact instanceof PlaceUnknown)) {
            return Ends.UNTOLD;
        }
        return Ends.of(
                end(origin, norm.zone().get(), event), end(impact, norm.zone().get(), event));
    }

    private Degree end(Place place, String zone, Event event) {
        return place instanceof PlaceUnknown
                ? Degree.UNRESOLVED
                : remembered(place, zone, event).degree();
    }

    private Element remembered(Place place, String zone, Event event) {
        Map<Place, Element> here = known.get(zone);
        if (here == null) {
            return others.same(of(place, zone, event));
        }
        Element found = here.get(place);
        if (found == null) {
            found = of(place, zone, event);
            if (remembered.get() < MOST_REMEMBERED && here.putIfAbsent(place, found) == null) {
                remembered.incrementAndGet();
            }
        }
        return found;
    }

    /** What the source tells of the places that the norm counts; only where it tells none, what follows from the rest. */
    private static List<Place> places(Event event, Norm norm) {
        List<Place> told = new ArrayList<>(2);
        for (PlaceRole role : norm.placeRoles()) {
            Place place = event.places().at(role);
            if (!(place instanceof PlaceUnknown)) {
                told.add(place);
            }
        }
        return told.isEmpty()
                ? norm.placeRoles().stream()
                        .flatMap(role -> Whereabouts.of(event, role).stream())
                        .toList()
                : told;
    }

    private Element of(Place place, String zone, Event event) {
        Overlap overlap =
                zones.overlap(place, zone, event.when().from(), event.when().to());
        if (overlap.excluded()) {
            return Element.excluded(Gate.PLACE, Reason.OUT_OF_AREA, place.label());
        }
        Degree degree = overlap.unresolvable() || overlap.tooCoarse() ? Degree.UNRESOLVED : Degree.of(overlap);
        Measure measure = new PlaceMeasure(place.label(), zone, overlap);
        if (degree == Degree.ESTABLISHED) {
            return new Element(Gate.PLACE, degree, List.of(), Optional.empty(), measure);
        }
        List<Reason> reasons = reasons(place, zone, overlap, event);
        return new Element(Gate.PLACE, degree, reasons, Optional.of(cause(reasons)), measure);
    }

    private Element notStated(Norm norm, String zone, Event event) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.PLACE_NOT_STATED, Reason.LOC_TOO_COARSE));
        lineReason(zone, event).ifPresent(reasons::add);
        String roles = norm.placeRoles().stream()
                .map(PlaceRole::code)
                .reduce((a, b) -> a + " or " + b)
                .orElse("place");
        return new Element(
                Gate.PLACE, Degree.UNRESOLVED, 0.5, 0, 1, reasons, Optional.of(cause(reasons)), roles + " not stated");
    }

    private List<Reason> reasons(Place place, String zone, Overlap overlap, Event event) {
        List<Reason> reasons = new ArrayList<>();
        if (overlap.isOpen()) {
            lineReason(zone, event).ifPresent(reasons::add);
        }
        if (place instanceof AreaWithoutGeometry) {
            reasons.add(Reason.AREA_WITHOUT_GEOMETRY);
        } else if (overlap.tooCoarse() || place instanceof PlaceUnknown) {
            reasons.add(Reason.LOC_TOO_COARSE);
        } else if (overlap.isPartial()) {
            reasons.add(Reason.LOC_STRADDLES);
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.ZONE_ACCURACY);
        }
        return reasons;
    }

    private Optional<Reason> lineReason(String zone, Event event) {
        return zones.versionsBetween(zone, event.when().from(), event.when().to()).stream()
                .flatMap(version -> lineReason(version).stream())
                .findFirst();
    }

    private static Optional<Reason> lineReason(ZoneVersion version) {
        if (version.status() == ZoneStatus.UNPUBLISHED || version.shape() instanceof Shape.Unpublished) {
            return Optional.of(Reason.LINE_UNPUBLISHED);
        }
        if (version.status() == ZoneStatus.CONTESTED) {
            return Optional.of(Reason.LINE_CONTESTED);
        }
        boolean depthIsRange =
                version.shape() instanceof Shape.Band band && band.depthLow().compareTo(band.depthHigh()) < 0;
        if (depthIsRange) {
            return Optional.of(Reason.LINE_UNPUBLISHED);
        }
        return version.accuracy().metres() > 0 ? Optional.of(Reason.ZONE_ACCURACY) : Optional.empty();
    }

    private static Cause cause(List<Reason> reasons) {
        boolean line = reasons.contains(Reason.LINE_UNPUBLISHED)
                || reasons.contains(Reason.LINE_CONTESTED)
                || reasons.contains(Reason.ZONE_ACCURACY);
        return line ? Cause.NORM : Cause.EVIDENCE;
    }
}
