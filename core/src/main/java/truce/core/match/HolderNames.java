package truce.core.match;

import java.util.Set;
import truce.core.actor.Identity;
import truce.core.time.Validity;
import truce.core.time.When;

/** Finds whether a name in a known fact means a party of a text: by its id, as a name of it, or as a part of it. */
final class HolderNames {

    private final Frame frame;

    HolderNames(Frame frame) {
        this.frame = frame;
    }

    boolean means(String name, String party, Validity validity) {
        if (name.strip().equals(party)) {
            return true;
        }
        When when = Times.of(validity);
        return parties(name, when).stream()
                .anyMatch(id -> frame.actors().wholesOf(id, when).containsKey(party));
    }

    private Set<String> parties(String name, When when) {
        Identity identity = frame.whoIsWho().identify(name, when);
        if (identity instanceof Identity.Known known) {
            return Set.of(known.party());
        }
        return identity instanceof Identity.PartOf part ? Set.of(part.party()) : Set.of();
    }
}
