package truce.core.geo;

/** A line that zones are measured from: itself, or by its id. */
public sealed interface Baseline permits Line, LineRef {}
