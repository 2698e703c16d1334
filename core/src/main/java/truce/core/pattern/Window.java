package truce.core.pattern;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Over which times a pattern counts. */
public sealed interface Window {

    /** The whole period of the report. */
    record Whole() implements Window {}

    /** Every day, week or month of the calendar, in the zone of the report. */
    record Fixed(Unit unit) implements Window {}

    /** Any stretch of that length: the one that holds most. */
    record Sliding(Duration length) implements Window {}

    /** A stretch after, or before, an instant of each norm. */
    record Anchored(Anchor anchor, Duration length, boolean before) implements Window {}

    /** An instant in the life of a norm. */
    enum Anchor {
        /** It came into force. */
        EFFECT,
        /** It ceased to be in force. */
        END,
        /** A duty of the same agreement fell due; where there are several, each has a window of its own. */
        DEADLINE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A stretch of the calendar. Weeks begin on Monday (ISO 8601). */
    enum Unit {
        DAY,
        WEEK,
        MONTH;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** First day of the stretch that an instant lies in. */
        LocalDate first(Instant instant, ZoneId zone) {
            LocalDate day = LocalDate.ofInstant(instant, zone);
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        /** First day of the stretch that comes so many later; earlier where negative. */
        LocalDate plus(LocalDate first, long number) {
            return switch (this) {
                case DAY -> first.plusDays(number);
                case WEEK -> first.plusWeeks(number);
                case MONTH -> first.plusMonths(number);
            };
        }
    }

    /** In words. */
    default String words() {
        if (this instanceof Fixed fixed) {
            return "a " + fixed.unit().code();
        }
        if (this instanceof Sliding sliding) {
            return "any " + length(sliding.length());
        }
        if (this instanceof Anchored anchored) {
            return length(anchored.length())
                    + (anchored.before() ? " before " : " after ")
                    + anchored.anchor().code();
        }
        return "the whole period";
    }

    /** {@code 72 hours}, and from four whole days on in these: {@code 7 days}. */
    static String length(Duration length) {
        long hours = length.toHours();
        return hours % 24 == 0 && hours > 72 ? hours / 24 + " days" : hours + (hours == 1 ? " hour" : " hours");
    }
}
