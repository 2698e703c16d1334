package truce.core.actor;

import truce.core.time.Validity;

/**
 * Another name of a party, and when it means that party.
 *
 * @param name exact name
 * @param validity when the name means this party
 */
public record Alias(String name, Validity validity) {}
