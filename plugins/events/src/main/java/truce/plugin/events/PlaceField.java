package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import truce.core.action.PlaceRole;

/**
 * What a plain table can say of a place. Without a prefix it is where the act struck, or where the force was seen; with
 * {@code origin_}, {@code impact_}, {@code position_} or {@code observer_} it is that place.
 */
enum PlaceField {
    PLACE("location"),
    LATITUDE("lat"),
    LONGITUDE("lon lng long"),
    RADIUS_KM("accuracy_km"),
    DISTANCE_KM(""),
    BEARING(""),
    FROM_PLACE("");

    /** Other headers that mean the same, separated by blanks. */
    private final String others;

    PlaceField(String others) {
        this.others = others;
    }

    /** Its place within its group. */
    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    int offset() {
        return ordinal();
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The prefixes in the order of their groups: none, then each role's. */
    static List<String> prefixes() {
        return Stream.concat(Stream.of(""), Arrays.stream(PlaceRole.values()).map(role -> role.code() + "_"))
                .toList();
    }

    /** All fields of all groups, in the order of their slots. */
    static List<String> fields() {
        return prefixes().stream()
                .flatMap(prefix -> Arrays.stream(values()).map(field -> prefix + field.field()))
                .toList();
    }

    static List<String> othersFor(String field) {
        for (String prefix : prefixes()) {
            for (PlaceField candidate : values()) {
                if (field.equals(prefix + candidate.field())) {
                    return Lists.names(candidate.others, " ").stream()
                            .map(other -> prefix + other)
                            .toList();
                }
            }
        }
        return List.of();
    }
}
