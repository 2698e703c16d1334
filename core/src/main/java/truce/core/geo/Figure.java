package truce.core.geo;

/** What a file of geometries may draw: a point, a line or an area. */
public sealed interface Figure permits Position, Line, Region {}
