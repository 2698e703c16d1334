package truce.core.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.circumstance.Circumstance.StorageSite;
import truce.core.geo.Place;
import truce.core.incident.Event;

/**
 * Was a weapon outside the places where its side's weapons are registered to stand? A source that tells of a removal from
 * storage says so itself; a weapon merely seen somewhere is held against the registered sites, and is open without any.
 */
final class StorageElement {

    private final Scenes scenes;
    private final HolderNames names;
    private final Frame frame;

    StorageElement(Frame frame) {
        this.frame = frame;
        this.scenes = new Scenes(frame);
        this.names = new HolderNames(frame);
    }

    Element of(Event event, Set<String> parties) {
        if (event.acts().equals(Set.of(ActionType.REMOVAL_FROM_STORAGE))) {
            return Element.established(Gate.CONDITION, "told as taken out of storage");
        }
        List<StorageSite> sites = sites(event, parties);
        Optional<Place> stood =
                Whereabouts.of(event, PlaceRole.POSITION).or(() -> Whereabouts.of(event, PlaceRole.IMPACT));
        if (sites.isEmpty() || stood.isEmpty()) {
            return open(sites.isEmpty() ? "no registered site is known" : "where it stood is not told");
        }
        for (StorageSite site : sites) {
            if (scenes.surelyHolds(
                    site.scene(), stood.get(), event.when().from(), event.when().to())) {
                return Element.excluded(
                        Gate.CONDITION,
                        Reason.CONDITIONS_MET,
                        "in storage at " + site.scene().label());
            }
        }
        boolean perhaps = sites.stream()
                .anyMatch(site -> scenes.mayHold(
                        site.scene(),
                        stood.get(),
                        event.when().from(),
                        event.when().to()));
        return perhaps
                ? open("perhaps in a registered site")
                : Element.established(Gate.CONDITION, "outside every registered site");
    }

    /** The sites of the parties that may hold weapons at that time. */
    private List<StorageSite> sites(Event event, Set<String> parties) {
        return frame.knowledge().facts().of(StorageSite.class).stream()
                .filter(site -> site.party().isEmpty()
                        || parties.stream().anyMatch(party -> names.means(site.party(), party, site.validity())))
                .filter(site -> Times.of(site.validity()).meets(event.when()))
                .toList();
    }

    private static Element open(String detail) {
        return Element.graded(
                Gate.CONDITION, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(Reason.CONDITION_UNKNOWN), detail);
    }
}
