package truce.plugin.events;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what the reader of the report must know once and not for each row. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    /** Tells each count, sorted: {@code acled.csv: 3 rows ...}. */
    void tell(String file, Consumer<String> notice) {
        counts.forEach((what, count) -> notice.accept(file + ": " + count + (count == 1 ? " row " : " rows ") + what));
    }
}
