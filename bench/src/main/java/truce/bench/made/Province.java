package truce.bench.made;

import java.io.IOException;
import java.util.List;

/**
 * A first-level division of a country: one of 12 rectangles, so that rows which name only their province (precision 3 of
 * ACLED, one in 25) have an area.
 *
 * @param country whose it is
 * @param column from 0 in the west to 3
 * @param row from 0 in the south to 2
 */
record Province(Country country, int column, int row) {

    static final int COLUMNS = 4;
    static final int ROWS = 3;
    private static final List<String> ACROSS = List.of("West", "Inner West", "Inner East", "East");
    private static final List<String> UP = List.of("South", "Middle", "North");

    /** The province in which a position lies. */
    static Province at(Country country, double latitude, double longitude) {
        int column = (int) (COLUMNS * (longitude - country.west()) / Country.WIDTH);
        int row = (int) (ROWS * (latitude - country.south()) / Country.HEIGHT);
        return new Province(country, Math.max(0, Math.min(COLUMNS - 1, column)), Math.max(0, Math.min(ROWS - 1, row)));
    }

    String name() {
        return UP.get(row) + " " + ACROSS.get(column) + " " + country.name();
    }

    void writeFeature(Appendable out) throws IOException {
        double west = country.west() + column * Country.WIDTH / COLUMNS;
        double east = country.west() + (column + 1) * Country.WIDTH / COLUMNS;
        double south = country.south() + row * Country.HEIGHT / ROWS;
        double north = country.south() + (row + 1) * Country.HEIGHT / ROWS;
        out.append("{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name() + "\",\"country\":\"" + country.name()
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
        corner(out, west, south).append(',');
        corner(out, east, south).append(',');
        corner(out, east, north).append(',');
        corner(out, west, north).append(',');
        corner(out, west, south).append("]]}}");
    }

    private static Appendable corner(Appendable out, double longitude, double latitude) throws IOException {
        out.append('[');
        Decimals.write(out, (int) StrictMath.rint(longitude * 1e6), 6);
        out.append(',');
        Decimals.write(out, (int) StrictMath.rint(latitude * 1e6), 6);
        return out.append(']');
    }
}
