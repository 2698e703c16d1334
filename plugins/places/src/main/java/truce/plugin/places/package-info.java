/**
 * Readers of zones and of places. GeoJSON and gazetteers enter; {@link truce.core.geo.Zone}s and {@link
 * truce.core.spi.KnownPlace}s leave, or faults that say which feature or row. Begin with {@link
 * truce.plugin.places.GeoJsonZones}; formats: {@code docs/formats/zones.md} and {@code docs/formats/gazetteer.md}.
 */
@NullMarked
package truce.plugin.places;

import org.jspecify.annotations.NullMarked;
