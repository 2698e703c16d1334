package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a table of known facts. The place of each in this list is its slot. */
enum CircumstanceColumn {
    FACT,
    NORM,
    WHO,
    ITEM,
    VALUE,
    FROM,
    TO,
    ZONE,
    PLACE,
    LATITUDE,
    LONGITUDE,
    RADIUS_KM,
    WHOLE,
    STATIONARY,
    SOURCES,
    EVIDENCE,
    DISPUTED_BY,
    KNOWN_AT,
    TIME_ZONE;

    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    int slot() {
        return ordinal();
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(CircumstanceColumn::header).toList();
    }
}
