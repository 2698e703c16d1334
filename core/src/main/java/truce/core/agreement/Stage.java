package truce.core.agreement;

import java.time.Instant;
import java.util.Optional;
import truce.core.time.Moment;
import truce.core.time.Validity;

/**
 * One stage in the life of a norm.
 *
 * @param state the state
 * @param validity when it holds; an interval at either end where the text or the parties leave the instant open
 * @param party whom it concerns; empty for everyone
 * @param contestedStart whether parties differ over when it began, with nobody to settle it
 * @param note citation or remark
 * @param unsure whether the coder was unsure of it; what rests on it is then no more than likely
 * @param known when it was surely known; empty where it was known from its own begin on
 */
public record Stage(
        LifecycleState state,
        Validity validity,
        Optional<String> party,
        boolean contestedStart,
        String note,
        boolean unsure,
        Optional<Instant> known) {

    /** A stage of which the coder was sure. */
    public Stage(LifecycleState state, Validity validity, Optional<String> party, boolean contestedStart, String note) {
        this(state, validity, party, contestedStart, note, false, Optional.empty());
    }

    /** The same stage, with another end. */
    Stage until(Moment end) {
        return new Stage(state, new Validity(validity.from(), end), party, contestedStart, note, unsure, known);
    }

    boolean concerns(String someone) {
        return party.isEmpty() || party.get().equals(someone);
    }
}
