package truce.plugin.events.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/** Which of two numbers in a date such as {@code 10/12/2019} is the day. */
public enum DateOrder {
    DMY,
    MDY;

    /** The order that the option {@code dates} states; {@code ymd} and {@code iso} state none: years come first then. */
    public static Optional<DateOrder> stated(String option, String file) {
        return switch (option.toLowerCase(Locale.ROOT)) {
            case "dmy" -> Optional.of(DMY);
            case "mdy" -> Optional.of(MDY);
            case "", "ymd", "iso" -> Optional.empty();
            default ->
                throw Refusal.of(
                        Refusal.Because.DEFINITION,
                        file,
                        "dates '" + option + "' is not one of dmy, mdy, ymd",
                        NearestName.hint(option, List.of("dmy", "mdy", "ymd")));
        };
    }
}
