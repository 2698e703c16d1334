package truce.rules.pack;

import java.util.Locale;
import java.util.Set;

/**
 * What a pack gives its rules to name.
 *
 * @param params names of its parameters, in kebab-case
 * @param sequences ids of its sequences
 * @param open whether there may be others, since a file that names them could not be read
 */
record Scope(Set<String> params, Set<String> sequences, boolean open) {

    Scope {
        params = Set.copyOf(params);
        sequences = Set.copyOf(sequences);
    }

    Scope(Set<String> params, Set<String> sequences) {
        this(params, sequences, false);
    }

    /** {@code massCasualty} is {@code mass-casualty}. */
    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
