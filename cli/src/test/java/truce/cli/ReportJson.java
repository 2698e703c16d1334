package truce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A report in JSON, as a test asks it. */
final class ReportJson {

    private final JsonNode report;

    private ReportJson(JsonNode report) {
        this.report = report;
    }

    static ReportJson of(Path file) throws IOException {
        return new ReportJson(new ObjectMapper().readTree(Files.readString(file)));
    }

    /** Answers on one action and clause, one for each flag. */
    List<Answer> answers(String action, String agreement, String clause) {
        return flags(flag -> names(flag.get("source_event_ids")).contains(action)
                && flag.get("agreement").asString().equals(agreement)
                && flag.get("clause").asString().equals(clause));
    }

    List<Answer> answers(String agreement) {
        return flags(flag -> flag.get("agreement").asString().equals(agreement));
    }

    /** Whether an action of that id, as its file spells it, has a flag. */
    boolean flagged(String id) {
        return !flags(flag -> names(flag.get("source_event_ids")).stream().anyMatch(name -> name.endsWith(":" + id)))
                .isEmpty();
    }

    List<Answer> answers() {
        return flags(flag -> true);
    }

    /** What became of an action that is told and not flagged. */
    String told(String action) {
        for (JsonNode claim : report.get("claims")) {
            if (claim.get("action").asString().equals(action)) {
                return claim.get("disposition").asString();
            }
        }
        return "";
    }

    /** Incidents: where they stand, and the ids of their rows. */
    List<String> incidents() {
        List<String> all = new ArrayList<>();
        for (JsonNode incident : report.get("incidents")) {
            TreeSet<String> actions = new TreeSet<>();
            incident.get("events")
                    .forEach(event -> event.get("actions")
                            .forEach(action -> actions.add(action.get("action").asString())));
            all.add(incident.get("standing").asString() + " " + actions);
        }
        return all;
    }

    /** Rows told as effects of incidents. */
    List<String> effects() {
        List<String> all = new ArrayList<>();
        report.get("incidents")
                .forEach(incident -> incident.get("effects")
                        .forEach(effect -> all.add(effect.get("action").asString())));
        return all;
    }

    /** Gates at which the norms of an agreement lost every action, and the number of cases left. */
    List<String> funnels(String agreement) {
        List<String> all = new ArrayList<>();
        for (JsonNode funnel : report.get("summary").get("funnels")) {
            if (funnel.get("norm").asString().startsWith(agreement + "/")) {
                all.add(new TreeSet<>(funnel.get("lost").propertyNames()) + " "
                        + funnel.get("cases").asInt());
            }
        }
        return all;
    }

    private List<Answer> flags(Predicate<JsonNode> wanted) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode flag : report.get("flags")) {
            // A duty that fell due has no act of its own.
            if (wanted.test(flag) && !flag.get("source_event_ids").isEmpty()) {
                answers.add(new Answer(
                        names(flag.get("source_event_ids")).get(0),
                        flag.get("agreement").asString() + " "
                                + flag.get("clause").asString(),
                        flag.get("determination").asString(),
                        names(flag.get("reasons")),
                        flag.get("severity").asString(),
                        names(flag.get("rule"))));
            }
        }
        return answers;
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asString()));
        return names;
    }

    /** What a flag says. */
    record Answer(
            String action,
            String clause,
            String determination,
            List<String> reasons,
            String severity,
            List<String> rules) {}
}
