package truce.core.pattern;

import java.util.List;

/**
 * What computes one declared pattern: it takes one group after another, by key. Patterns that ask for the same take each
 * group in turn, while its sightings are at hand.
 */
interface Sweep {

    void take(Group group, Things things);

    /** To be asked once, after all groups. */
    List<? extends Finding> found();
}
