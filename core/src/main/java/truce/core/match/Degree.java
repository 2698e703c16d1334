package truce.core.match;

import java.util.Locale;
import truce.core.geo.Overlap;

/** How far an element holds, weakest first (handbook D.2). Only disjoint sets exclude. */
public enum Degree {
    EXCLUDED,
    UNLIKELY,
    UNRESOLVED,
    LIKELY,
    ESTABLISHED;

    /** Least share of an uncertain set that establishes. */
    public static final double ESTABLISHED_FROM = 0.95;

    /** Least share that makes likely. */
    public static final double LIKELY_FROM = 0.75;

    /** Largest share that is merely unlikely. */
    public static final double UNLIKELY_TO = 0.25;

    /** The degree of a share of a set: [0.95, 1] established, [0.75, 0.95) likely, (0.25, 0.75) unresolved, (0, 0.25] unlikely, 0 excluded. */
    public static Degree of(double share) {
        if (share <= 0) {
            return EXCLUDED;
        }
        if (share >= ESTABLISHED_FROM) {
            return ESTABLISHED;
        }
        if (share >= LIKELY_FROM) {
            return LIKELY;
        }
        return share > UNLIKELY_TO ? UNRESOLVED : UNLIKELY;
    }

    /** The degree that holds whatever the truth between both bounds is: where they disagree, unresolved. */
    public static Degree between(double certain, double possible) {
        if (certain >= LIKELY_FROM) {
            return of(certain);
        }
        return possible <= UNLIKELY_TO ? of(possible) : UNRESOLVED;
    }

    /** The same of a place in a zone, with as little measuring as that takes. */
    public static Degree of(Overlap overlap) {
        if (overlap.isCertainFrom(LIKELY_FROM)) {
            return overlap.isCertainFrom(ESTABLISHED_FROM) ? ESTABLISHED : LIKELY;
        }
        if (!overlap.isPossibleUpTo(UNLIKELY_TO)) {
            return UNRESOLVED;
        }
        return overlap.excluded() ? EXCLUDED : UNLIKELY;
    }

    public Degree weaker(Degree other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean atLeast(Degree other) {
        return compareTo(other) >= 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
