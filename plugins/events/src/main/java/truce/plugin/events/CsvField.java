package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a plain table can say of an action, but for its places ({@link PlaceField}). Each is found under its own name or
 * one of the others, unless the map of columns says where. Its place in this list is its slot.
 */
enum CsvField {
    ID("event_id"),
    DATE("date_start start_date from"),
    END_DATE("date_end to"),
    TIME(""),
    TIME_ZONE("timezone zone"),
    ACT("acts action_type"),
    STATEMENT(""),
    AGGREGATED(""),
    ACTOR("actors"),
    ACTOR_ONE_OF("actor_candidates"),
    TARGET("targets"),
    TARGET_ONE_OF("target_candidates"),
    DIRECTION(""),
    COUNTRY(""),
    ADMIN1("adm1 adm_1 governorate oblast"),
    ADMIN2("adm2 adm_2 district"),
    TYPE(""),
    KILLED_LOW(""),
    KILLED("killed_best fatalities deaths"),
    KILLED_HIGH(""),
    WEAPON("weapon_class"),
    BORE_MM("calibre_mm caliber_mm bore"),
    SYSTEM("weapon_system"),
    SOURCES("source"),
    EVIDENCE("evidence_level"),
    ATTRIBUTION("attribution_basis"),
    DISPUTED_BY(""),
    EXCEPTIONS("exception_claims"),
    OPERATION(""),
    EFFECT_OF(""),
    SUPERSEDES(""),
    KNOWN_AT("");

    /** Other headers that mean the same, separated by blanks. */
    private final String others;

    CsvField(String others) {
        this.others = others;
    }

    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    int slot() {
        return ordinal();
    }

    /** As in options, in the default header and in the documentation. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> fields() {
        return Arrays.stream(values()).map(CsvField::field).toList();
    }

    /** Other headers that mean the same as the field's own name. */
    static List<String> othersFor(String field) {
        Optional<CsvField> found =
                Arrays.stream(values()).filter(f -> f.field().equals(field)).findFirst();
        return found.map(f -> Lists.names(f.others, " ")).orElseGet(() -> PlaceField.othersFor(field));
    }
}
