package truce.plugin.events;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells that tell one place: those without prefix, or those of a role.
 *
 * @param first slot of the group's first field
 * @param coordinates reads its latitude and longitude
 */
record PlaceCells(int first, Coordinates coordinates) {

    /** The groups, in the order of their prefixes. */
    static List<PlaceCells> groups() {
        return IntStream.range(0, PlaceField.prefixes().size())
                .map(group -> CsvField.values().length + group * PlaceField.values().length)
                .mapToObj(PlaceCells::at)
                .toList();
    }

    int slot(PlaceField field) {
        return first + field.ordinal();
    }

    private static PlaceCells at(int first) {
        return new PlaceCells(
                first,
                new Coordinates(first + PlaceField.LATITUDE.ordinal(), first + PlaceField.LONGITUDE.ordinal()));
    }
}
