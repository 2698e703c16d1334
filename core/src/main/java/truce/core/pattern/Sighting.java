package truce.core.pattern;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.time.When;

/**
 * An incident seen against a norm, as patterns see it.
 *
 * @param flag id of the flag
 * @param subject the case
 * @param strength how strong the answer is
 * @param gravity 0 to 5, on the computed scale
 * @param phase when it was in the life of the norm; only what was seen while it was in force is a flag
 */
public record Sighting(String flag, ActCase subject, Strength strength, int gravity, Filter.Phase phase) {

    /** A flag. */
    public Sighting(String flag, ActCase subject, Strength strength, int gravity) {
        this(flag, subject, strength, gravity, Filter.Phase.IN_FORCE);
    }

    String incident() {
        return subject.incident().id();
    }

    Event event() {
        return subject.event();
    }

    When when() {
        return subject.event().when();
    }

    /** Who acted, where one party is named and nobody else says otherwise. */
    Optional<String> actor() {
        return actor(subject.attribution());
    }

    static Optional<String> actor(Attribution who) {
        boolean named = who.basis().compareTo(Attribution.Basis.SIDE_BY_LOCATION) >= 0 && !who.contested();
        return named && who.parties().size() == 1 ? Optional.of(who.parties().get(0)) : Optional.empty();
    }

    /** Everybody who may have acted, sorted; empty when nobody is named. */
    List<String> actors() {
        return actors(subject.attribution());
    }

    static List<String> actors(Attribution who) {
        return switch (who.basis()) {
            case UNKNOWN -> List.of();
            // The duty-holder answers for what the other names did.
            case BY_TEXT -> who.others();
            case DIRECTION_NOT_RECORDED -> {
                TreeSet<String> both = new TreeSet<>(who.parties());
                both.addAll(who.others());
                yield List.copyOf(both);
            }
            default -> who.parties();
        };
    }
}
