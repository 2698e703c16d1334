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

/** An event put together from several rows, or from a row and its effects. */
record JoinedEvent(
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
        List<String> conflicts)
        implements Event {

    JoinedEvent {
        actions = List.copyOf(actions);
        acts = ActionType.setOf(acts);
        exceptionClaims = List.copyOf(exceptionClaims);
        conflicts = List.copyOf(conflicts);
    }
}
