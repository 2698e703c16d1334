package truce.core.actor;

import truce.core.time.Validity;

/**
 * A row of {@code parties.csv} or an alias of a library: this name is that actor during this time.
 *
 * @param name as the data spell it
 * @param identity who it is
 * @param validity when
 * @param basis why, in the analyst's or the library's words
 */
public record NamedIdentity(String name, Identity identity, Validity validity, String basis) {}
