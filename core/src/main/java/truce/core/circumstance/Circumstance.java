package truce.core.circumstance;

import java.util.Set;
import truce.core.action.ActionType;
import truce.core.action.WeaponClass;
import truce.core.agreement.LifecycleState;
import truce.core.origin.Origin;
import truce.core.time.Validity;

/** Any other fact that decides cases. A closed family. */
public sealed interface Circumstance {

    /** Who says so, and where it stands. */
    Basis basis();

    /** When it holds. */
    Validity validity();

    default Origin origin() {
        return basis().origin();
    }

    /**
     * How well a place was watched: absence is evidence only where somebody looked.
     *
     * @param scene where
     * @param by who watched, or should have
     * @param quality how well
     * @param of what was looked for: a norm, {@code notifications}, the item of a delivery; empty for everything
     */
    record Coverage(Basis basis, Validity validity, Scene scene, String by, Quality quality, String of)
            implements Circumstance {
        /** How well a place was watched. */
        public enum Quality {
            FULL,
            PARTIAL,
            DENIED
        }
    }

    /** Someone held a place. */
    record Control(Basis basis, Validity validity, Scene scene, String holder) implements Circumstance {}

    /**
     * A party gave notice of a move. The validity begins when notice was given.
     *
     * @param of acts announced; empty for any
     */
    record Notification(Basis basis, Validity validity, String party, Set<ActionType> of, Scene scene)
            implements Circumstance {
        public Notification {
            of = Set.copyOf(of);
        }
    }

    /** A group stood on a list of designated groups. */
    record Designation(Basis basis, Validity validity, String group, String list) implements Circumstance {}

    /** A party, or whoever may decide it, says where an agreement or clause stands from then on. */
    record StatusClaim(Basis basis, Validity validity, String norm, String by, LifecycleState status)
            implements Circumstance {}

    /** Someone says whether the condition of a conditional duty holds. */
    record Condition(Basis basis, Validity validity, String condition, boolean holds) implements Circumstance {}

    /** An object under protection, with its footprint. */
    record ProtectedObject(Basis basis, Validity validity, Scene footprint, String kind, String name)
            implements Circumstance {}

    /** A place where withdrawn weapons are registered to stand. */
    record StorageSite(Basis basis, Validity validity, Scene scene, String party) implements Circumstance {}

    /** Someone reports that a duty was done, partly done or not done. */
    record Performance(Basis basis, Validity validity, String norm, String party, Done done) implements Circumstance {
        /** How far a duty was done. */
        public enum Done {
            FULLY,
            PARTLY,
            NOT
        }
    }

    /**
     * Someone counted what a party holds.
     *
     * @param personnel whether people are counted and not weapons
     * @param kind class of weapon counted; {@code UNKNOWN} for any
     * @param amount how many
     * @param whole whether all of the place was counted; else the count is of a part
     * @param stationary whether what was counted stayed where it was until the next count
     */
    record ForceCount(
            Basis basis,
            Validity validity,
            String party,
            Scene scene,
            boolean personnel,
            WeaponClass kind,
            Amount amount,
            boolean whole,
            boolean stationary)
            implements Circumstance {}

    /** Someone counted what was delivered within the validity. */
    record Delivery(Basis basis, Validity validity, String norm, String item, Amount amount) implements Circumstance {}

    /** Someone says whether a duty-holder took measures to ensure or prevent. */
    record Measures(Basis basis, Validity validity, String norm, String party, boolean taken) implements Circumstance {}

    /** Someone says whether a step was taken on which return fire depends. */
    record Step(Basis basis, Validity validity, String party, Kind kind, boolean taken) implements Circumstance {
        /** A step on which return fire may depend. */
        public enum Kind {
            /** It was ordered by the leadership that the text names. */
            ORDER,
            /** The agreed mechanism was tried before. */
            MECHANISM,
            /** Word of the order was given. */
            NOTICE,
            /** It answered an act that the text lets be answered, and in time. */
            ANSWER
        }
    }
}
