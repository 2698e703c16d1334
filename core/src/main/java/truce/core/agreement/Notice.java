package truce.core.agreement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;

/**
 * What must be notified, to whom and how early.
 *
 * @param of acts that need notice
 * @param to ids of those who must be told; empty where the text leaves it open
 * @param lead least time between notice and act; empty where the text does not say
 */
public record Notice(Set<ActionType> of, List<String> to, Optional<Duration> lead) implements Quantity {
    public Notice {
        of = Set.copyOf(of);
        to = List.copyOf(to);
    }
}
