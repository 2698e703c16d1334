package truce.core.agreement;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;

/**
 * The conditions on which fire may be returned. Being fired at is not enough where the text asks for more.
 *
 * @param against acts to which it may answer; empty for any use of force
 * @param onOrder whether an order of the leadership is needed
 * @param afterMechanism whether the agreed mechanism must have been tried first without success
 * @param notified whether the order must be notified
 * @param within how long after the act; empty where the text does not say
 */
public record ReturnFire(
        Set<ActionType> against, boolean onOrder, boolean afterMechanism, boolean notified, Optional<Duration> within)
        implements Quantity {
    public ReturnFire {
        against = Set.copyOf(against);
    }
}
