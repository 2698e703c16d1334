package truce.core.spi;

import java.util.List;
import truce.core.geo.Place;

/**
 * A place or area that data name.
 *
 * @param names all its names and codes, as data spell them
 * @param level 0 country, 1 and 2 administrative areas, 9 settlement or feature
 * @param country name or code of its country; empty when not stated
 * @param place where it is
 */
public record KnownPlace(List<String> names, int level, String country, Place place) {
    public KnownPlace {
        names = List.copyOf(names);
    }
}
