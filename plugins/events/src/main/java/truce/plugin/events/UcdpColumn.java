package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import truce.core.fault.NearestName;
import truce.plugin.events.table.Header;

/** The columns of UCDP GED that are read, with the names that they have in its vintages. */
enum UcdpColumn {
    ID(true, "id"),
    CODE_STATUS(false, "code_status"),
    TYPE_OF_VIOLENCE(true, "type_of_violence"),
    SIDE_A(true, "side_a"),
    SIDE_B(true, "side_b"),
    SOURCE_OFFICE(false, "source_office"),
    SOURCE_ORIGINAL(false, "source_original"),
    WHERE_PREC(true, "where_prec"),
    WHERE_COORDINATES(false, "where_coordinates where_description"),
    ADM_1(false, "adm_1"),
    ADM_2(false, "adm_2"),
    LATITUDE(true, "latitude"),
    LONGITUDE(true, "longitude"),
    COUNTRY(true, "country"),
    EVENT_CLARITY(false, "event_clarity"),
    DATE_PREC(false, "date_prec"),
    DATE_START(true, "date_start"),
    DATE_END(true, "date_end"),
    LOW(true, "low low_est"),
    BEST(true, "best best_est"),
    HIGH(true, "high high_est");

    private final boolean needed;
    /** Its headers in all vintages, separated by blanks; the usual one first. */
    private final String names;

    UcdpColumn(boolean needed, String names) {
        this.needed = needed;
        this.names = names;
    }

    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    int slot() {
        return ordinal();
    }

    String header() {
        return alternatives()[0];
    }

    private String[] alternatives() {
        return Lists.names(names, " ").toArray(String[]::new);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(UcdpColumn::header).toList();
    }

    static int[] positions(Header header) {
        return Arrays.stream(values())
                .mapToInt(c -> header.indexOf(c.alternatives()))
                .toArray();
    }

    static boolean areIn(Header header) {
        return Arrays.stream(values()).allMatch(c -> !c.needed || header.indexOf(c.alternatives()) >= 0);
    }

    static void check(String file, Header header) {
        for (UcdpColumn column : values()) {
            if (column.needed && header.indexOf(column.alternatives()) < 0) {
                throw Pass.lacks(file, column.header(), NearestName.hint(column.header(), header.names()));
            }
        }
    }
}
