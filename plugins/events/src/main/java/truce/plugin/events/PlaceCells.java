package truce.plugin.events;

import truce.core.action.PlaceRole;

/**
 * The cells that tell one place: those without prefix, or those of a role.
 *
 * @param first slot of the group's first field
 * @param coordinates reads its latitude and longitude
 */
record PlaceCells(int first, Coordinates coordinates) {

    /** The columns without prefix. */
    static PlaceCells plain() {
        return at(0);
    }

    /** The columns with the prefix of that role. */
    static PlaceCells of(PlaceRole role) {
        return at(PlaceField.prefixes().indexOf(role.code() + "_"));
    }

    int slot(PlaceField field) {
        return first + field.offset();
    }

    private static PlaceCells at(int group) {
        int first = CsvField.values().length + group * PlaceField.values().length;
        return new PlaceCells(
                first, new Coordinates(first + PlaceField.LATITUDE.offset(), first + PlaceField.LONGITUDE.offset()));
    }
}
