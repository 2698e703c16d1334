package truce.core.match;

import java.util.Locale;

/** Why an element has its degree (handbook D.3), as a code for data; the words for people are in the message bundle. */
public enum Reason {
    // why something is outside a text
    ACT_NOT_REGULATED,
    BEFORE_EFFECT,
    AFTER_END,
    SUSPENDED,
    OUT_OF_AREA,
    PARTY_NOT_BOUND,
    INTRA_SIDE,
    TARGET_OUTSIDE_SCOPE,
    BEYOND_REQUIRED_DISTANCE,
    DUTY_PERFORMED,
    NOT_YET_DUE,
    WEAPON_NOT_LISTED,
    NOTICE_GIVEN,
    CONTROL_UNCHANGED,
    WITHIN_LIMIT,
    BELOW_SIZE,
    CONDITIONS_MET,
    NOT_CLAIMED,
    // why something is open
    ACTOR_UNMAPPED,
    ACTOR_UNIDENTIFIED,
    ACTOR_MIXED,
    AREA_WITHOUT_GEOMETRY,
    LOC_STRADDLES,
    LOC_TOO_COARSE,
    LINE_UNPUBLISHED,
    LINE_CONTESTED,
    ZONE_ACCURACY,
    TIME_STRADDLES_EFFECT,
    TIME_STRADDLES_END,
    EIF_CONTESTED,
    STATUS_CONTESTED,
    ACT_TYPE_UNCERTAIN,
    DIRECTION_UNKNOWN,
    CLAUSE_AMBIGUOUS,
    TARGET_MIXED,
    TARGET_UNMAPPED,
    TARGET_UNIDENTIFIED,
    TARGET_CIVILIANS,
    PLACE_NOT_STATED,
    BORE_UNKNOWN,
    DISTANCE_STRADDLES,
    DEADLINE_CONVENTION,
    DUTY_HOLDER_UNSPECIFIED,
    MEASURES_UNKNOWN,
    MEASURES_TAKEN,
    MEASURES_NOT_TAKEN,
    COVERAGE_GAP,
    CONTROL_UNKNOWN,
    CONDITION_UNKNOWN,
    SIZE_UNKNOWN,
    COUNT_PARTIAL,
    COUNTS_OF_DIFFERENT_DAYS,
    WITHIN_TOLERANCE,
    RATE_AVERAGED,
    REPLACEMENT_OR_INCREASE,
    NOTICE_TIME_OPEN,
    NOT_REPORTED_THOUGH_WATCHED,
    // what weakens
    BOUND_VIA_GUARANTOR_ONLY,
    BOUND_AS_AFFILIATE,
    BINDING_CONTESTED,
    EXCEPTION_CLAIMED,
    EXCEPTION_SHOWN,
    SOURCES_CONFLICT,
    SINGLE_PARTISAN_SOURCE,
    SINGLE_SOURCE,
    SOURCE_NOT_NAMED,
    AGGREGATED_EVENT,
    BEYOND_REACH,
    PERIOD_STRADDLES,
    UNSURE_CODING,
    // why nothing can be assessed
    ALLEGATION_ONLY,
    NO_CODABLE_ACT,
    // why something is left out of a run that looks at what was known by a day
    KNOWN_WHEN_NOT_TOLD;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As written in YAML, rules and reports: {@code loc-too-coarse}. */
    public String code() {
        return code;
    }
}
