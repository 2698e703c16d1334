package truce.plugin.events;

import java.util.Set;
import truce.core.fault.Refusal;
import truce.core.spi.Recognition;
import truce.plugin.events.table.Header;

/** The weekly product of ACLED: sums by province, at the province's centroid. It holds no events. */
final class WeeklyAggregate {

    private static final Set<String> COLUMNS = Set.of("week", "centroid_latitude", "centroid_longitude");
    private static final String PROBLEM =
            "this is ACLED's weekly aggregate: sums by week and province at the province's centroid, not events";
    private static final String HELP = "Download the event-level export (its header begins with event_id_cnty).";

    static final Recognition REFUSED = new Recognition.MustRefuse(PROBLEM, HELP);

    private WeeklyAggregate() {}

    static boolean is(Header header) {
        return header.hasAll(COLUMNS);
    }

    static void refuse(String file, Header header) {
        if (is(header)) {
            throw Refusal.of(Refusal.Because.INPUT, file, PROBLEM, HELP);
        }
    }
}
