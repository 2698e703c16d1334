package truce.core.geo;

/**
 * A line by its id, to be found when zones are resolved.
 *
 * @param lineId as in the zones' file: "front-2018"
 */
public record LineRef(String lineId) implements Baseline {}
