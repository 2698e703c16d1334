package truce.cli.test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import truce.cli.test.Finding.Kind;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.evidence.Source;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Reason;
import truce.core.run.DeterminationTable;

/** Holds what clauses make of the acts of a scene, and which rows are one incident, against what it expects. */
final class AnswerCheck {

    private final SceneCases cases;
    private final List<Finding> findings = new ArrayList<>();

    private AnswerCheck(SceneCases cases) {
        this.cases = cases;
    }

    static List<Finding> of(Answers answers, SceneCases cases) {
        AnswerCheck check = new AnswerCheck(cases);
        answers.acts().forEach(check::answer);
        if (!answers.incidents().isEmpty()) {
            check.incidents(answers.incidents());
        }
        return check.findings;
    }

    private void answer(Expected expected) {
        List<Action> named = cases.named(expected.action());
        if (named.isEmpty()) {
            add(Kind.BROKEN, expected.line(), cases.unknown(expected.action()));
        }
        for (Action action : named) {
            List<ActCase> found = cases.cases(action, "", expected.field("clause"));
            if (found.isEmpty()) {
                String problem = "no norm of a named agreement is '" + expected.field("clause") + "'";
                add(Kind.BROKEN, expected.line(), problem);
            }
            found.forEach(subject -> differences(expected, subject));
        }
    }

    private void differences(Expected expected, ActCase subject) {
        List<String> differences = new ArrayList<>();
        differ("determination", expected, Unit.answer(subject), differences);
        differ("attribution", expected, subject.attribution().basis().code(), differences);
        List<String> reasons = DeterminationTable.decide(subject.elements()).reasons().stream()
                .map(Reason::code)
                .toList();
        for (String wanted : expected.field("reasons").split(",", -1)) {
            if (!wanted.isEmpty() && !reasons.contains(wanted)) {
                differences.add("reasons: expected " + wanted + ", got "
                        + (reasons.isEmpty() ? "none" : String.join(", ", reasons)));
            }
        }
        if (!differences.isEmpty()) {
            List<Element> open = subject.elements().stream()
                    .filter(element -> element.degree() != Degree.ESTABLISHED)
                    .toList();
            findings.add(new Finding(
                    Kind.WRONG,
                    expected.line(),
                    expected.action() + " under " + subject.norm().id() + ": " + String.join("; ", differences),
                    FunnelLines.elements(open)));
        }
    }

    private static void differ(String field, Expected expected, String got, List<String> differences) {
        String wanted = expected.field(field);
        if (!wanted.isEmpty() && !wanted.equals(got)) {
            differences.add(field + ": expected " + wanted + ", got " + got);
        }
    }

    private void incidents(List<Answers.OneIncident> expected) {
        Set<Incident> met = new HashSet<>();
        for (Answers.OneIncident one : expected) {
            Optional<Incident> found = cases.play().run().incidents().stream()
                    .filter(incident -> isOf(incident, one.of()))
                    .findFirst();
            if (found.isEmpty()) {
                add(Kind.MISSING, one.line(), "no incident of exactly " + String.join(", ", one.of()));
            } else {
                met.add(found.get());
                numbers(one, found.get());
            }
        }
        for (Incident incident : cases.play().run().incidents()) {
            if (!met.contains(incident)) {
                String rows =
                        actions(incident).stream().map(Action::id).sorted().collect(Collectors.joining(", "));
                add(Kind.NOISY, expected.get(0).line(), "an incident that is not listed, of " + rows);
            }
        }
    }

    private void numbers(Answers.OneIncident expected, Incident incident) {
        List<Source> sources = incident.events().stream()
                .flatMap(event -> event.evidence().sources().stream())
                .distinct()
                .toList();
        compare(expected, "killed", text(incident.killed()));
        compare(expected, "sources", Integer.toString(sources.size()));
        long origins = sources.stream().map(Source::originFamily).distinct().count();
        compare(expected, "origins", Long.toString(origins));
        long partisan =
                sources.stream().filter(source -> source.type().isPartisan()).count();
        compare(expected, "partisan", Long.toString(partisan));
    }

    private void compare(Answers.OneIncident expected, String field, String got) {
        String wanted = expected.fields().getOrDefault(field, got);
        if (!wanted.equals(got)) {
            String rows = String.join(", ", expected.of());
            add(
                    Kind.WRONG,
                    expected.line(),
                    "incident of " + rows + ": " + field + ": expected " + wanted + ", got " + got);
        }
    }

    private static String text(Harm killed) {
        return killed.known() ? killed.low() + "-" + killed.best() + "-" + killed.high() : "?";
    }

    private static boolean isOf(Incident incident, List<String> references) {
        List<Action> actions = actions(incident);
        return actions.size() == references.size()
                && references.stream().allMatch(name -> actions.stream().anyMatch(action -> Unit.named(action, name)));
    }

    private static List<Action> actions(Incident incident) {
        List<Action> actions = new ArrayList<>(incident.effects());
        incident.events().stream().map(Event::actions).forEach(actions::addAll);
        return actions.stream().distinct().toList();
    }

    private void add(Kind kind, int line, String problem) {
        findings.add(new Finding(kind, line, problem, List.of()));
    }
}
