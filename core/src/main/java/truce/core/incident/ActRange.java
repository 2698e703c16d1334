package truce.core.incident;

import java.util.BitSet;
import java.util.Set;
import truce.core.action.ActionType;

/**
 * Candidate acts of a row as bits, for fast comparing.
 *
 * @param acts what the row says
 * @param range that, and all that it may turn out to be
 */
record ActRange(BitSet acts, BitSet range) {

    static ActRange of(Set<ActionType> acts) {
        return new ActRange(bits(acts), bits(GeneralForms.range(acts)));
    }

    /** Whether they share an act, or one is a general form of the other. */
    boolean meets(ActRange other) {
        return acts.intersects(other.range) || range.intersects(other.acts);
    }

    boolean shares(ActRange other) {
        return acts.intersects(other.acts);
    }

    /** Bits live for one run only, so the order of the enumeration may change. */
    @SuppressWarnings("EnumOrdinal")
    private static int position(ActionType act) {
        return act.ordinal();
    }

    private static BitSet bits(Set<ActionType> acts) {
        BitSet bits = new BitSet();
        acts.forEach(act -> bits.set(position(act)));
        return bits;
    }
}
