package truce.cli.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import truce.core.time.Period;

/**
 * Reads and writes the period of a report. A date includes its whole day; a time of day is read in the report's zone; an
 * instant with an offset or {@code Z} stands for itself, and the end is exclusive.
 */
public final class PeriodText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d\\d(:?\\d\\d)?)");

    private PeriodText() {}

    /** What a text that is no date or instant should have been. */
    public static final String HELP = "Write 2020-02-20 for the whole day, or an instant such as 2020-02-20T14:30Z.";

    /**
     * The period between two texts; open where one is missing.
     *
     * @throws DateTimeException when a text is no date and no instant; its message is a sentence part for people
     */
    public static Period period(Optional<String> from, Optional<String> to, ZoneId zone) {
        Period open = Period.unbounded(zone);
        Instant begin = from.map(text -> instant(text, zone, false)).orElse(open.from());
        Instant end = to.map(text -> instant(text, zone, true)).orElse(open.to());
        if (end.isBefore(begin)) {
            throw new DateTimeException(
                    "the period ends (" + to.orElse("") + ") before it begins (" + from.orElse("") + ")");
        }
        return new Period(begin, end, zone);
    }

    /**
     * The begin or end that a text states; empty when it is blank.
     *
     * @throws DateTimeException when it is no date and no instant
     */
    public static Optional<Instant> end(String text, ZoneId zone, boolean last) {
        return text.isBlank() ? Optional.empty() : Optional.of(instant(text.strip(), zone, last));
    }

    /** A begin or end as {@link #end} reads it back: a date where whole days are meant, else the instant. */
    public static String written(Instant instant, ZoneId zone, boolean last) {
        if (!isMidnight(instant, zone)) {
            return instant.toString();
        }
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return (last ? day.minusDays(1) : day).toString();
    }

    /** The zone of a text such as {@code Asia/Damascus}, if there is one. */
    public static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text.equals("Z") ? "UTC" : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 17 Sep 2018 00:00 to 30 Nov 2019 24:00 Damascus, last day included}. */
    public static String words(Period period) {
        Period open = Period.unbounded(period.zone());
        boolean begins = period.from().isAfter(open.from());
        boolean ends = period.to().isBefore(open.to());
        if (!begins && !ends) {
            return "all times";
        }
        String begin = begins ? clock(period.from(), period.zone()) + " " : "the first row ";
        String end = ends ? "to " + end(period.to(), period.zone()) : "to the last row";
        String zone = period.zone().getId();
        String named = end + " " + zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        boolean wholeDay = ends && isMidnight(period.to(), period.zone());
        return begin + named + (wholeDay ? ", last day included" : "");
    }

    private static Instant instant(String text, ZoneId zone, boolean end) {
        try {
            if (OFFSET.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
            if (text.contains("T")) {
                return LocalDateTime.parse(text).atZone(zone).toInstant();
            }
            LocalDate day = LocalDate.parse(text);
            return (end ? day.plusDays(1) : day).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw new DateTimeException("'" + text + "' is not a date or an instant", e);
        }
    }

    private static String clock(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return DAY.format(local) + " " + CLOCK.format(local);
    }

    private static String end(Instant instant, ZoneId zone) {
        return isMidnight(instant, zone)
                ? DAY.format(instant.atZone(zone).minusDays(1)) + " 24:00"
                : clock(instant, zone);
    }

    private static boolean isMidnight(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
