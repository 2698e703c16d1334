package truce.core.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import truce.core.time.Validity;

/**
 * How, and when, a norm binds a party.
 *
 * @param party id of the party
 * @param side name of the side it stands on in this text; hostilities within one side are outside a norm between sides
 * @param level how far it is addressed
 * @param validity when
 * @param via ids of the guarantors through which it is bound; empty when directly
 * @param contestedBy who contests that it is bound; empty when nobody is known to
 * @param note citation or remark
 * @param unsure whether the coder was unsure of it; what rests on it is then no more than likely
 * @param known when it was surely known; empty where it was known from its own begin on
 */
public record Binding(
        String party,
        String side,
        BindingLevel level,
        Validity validity,
        List<String> via,
        List<String> contestedBy,
        String note,
        boolean unsure,
        Optional<Instant> known) {

    public Binding {
        via = List.copyOf(via);
        contestedBy = List.copyOf(contestedBy);
    }

    /** A binding of which the coder was sure. */
    public Binding(
            String party,
            String side,
            BindingLevel level,
            Validity validity,
            List<String> via,
            List<String> contestedBy,
            String note) {
        this(party, side, level, validity, via, contestedBy, note, false, Optional.empty());
    }
}
