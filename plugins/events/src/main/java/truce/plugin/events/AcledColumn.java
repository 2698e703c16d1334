package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import truce.core.fault.NearestName;
import truce.plugin.events.table.Header;

/** The columns of ACLED that are read; both layouts spell them alike. Its place in this list is a column's slot. */
enum AcledColumn {
    EVENT_ID_CNTY,
    EVENT_DATE,
    TIME_PRECISION,
    EVENT_TYPE,
    SUB_EVENT_TYPE,
    ACTOR1,
    ASSOC_ACTOR_1,
    INTER1,
    ACTOR2,
    ASSOC_ACTOR_2,
    INTER2,
    COUNTRY,
    ADMIN1,
    ADMIN2,
    LOCATION,
    LATITUDE,
    LONGITUDE,
    GEO_PRECISION,
    SOURCE,
    NOTES,
    FATALITIES,
    TIMESTAMP;

    private static final List<AcledColumn> NEEDED =
            List.of(EVENT_ID_CNTY, EVENT_DATE, SUB_EVENT_TYPE, ACTOR1, LATITUDE, LONGITUDE);

    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    int slot() {
        return ordinal();
    }

    /** As in the header, but for case. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(AcledColumn::header).toList();
    }

    static int[] positions(Header header) {
        return Arrays.stream(values()).mapToInt(c -> header.indexOf(c.header())).toArray();
    }

    static boolean areIn(Header header) {
        return NEEDED.stream().allMatch(column -> header.has(column.header()));
    }

    static void check(String file, Header header) {
        for (AcledColumn column : NEEDED) {
            if (!header.has(column.header())) {
                throw Pass.lacks(file, column.header(), NearestName.hint(column.header(), header.names()));
            }
        }
    }
}
