package truce.plugin.events;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import truce.core.circumstance.Amount;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Scene;
import truce.core.evidence.EvidenceLevel;
import truce.core.fault.NearestName;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Distance;
import truce.core.origin.Origin;
import truce.core.spi.Atlas;
import truce.core.time.Moment;
import truce.core.time.Validity;
import truce.core.time.When;
import truce.plugin.events.table.Decimal;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.UnreadableCell;
import truce.plugin.events.when.LocalTimes;
import truce.plugin.events.when.NotATime;
import truce.plugin.events.when.TimeText;

/** The cells of a row of a table of known facts. */
final class CircumstanceCells {

    /** What is written where something holds until further notice. */
    static final String OPEN = "open";

    private static final List<String> YES = List.of("yes", "true", "1", "y");
    private static final List<String> NO = List.of("no", "false", "0", "n");
    private static final int WIDEST_KM = 10_000;

    private final Row row;
    private final Zones zones;
    private final DateOrders orders;
    private final Atlas atlas;
    private final Coordinates coordinates =
            new Coordinates(CircumstanceColumn.LATITUDE.slot(), CircumstanceColumn.LONGITUDE.slot());

    CircumstanceCells(Row row, Zones zones, DateOrders orders, Atlas atlas) {
        this.row = row;
        this.zones = zones;
        this.orders = orders;
        this.atlas = atlas;
    }

    String text(CircumstanceColumn column) {
        return row.isBlank(column.slot()) ? "" : row.text(column.slot()).strip();
    }

    /** The cell, which must not be blank. */
    String need(CircumstanceColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw unreadable(column, "is blank", "A fact of this kind needs it.");
        }
        return text;
    }

    /** The constant that the cell names in kebab-case. */
    <E extends Enum<E>> E constant(CircumstanceColumn column, Function<E, String> code, List<E> known) {
        String text = need(column).toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return known.stream()
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        column,
                        "'" + text(column) + "' is none of "
                                + String.join(", ", known.stream().map(code).toList()),
                        NearestName.hint(text, known.stream().map(code).toList())));
    }

    /** Yes, no, or neither when the cell is blank. */
    Optional<Boolean> yes(CircumstanceColumn column) {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
            throw unreadable(column, "'" + text(column) + "' is neither yes nor no", "Write yes or no.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(YES.contains(text));
    }

    /** {@code 36}, or {@code 30-40}. */
    Amount amount() {
        String[] ends = need(CircumstanceColumn.VALUE).split("-", -1);
        double low = Decimal.of(ends[0].strip());
        double high = Decimal.of(ends[ends.length - 1].strip());
        if (ends.length > 2 || !(low >= 0 && high >= low)) {
            throw unreadable(
                    CircumstanceColumn.VALUE,
                    "'" + text(CircumstanceColumn.VALUE) + "' is no number from 0, nor two of them",
                    "Write 36, or 30-40.");
        }
        return new Amount(low, high);
    }

    /**
     * When it holds: from the earliest to the latest instant of {@code from}, and to those of {@code to}.
     *
     * @param lasting whether a blank end means until further notice; else the fact is of the time of {@code from} alone
     */
    Validity validity(boolean lasting) {
        need(CircumstanceColumn.FROM);
        When begin = when(CircumstanceColumn.FROM);
        String end = text(CircumstanceColumn.TO);
        Moment from = moment(begin);
        if (end.equalsIgnoreCase(OPEN) || (end.isEmpty() && lasting)) {
            return new Validity(from, Moment.NEVER);
        }
        if (end.isEmpty()) {
            return new Validity(from, Moment.at(begin.to()));
        }
        When last = when(CircumstanceColumn.TO);
        if (last.to().isBefore(begin.from())) {
            throw unreadable(CircumstanceColumn.TO, end + " lies before " + text(CircumstanceColumn.FROM), "");
        }
        return new Validity(from, Moment.at(last.to()));
    }

    /** When it holds; with a blank end, for so long after its begin. */
    Validity validity(Duration lasting) {
        Validity stated = validity(false);
        return text(CircumstanceColumn.TO).isEmpty()
                ? new Validity(stated.from(), Moment.at(stated.from().latest().plus(lasting)))
                : stated;
    }

    Scene scene() {
        String zone = text(CircumstanceColumn.ZONE);
        if (!zone.isEmpty()) {
            return Scene.in(zone);
        }
        String name = text(CircumstanceColumn.PLACE);
        if (!coordinates.areBlank(row)) {
            return Scene.at(coordinates.disc(row, name, radius()));
        }
        return name.isEmpty()
                ? Scene.ANYWHERE
                : Scene.at(atlas.findPlace(name).orElseGet(() -> new AreaWithoutGeometry(name, Optional.empty())));
    }

    Basis basis(String file) {
        String stated = text(CircumstanceColumn.EVIDENCE);
        EvidenceLevel level = stated.isEmpty()
                ? EvidenceLevel.ALLEGED
                : constant(CircumstanceColumn.EVIDENCE, EvidenceLevel::code, Arrays.asList(EvidenceLevel.values()));
        Optional<Instant> known = text(CircumstanceColumn.KNOWN_AT).isEmpty()
                ? Optional.empty()
                : Optional.of(when(CircumstanceColumn.KNOWN_AT).to());
        return new Basis(
                new Origin(file, row.number()),
                Lists.names(text(CircumstanceColumn.SOURCES), ";"),
                level,
                Lists.names(text(CircumstanceColumn.DISPUTED_BY), ";"),
                known);
    }

    UnreadableCell unreadable(CircumstanceColumn column, String problem, String help) {
        return new UnreadableCell(column.header(), text(column), column.header() + " " + problem, help);
    }

    private Distance radius() {
        String radius = text(CircumstanceColumn.RADIUS_KM);
        double kilometres = radius.isEmpty() ? CsvPlaces.ABOUT.kilometres() : Decimal.of(radius);
        if (!(kilometres >= 0 && kilometres <= WIDEST_KM)) {
            throw unreadable(
                    CircumstanceColumn.RADIUS_KM, "'" + radius + "' is not a radius in kilometres", "Write 2 or 0.5.");
        }
        return Distance.ofKilometres(kilometres);
    }

    private static Moment moment(When when) {
        return when.isInstant()
                ? Moment.at(when.from())
                : new Moment(when.from(), when.to().minusMillis(1));
    }

    private When when(CircumstanceColumn column) {
        try {
            return times().when(TimeText.read(text(column), orders));
        } catch (NotATime e) {
            throw unreadable(column, "'" + text(column) + "': " + e.problem(), e.help());
        }
    }

    private LocalTimes times() {
        String zone = text(CircumstanceColumn.TIME_ZONE);
        try {
            return zones.of(zone, "");
        } catch (DateTimeException e) {
            throw unreadable(
                    CircumstanceColumn.TIME_ZONE, "'" + zone + "' is not a time zone", "Write it as in Asia/Damascus.");
        }
    }
}
