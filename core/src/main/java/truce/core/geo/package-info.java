/**
 * Where things are: positions, places as sets, regions, lines and dated zones on the WGS84 ellipsoid.
 *
 * <p>What enters: {@linkplain truce.core.geo.Place places} of actions, and {@linkplain truce.core.geo.Zone zones} of
 * agreements, drawn or defined. What leaves: for a place and a zone in a span of time, how much of the place lies
 * {@linkplain truce.core.geo.Overlap surely, nominally and possibly} inside. Begin with {@link truce.core.geo.ZoneMap}.
 *
 * <p>All distances are geodesic metres. Edges of regions and lines are straight in latitude and longitude, as GeoJSON
 * (RFC 7946) says, and go the short way round. All sets are closed: a point on an edge that two zones share belongs to
 * both; a point within a decimetre of an edge is on it.
 *
 * <p>This is the only package that sees JTS or GeographicLib, and none of their types stands in its signatures.
 */
@NullMarked
package truce.core.geo;

import org.jspecify.annotations.NullMarked;
