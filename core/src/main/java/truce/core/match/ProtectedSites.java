package truce.core.match;

import java.util.List;
import truce.core.action.PlaceRole;
import truce.core.circumstance.Circumstance.ProtectedObject;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.incident.Event;

/** Where objects under protection stand, for asking whether an act surely struck one. */
public final class ProtectedSites {

    private final List<ProtectedObject> objects;
    private final Scenes scenes;

    public ProtectedSites(Frame frame) {
        objects = frame.knowledge().facts().of(ProtectedObject.class);
        scenes = new Scenes(frame);
    }

    /** Whether the place that the act struck surely lies in the footprint of an object that was surely protected then. */
    public boolean surelyStruck(Event event) {
        if (objects.isEmpty()) {
            return false;
        }
        Place impact = event.places().at(PlaceRole.IMPACT);
        Place place = impact instanceof PlaceUnknown ? event.places().main() : impact;
        return objects.stream()
                .anyMatch(object -> object.basis().disputedBy().isEmpty()
                        && Times.covers(
                                object.validity(),
                                event.when().from(),
                                event.when().to())
                        && scenes.surelyHolds(
                                object.footprint(),
                                place,
                                event.when().from(),
                                event.when().to()));
    }
}
