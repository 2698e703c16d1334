package truce.plugin.events;

import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.plugin.events.table.Decimal;
import truce.plugin.events.table.Row;

/** Positions of two cells, checked; the discs about places that repeat are made once. */
final class Coordinates {

    private static final int KEPT = 1 << 17;
    private static final String SWAPPED = "Are the columns longitude, latitude?";
    private static final String DEGREES = "Write degrees as 35.8636.";

    private final Disc[] discs = new Disc[KEPT];
    private final int latitudeSlot;
    private final int longitudeSlot;

    Coordinates(int latitudeSlot, int longitudeSlot) {
        this.latitudeSlot = latitudeSlot;
        this.longitudeSlot = longitudeSlot;
    }

    boolean areBlank(Row row) {
        return row.isBlank(latitudeSlot) && row.isBlank(longitudeSlot);
    }

    Position position(Row row) {
        return new Position(degrees(row, latitudeSlot, 90, SWAPPED), degrees(row, longitudeSlot, 180, DEGREES));
    }

    /** The disc of that radius about the row's position. */
    Disc disc(Row row, String label, Distance radius) {
        double latitude = degrees(row, latitudeSlot, 90, SWAPPED);
        double longitude = degrees(row, longitudeSlot, 180, DEGREES);
        int slot = slot(latitude, longitude, radius, label);
        Disc known = discs[slot];
        if (known != null
                && known.centre().latitude() == latitude
                && known.centre().longitude() == longitude
                && known.radius().metres() == radius.metres()
                && known.label().equals(label)) {
            return known;
        }
        Disc disc = new Disc(label, new Position(latitude, longitude), radius);
        discs[slot] = disc;
        return disc;
    }

    private static int slot(double latitude, double longitude, Distance radius, String label) {
        long hash = Double.doubleToLongBits(latitude) * 31 + Double.doubleToLongBits(longitude) + label.hashCode();
        hash = hash * 31 + (long) radius.metres();
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 47) & (KEPT - 1);
    }

    private static double degrees(Row row, int slot, int most, String help) {
        String name = row.name(slot);
        if (row.isBlank(slot)) {
            throw row.unreadable(slot, name + " is blank", "Give both coordinates, or a place.");
        }
        double degrees = Decimal.of(row.characters(), row.from(slot), row.to(slot));
        if (Double.isNaN(degrees)) {
            throw row.unreadable(slot, name + " '" + row.uniqueText(slot) + "' is not a number", DEGREES);
        }
        if (Math.abs(degrees) > most) {
            throw row.unreadable(slot, name + " " + row.uniqueText(slot) + " is not in -" + most + ".." + most, help);
        }
        return degrees;
    }
}
