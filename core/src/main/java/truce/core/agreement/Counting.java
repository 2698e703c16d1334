package truce.core.agreement;

import java.util.Locale;

/** How days of a relative deadline are counted. */
public enum Counting {
    /** To the same clock time after so many days: 60 days from 04:00 on 27 November end at 04:00 on 26 January. */
    SAME_HOUR,
    /** The first day counts: 180 days from 3 August 2023 end with 29 January 2024. */
    INCLUSIVE,
    /** The first day does not count. */
    EXCLUSIVE,
    /** The text does not say: any of the others. */
    UNSTATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
