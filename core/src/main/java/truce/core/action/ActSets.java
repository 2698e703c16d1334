package truce.core.action;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one of equal sets of acts. Safe for use by several threads. */
final class ActSets {

    private static final int MOST = 10_000;
    private static final Map<Set<ActionType>, Set<ActionType>> KNOWN = new ConcurrentHashMap<>();

    private ActSets() {}

    static Set<ActionType> of(Set<ActionType> acts) {
        if (acts instanceof ActSet) {
            return acts;
        }
        if (acts.isEmpty()) {
            return Set.of();
        }
        if (acts instanceof ActSet) {
            return acts;
        }
        Set<ActionType> known = KNOWN.get(acts);
        return known == null ? kept(new ActSet(acts)) : known;
    }

    private static Set<ActionType> kept(Set<ActionType> acts) {
        if (KNOWN.size() >= MOST) {
            return acts;
        }
        Set<ActionType> raced = KNOWN.putIfAbsent(acts, acts);
        return raced == null ? acts : raced;
    }
}
