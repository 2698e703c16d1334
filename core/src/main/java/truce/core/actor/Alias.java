package truce.core.actor;

import java.util.Set;
import truce.core.time.Validity;

/**
 * Another name of a party, and when it means that party.
 *
 * @param name exact name
 * @param validity when the name means this party
 * @param others ids of others whom the name may mean as well; empty when it means this party alone
 */
public record Alias(String name, Validity validity, Set<String> others) {

    public Alias {
        others = Set.copyOf(others);
    }

    /** A name that means this party alone. */
    public Alias(String name, Validity validity) {
        this(name, validity, Set.of());
    }
}
