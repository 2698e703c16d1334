package truce.rules.pack;

import java.util.Locale;
import java.util.Set;

/**
 * What a pack gives its rules to name.
 *
 * @param params names of its parameters, in kebab-case
 * @param sequences ids of its sequences
 */
record Scope(Set<String> params, Set<String> sequences) {

    Scope {
        params = Set.copyOf(params);
        sequences = Set.copyOf(sequences);
    }

    /** {@code massCasualty} is {@code mass-casualty}. */
    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
