package truce.rules.pack;

/**
 * A sequence that a pack declares in {@code patterns.yaml}: which incidents of one norm hold the first place in time.
 *
 * @param id such as {@code first-reported}
 */
public record SequenceHead(String id) {}
