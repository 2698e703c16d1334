package truce.rules.pack;

import truce.core.run.Determination;

/**
 * A sequence that a pack declares in {@code patterns.yaml}: which flags of one norm hold the first place in time.
 *
 * @param id such as {@code first-breach}
 * @param from weakest determination that counts
 */
public record SequenceHead(String id, Determination from) {}
