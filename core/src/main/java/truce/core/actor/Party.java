package truce.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import truce.core.time.Validity;

/**
 * Someone an agreement may address, or who acts: a state, an armed group, a coalition, a monitor.
 *
 * @param id stable id, such as {@code SYR-GOV}
 * @param name name for people
 * @param aliases exact other names, among them those of ACLED and UCDP; matched without regard to case
 */
public record Party(String id, String name, List<Alias> aliases) {

    private static final String BASIS = "name in the library";

    public Party {
        aliases = List.copyOf(aliases);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a party has an id");
        }
    }

    /** Who is meant by the party's id, name and aliases; a lumped name may mean others too, in whatever texts they stand. */
    public List<NamedIdentity> identities() {
        List<NamedIdentity> identities = new ArrayList<>();
        Identity known = new Identity.Known(id);
        identities.add(new NamedIdentity(id, known, Validity.ALWAYS, BASIS));
        identities.add(new NamedIdentity(name, known, Validity.ALWAYS, BASIS));
        for (Alias alias : aliases) {
            TreeSet<String> parties = new TreeSet<>(alias.others());
            parties.add(id);
            Identity meant = alias.others().isEmpty() ? known : new Identity.Lump(parties);
            identities.add(new NamedIdentity(alias.name(), meant, alias.validity(), BASIS));
        }
        return identities;
    }
}
