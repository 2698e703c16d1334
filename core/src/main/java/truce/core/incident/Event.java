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
 *
 * @param id fingerprint of the ids of its actions
 * @param actions the rows, sorted by id
 * @param acts candidate acts
 * @param participants who took part
 * @param places where
 * @param when the time set
 * @param killed range over the sources, never a sum
 * @param weapon weapon
 * @param evidence what speaks for it
 * @param exceptionClaims exceptions that somebody claims
 * @param aggregated whether a row sums up several events
 * @param conflicts the elements on which its sources contradict each other, in words
 */
public record Event(
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

    public Event {
        actions = List.copyOf(actions);
        acts = ActionType.setOf(acts);
        exceptionClaims = List.copyOf(exceptionClaims);
        conflicts = List.copyOf(conflicts);
    }
}
