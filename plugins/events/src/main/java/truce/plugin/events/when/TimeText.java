package truce.plugin.events.when;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import truce.core.time.TimePrecision;

/**
 * Reads a time as people and programs write it: {@code 2020-02-20}, {@code 2020-02-20T24:00}, {@code
 * 2020-02-20T10:15:00+02:00}, {@code 20200220}, {@code 1582156800}, {@code 2020-02}, {@code 12 October 2019}, {@code
 * 12/10/2019}, {@code 2020-02-05/2020-02-09}.
 */
public final class TimeText {

    private static final String HELP = "Write 2020-02-20, 2020-02-20T14:30 or 2020-02-20T14:30+02:00.";

    private TimeText() {}

    /**
     * What the text states.
     *
     * @param order asked only where day and month are both numbers and the year is last
     * @throws NotATime when it states no time that exists
     */
    public static Stated read(String text, Supplier<DateOrder> order) {
        try {
            return whole(text.strip(), order);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new NotATime("there is no such date or time", HELP);
        }
    }

    static NotATime notATime() {
        return new NotATime("this is no date or time that Truce can read", HELP);
    }

    private static Stated whole(String text, Supplier<DateOrder> order) {
        int slash = text.indexOf('/');
        if (slash >= 7 && startsWithYear(text)) {
            return interval(text.substring(0, slash), text.substring(slash + 1), order);
        }
        if (isDigits(text, 0, text.length())) {
            return digits(text);
        }
        return startsWithYear(text) ? yearFirst(text) : WrittenDate.read(text, order);
    }

    private static Stated interval(String from, String to, Supplier<DateOrder> order) {
        if (whole(from, order) instanceof Stated.Days first && whole(to, order) instanceof Stated.Days last) {
            return new Stated.Days(first.first(), last.last(), TimePrecision.DAYS);
        }
        throw notATime();
    }

    private static Stated digits(String text) {
        long number = text.isEmpty() || text.length() > 18 ? -1 : Long.parseLong(text);
        return switch (text.length()) {
            case 4 -> year((int) number);
            case 5 ->
                throw new NotATime(
                        "this looks like a spreadsheet's count of days",
                        "Format the column as yyyy-mm-dd and save again.");
            case 8 ->
                Stated.Days.one(
                        LocalDate.of((int) (number / 10_000), (int) (number / 100 % 100), (int) (number % 100)));
            case 9, 10 -> new Stated.Exact(Instant.ofEpochSecond(number));
            case 12, 13 -> new Stated.Exact(Instant.ofEpochMilli(number));
            default -> throw notATime();
        };
    }

    private static Stated year(int year) {
        return new Stated.Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.LONGER);
    }

    private static Stated yearFirst(String text) {
        char separator = text.charAt(4);
        int year = Integer.parseInt(text.substring(0, 4));
        int second = text.indexOf(separator, 5);
        if (second < 0) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(text.substring(5)));
            return new Stated.Days(month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
        }
        int end = second + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        LocalDate day = LocalDate.of(
                year, Integer.parseInt(text.substring(5, second)), Integer.parseInt(text.substring(second + 1, end)));
        return withTime(day, text.substring(end));
    }

    /** The day with the time of day that follows it, if any: {@code T14:30}, {@code 24:00}, {@code T14:30:05+02:00}. */
    static Stated withTime(LocalDate day, String rest) {
        String time = rest.startsWith("T") || rest.startsWith("t") ? rest.substring(1) : rest.strip();
        return time.isEmpty() ? Stated.Days.one(day) : TimeOfDay.on(day, time);
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static boolean startsWithYear(String text) {
        return text.length() > 5 && isDigits(text, 0, 4) && "-/.".indexOf(text.charAt(4)) >= 0;
    }
}
