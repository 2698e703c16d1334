package truce.plugin.events.when;

import java.util.List;
import java.util.Optional;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Gathers what the dates of a column say on their order: a number over 12 can only be a day. */
public final class DateOrderVote {

    private String dayFirst = "";
    private String monthFirst = "";
    private String either = "";

    /** Takes one cell of the column into account. */
    public void hear(String text) {
        int[] numbers = WrittenDate.numbers(text);
        if (numbers.length == 0) {
            return;
        }
        if (numbers[0] > 12 && numbers[1] <= 12) {
            dayFirst = dayFirst.isEmpty() ? text : dayFirst;
        } else if (numbers[1] > 12 && numbers[0] <= 12) {
            monthFirst = monthFirst.isEmpty() ? text : monthFirst;
        } else {
            either = either.isEmpty() ? text : either;
        }
    }

    /** The one order that fits, if the column shows one. */
    public Optional<DateOrder> outcome() {
        if (dayFirst.isEmpty() == monthFirst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(monthFirst.isEmpty() ? DateOrder.DMY : DateOrder.MDY);
    }

    /** Whether every date that decides nothing is written with slashes, as spreadsheets write them. */
    public boolean isOpenWithSlashes() {
        return dayFirst.isEmpty() && monthFirst.isEmpty() && either.indexOf('/') >= 0;
    }

    /** What to throw when the column does not decide. */
    public Refusal question(String file, String column) {
        String problem = dayFirst.isEmpty()
                ? "dates such as '" + either + "' fit two readings, day first and month first"
                : "'" + dayFirst + "' has the day first, '" + monthFirst + "' the month";
        return new Refusal(
                Refusal.Because.INPUT,
                List.of(new Fault(
                        file,
                        0,
                        column,
                        dayFirst.isEmpty() ? either : monthFirst,
                        "column '" + column + "': " + problem,
                        "Say which: --dates dmy or --dates mdy.")));
    }
}
