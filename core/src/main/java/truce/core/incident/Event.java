package truce.core.incident;

import java.util.List;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.evidence.Evidence;
import truce.core.time.When;

/**
 * One act reconstructed from all the rows that tell it: the intersection of what they allow, or their union where they
 * contradict each other.
 */
public sealed interface Event permits RowEvent, JoinedEvent {

    /** Fingerprint of the ids of its actions. */
    String id();

    /** The rows, sorted by id. */
    List<Action> actions();

    /** Candidate acts. */
    Set<ActionType> acts();

    /** Who took part. */
    Participants participants();

    /** Where. */
    Places places();

    /** The time set. */
    When when();

    /** People killed: a range over the sources, never a sum. */
    Harm killed();

    Weapon weapon();

    /** What speaks for it. */
    Evidence evidence();

    /** Exceptions that somebody claims. */
    List<ExceptionClaim> exceptionClaims();

    /** Whether a row sums up several events. */
    boolean aggregated();

    /** The elements on which its sources contradict each other, in words. */
    List<String> conflicts();

    /** An event of which everything is told, whatever its rows say. */
    static Event of(
            String id,
            List<Action> actions,
            Set<ActionType> acts,
            Participants participants,
            Places places,
            When when,
            Harm killed,
            Weapon weapon,
            Evidence evidence,
            List<ExceptionClaim> exceptionClaims,
            boolean aggregated,
            List<String> conflicts) {
        return new JoinedEvent(
                id,
                actions,
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                evidence,
                exceptionClaims,
                aggregated,
                conflicts);
    }
}
