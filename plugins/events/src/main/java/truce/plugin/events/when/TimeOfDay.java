package truce.plugin.events.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Reads a time of day: {@code 14:30}, {@code 14:30:05.250}, {@code 24:00} (the end of the day), with {@code Z} or an
 * offset behind it where one is stated.
 */
public final class TimeOfDay {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private TimeOfDay() {}

    /**
     * The day at that time. {@code 00:00:00} without an offset is what programs write for "no time": it stands for the
     * whole day, which holds that instant too.
     */
    public static Stated on(LocalDate day, String text) {
        int offset = offsetAt(text);
        String clock = text.substring(0, offset).strip();
        LocalDateTime time = isEndOfDay(clock) ? day.plusDays(1).atStartOfDay() : day.atTime(time(clock));
        if (offset < text.length()) {
            return new Stated.Exact(time.toInstant(ZoneOffset.of(normal(text.substring(offset)))));
        }
        return clock.startsWith("00:00:00") && time.equals(day.atStartOfDay())
                ? Stated.Days.one(day)
                : new Stated.Local(time);
    }

    /** Whether the text is a time of day. */
    public static boolean isTime(String text) {
        try {
            on(ANY_DAY, text);
            return true;
        } catch (java.time.DateTimeException | NotATime e) {
            return false;
        }
    }

    private static boolean isEndOfDay(String clock) {
        return clock.equals("24:00") || clock.equals("24:00:00");
    }

    private static LocalTime time(String clock) {
        if (clock.length() < 4 || clock.indexOf(':') < 1) {
            throw TimeText.notATime();
        }
        return LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock);
    }

    private static int offsetAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'Z' || c == 'z' || c == '+' || c == '-' || c == '\u2212') {
                return i;
            }
        }
        return text.length();
    }

    private static String normal(String offset) {
        return offset.equals("z") ? "Z" : offset.replace('\u2212', '-');
    }
}
