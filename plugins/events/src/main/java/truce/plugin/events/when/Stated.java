package truce.plugin.events.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import truce.core.time.TimePrecision;

/** A time as a cell states it. */
public sealed interface Stated {

    /** Whole local days, both included. */
    record Days(LocalDate first, LocalDate last, TimePrecision precision) implements Stated {
        static Days one(LocalDate day) {
            return new Days(day, day, TimePrecision.DAY);
        }
    }

    /** A local date and time of day. */
    record Local(LocalDateTime time) implements Stated {}

    /** An instant, by an offset or as seconds since 1970. */
    record Exact(Instant instant) implements Stated {}
}
