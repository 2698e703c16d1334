package truce.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.agreement.FlightBan;
import truce.core.agreement.FlightBan.FlightRow;
import truce.core.agreement.FlightBan.LineSector;
import truce.core.geo.Disc;
import truce.core.geo.Place;
import truce.core.incident.Event;

/**
 * Did it fly nearer to the line than its class may, in the sector of the nearest point of the line? Where the place or the
 * class leaves several sectors or rows open, all of them are tried.
 */
final class FlightElement {

    private FlightElement() {}

    /** One reading: a sector that may be the nearest, and a row for a class that it may be. */
    private record Reading(double metres, double slack, Optional<FlightRow> row, LineSector sector) {

        boolean surelyNear() {
            return row.isPresent() && metres + slack < row.get().within().metres();
        }

        boolean possiblyNear() {
            return row.isPresent() && metres - slack < row.get().within().metres();
        }
    }

    static Element of(Event event, FlightBan ban) {
        Optional<Place> place = Whereabouts.of(event, PlaceRole.POSITION)
                .or(() -> Whereabouts.of(event, PlaceRole.ORIGIN))
                .or(() -> Whereabouts.of(event, PlaceRole.IMPACT));
        if (place.isEmpty() || !(place.get() instanceof Disc disc)) {
            return Element.graded(
                    Gate.DISTANCE,
                    Degree.UNRESOLVED,
                    Cause.EVIDENCE,
                    List.of(Reason.LOC_TOO_COARSE),
                    "distance cannot be measured");
        }
        List<Reading> readings = readings(event, ban, disc);
        String detail = detail(readings);
        if (readings.stream().noneMatch(Reading::possiblyNear)) {
            return Element.excluded(Gate.DISTANCE, Reason.BEYOND_REQUIRED_DISTANCE, detail);
        }
        if (readings.stream().allMatch(Reading::surelyNear)) {
            return Element.established(Gate.DISTANCE, detail);
        }
        boolean byPlace = readings.stream().anyMatch(one -> one.surelyNear() != one.possiblyNear());
        boolean byLine = readings.stream()
                .anyMatch(
                        one -> one.sector().accuracy().metres() > disc.radius().metres());
        Reason reason =
                byPlace || readings.stream().map(Reading::sector).distinct().count() > 1
                        ? Reason.DISTANCE_STRADDLES
                        : Reason.ACT_TYPE_UNCERTAIN;
        return Element.graded(
                Gate.DISTANCE,
                Degree.UNRESOLVED,
                byPlace && byLine ? Cause.NORM : Cause.EVIDENCE,
                List.of(reason),
                detail);
    }

    private static List<Reading> readings(Event event, FlightBan ban, Disc disc) {
        double nearest = ban.sectors().stream()
                .mapToDouble(sector -> metres(sector, disc) + slack(sector, disc))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        List<Reading> readings = new ArrayList<>();
        for (LineSector sector : ban.sectors()) {
            double metres = metres(sector, disc);
            double slack = slack(sector, disc);
            if (metres - slack <= nearest) {
                event.acts().stream()
                        .sorted()
                        .forEach(act -> readings.add(new Reading(metres, slack, row(ban, act, sector), sector)));
            }
        }
        return readings;
    }

    private static double metres(LineSector sector, Disc disc) {
        return sector.line().distanceTo(disc.centre()).metres();
    }

    private static double slack(LineSector sector, Disc disc) {
        return disc.radius().metres() + sector.accuracy().metres();
    }

    /** The first row for that class and sector. */
    private static Optional<FlightRow> row(FlightBan ban, ActionType act, LineSector sector) {
        return ban.rows().stream()
                .filter(row -> row.acts().contains(act))
                .filter(row -> row.sectors().isEmpty() || row.sectors().contains(sector.name()))
                .findFirst();
    }

    private static String detail(List<Reading> readings) {
        return readings.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%.1f km from %s, sector %s, %s",
                        one.metres() / 1000,
                        one.sector().lineName(),
                        one.sector().name(),
                        one.row()
                                .map(row -> String.format(
                                        Locale.ROOT,
                                        "banned within %.0f km",
                                        row.within().kilometres()))
                                .orElse("no ban for its class")))
                .distinct()
                .reduce((a, b) -> a + "; or " + b)
                .orElse("the ban names no line");
    }
}
