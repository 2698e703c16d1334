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

/** An event that one row tells, just as it says. Most events are such, so they hold nothing twice. */
record RowEvent(String id, Action row, Evidence evidence) implements Event {

    @Override
    public List<Action> actions() {
        return List.of(row);
    }

    @Override
    public Set<ActionType> acts() {
        return row.acts();
    }

    @Override
    public Participants participants() {
        return row.participants();
    }

    @Override
    public Places places() {
        return row.places();
    }

    @Override
    public When when() {
        return row.when();
    }

    @Override
    public Harm killed() {
        return row.killed();
    }

    @Override
    public Weapon weapon() {
        return row.weapon();
    }

    @Override
    public List<ExceptionClaim> exceptionClaims() {
        return row.vouching().exceptionClaims();
    }

    @Override
    public boolean aggregated() {
        return row.aggregated();
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }
}
