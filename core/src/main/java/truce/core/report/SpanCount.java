package truce.core.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Incidents of a day or a week in the report's zone. An incident counts on the day of its earliest possible instant.
 *
 * @param name {@code 2020-02-20} or {@code 2020-W08}
 * @param first first day
 * @param last last day, included
 * @param standings incidents by standing; empty where none is reported
 */
public record SpanCount(String name, LocalDate first, LocalDate last, SortedMap<Standing, Long> standings) {

    public SpanCount {
        standings = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(standings)));
    }

    public long incidents() {
        return standings.values().stream().mapToLong(Long::longValue).sum();
    }
}
