package truce.plugin.events.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Dates with the year last: {@code 12/10/2019}, {@code 12.10.2019 14:30}, {@code 12 October 2019}, {@code Oct 12, 2019}. */
final class WrittenDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FULL_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String SEPARATORS = "/-. ,";

    private WrittenDate() {}

    static Stated read(String text, Supplier<DateOrder> order) {
        String[] parts = new String[3];
        int at = 0;
        for (int i = 0; i < 3; i++) {
            int end = endOfPart(text, at);
            parts[i] = text.substring(at, end);
            at = i < 2 ? startOfPart(text, end) : end;
        }
        return TimeText.withTime(day(parts[0], parts[1], year(parts[2]), order), text.substring(at));
    }

    /** The two numbers before the year, if the text is such a date; empty when it is not. */
    static int[] numbers(String text) {
        int firstEnd = endOfPart(text, 0);
        int secondAt = startOfPart(text, firstEnd);
        int secondEnd = endOfPart(text, secondAt);
        boolean numeric = isShortNumber(text, 0, firstEnd) && isShortNumber(text, secondAt, secondEnd);
        return numeric
                ? new int[] {
                    Integer.parseInt(text.substring(0, firstEnd)), Integer.parseInt(text.substring(secondAt, secondEnd))
                }
                : new int[0];
    }

    private static boolean isShortNumber(String text, int from, int to) {
        return to - from <= 2 && TimeText.isDigits(text, from, to);
    }

    private static LocalDate day(String first, String second, int year, Supplier<DateOrder> order) {
        if (TimeText.isDigits(first, 0, first.length()) && TimeText.isDigits(second, 0, second.length())) {
            int a = Integer.parseInt(first);
            int b = Integer.parseInt(second);
            return order.get() == DateOrder.DMY ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b);
        }
        boolean dayFirst = TimeText.isDigits(first, 0, first.length());
        int month = month(dayFirst ? second : first);
        return LocalDate.of(year, month, Integer.parseInt(dayFirst ? first : second));
    }

    private static int year(String text) {
        if (text.length() == 2 && TimeText.isDigits(text, 0, 2)) {
            throw new NotATime("the year has two digits only", "Write it with four, best as 2020-02-20.");
        }
        if (text.length() != 4 || !TimeText.isDigits(text, 0, 4)) {
            throw TimeText.notATime();
        }
        return Integer.parseInt(text);
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int full = FULL_MONTHS.indexOf(lower);
        int index = full >= 0 ? full : MONTHS.indexOf(lower.equals("sept") ? "sep" : lower);
        if (index < 0) {
            throw TimeText.notATime();
        }
        return index + 1;
    }

    private static int startOfPart(String text, int at) {
        int start = at;
        while (start < text.length() && SEPARATORS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static int endOfPart(String text, int at) {
        int end = at;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
