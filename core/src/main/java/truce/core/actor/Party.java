package truce.core.actor;

import java.util.List;

/**
 * Someone an agreement may address, or who acts: a state, an armed group, a coalition, a monitor.
 *
 * @param id stable id, such as {@code SYR-GOV}
 * @param name name for people
 * @param aliases exact other names, among them those of ACLED and UCDP; matched without regard to case
 */
public record Party(String id, String name, List<Alias> aliases) {

    public Party {
        aliases = List.copyOf(aliases);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a party has an id");
        }
    }
}
