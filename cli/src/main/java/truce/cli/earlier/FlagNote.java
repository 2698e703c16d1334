package truce.cli.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A flag as a report in JSON tells it.
 *
 * @param id its id
 * @param norm id of the norm
 * @param agreement id of the agreement
 * @param answers what is said of it, by name: determination, severity, attribution, actor, affected, facts, norm, rules
 * @param elements degree of each element, by its name
 * @param start when it began, or fell due; empty when unknown
 * @param place where, for people; empty for a duty
 * @param act what was done, for people; empty for a duty
 * @param instalment which part of a duty; empty for all of it, and for an act
 * @param rules ids of the rules that raised it
 * @param rows ids of its rows; none for a duty
 * @param origin file and row of what speaks to it
 */
record FlagNote(
        String id,
        String norm,
        String agreement,
        Map<String, String> answers,
        Map<String, String> elements,
        String start,
        String place,
        String act,
        String instalment,
        List<String> rules,
        List<String> rows,
        List<String> origin) {

    static final String DETERMINATION = "determination";

    static FlagNote of(JsonNode flag) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String name : List.of(DETERMINATION, "severity", "attribution", "actor", "facts", "norm")) {
            answers.put(name, text(flag.path(name)));
        }
        answers.put("affected", String.join("; ", texts(flag.path("affected"))));
        answers.put("rules", String.join("; ", texts(flag.path("rule"))));
        Map<String, String> elements = new LinkedHashMap<>();
        flag.path("grounds")
                .path("elements")
                .forEach(element -> elements.put(text(element.path("element")), text(element.path("degree"))));
        return new FlagNote(
                text(flag.path("flag")),
                text(flag.path("grounds").path("clause").path("norm")),
                text(flag.path("agreement")),
                answers,
                elements,
                text(flag.path("start")),
                text(flag.path("words").path("place")),
                text(flag.path("words").path("act")),
                text(flag.path("instalment")),
                texts(flag.path("rule")),
                texts(flag.path("source_event_ids")),
                texts(flag.path("origin")));
    }

    boolean isDuty() {
        return rows.isEmpty();
    }

    String determination() {
        return answers.getOrDefault(DETERMINATION, "");
    }

    /** What a duty is known by where its id has changed, with its due. */
    String duty() {
        return norm + "\n" + answers.getOrDefault("actor", "") + "\n" + instalment;
    }

    static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asString("");
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(text(one)));
        return texts;
    }
}
