package truce.core.match;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An act held against a norm as far as it rests on what was done, by whom to whom, and when: not on where, nor on who
 * tells it. Few readings differ.
 *
 * @param orientations the ways to read who acted on whom
 * @param parties ids of those whom the norm may address here
 * @param act whether it is such an act
 * @param time whether the norm was in force
 * @param party whether the norm addresses the actor
 * @param relationship whether it happened between those whom the norm speaks of
 * @param exception whether no exception excuses it
 * @param sides who took part, by ids
 */
record Reading(
        List<Orientation> orientations,
        Set<String> parties,
        Element act,
        Element time,
        Element party,
        Element relationship,
        Element exception,
        Attributions.Sides sides) {

    /** Whether the norm reaches some reading of it only as a duty to restrain others. */
    boolean controlled() {
        for (Orientation orientation : orientations) {
            Standing standing = orientation.standing();
            if (!standing.isExcluded() && standing.controlledOnly()) {
                return true;
            }
        }
        return false;
    }

    static Set<String> parties(List<Orientation> orientations) {
        if (orientations.size() == 1) {
            return orientations.get(0).standing().parties();
        }
        Set<String> parties = new TreeSet<>();
        for (Orientation orientation : orientations) {
            parties.addAll(orientation.standing().parties());
        }
        return parties;
    }
}
