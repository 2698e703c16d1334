package truce.cli.test;

import java.util.List;
import java.util.Map;

/**
 * What a scene expects besides flags: what a clause makes of an act, whether or not a rule tells it, and which rows are one
 * incident.
 *
 * @param alone whether the scene says nothing of flags, so that none is compared
 * @param acts answers by action and clause, with fields {@code clause}, {@code determination}, {@code reasons} and {@code
 *     attribution}
 * @param incidents every incident, when any is listed
 */
record Answers(boolean alone, List<Expected> acts, List<OneIncident> incidents) {

    /** Keys of an answer written in full. */
    static final List<String> FIELDS = List.of("clause", "determination", "reasons", "attribution");

    /** Keys of an incident. */
    static final List<String> INCIDENT_FIELDS = List.of("killed", "sources", "origins", "partisan");

    Answers {
        acts = List.copyOf(acts);
        incidents = List.copyOf(incidents);
    }

    /** A scene that is about flags alone. */
    static final Answers NONE = new Answers(false, List.of(), List.of());

    /**
     * Rows that tell one incident.
     *
     * @param of the actions, all of them
     * @param fields what is compared: {@code killed} as {@code 8-12-19}, numbers of {@code sources}, of independent {@code
     *     origins} and of {@code partisan} sources
     */
    record OneIncident(int line, List<String> of, Map<String, String> fields) {
        OneIncident {
            of = List.copyOf(of);
            fields = Map.copyOf(fields);
        }
    }
}
