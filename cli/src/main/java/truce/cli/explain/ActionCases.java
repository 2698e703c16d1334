package truce.cli.explain;

import java.util.List;
import java.util.Optional;
import truce.cli.assess.Prepared;
import truce.core.action.Action;
import truce.core.agreement.Norm;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Matcher;
import truce.core.run.RuleInfo;
import truce.core.run.Run;

/** The cases of an action: its event held against every norm, whether or not something excludes it. */
public final class ActionCases {

    private ActionCases() {}

    /** The incident of the run that rests on the action, else the one that the action makes alone; empty when none. */
    public static Optional<Incident> incident(Action action, Run run, Prepared prepared) {
        return run.incidents().stream()
                .filter(incident -> events(incident, action).findAny().isPresent())
                .findFirst()
                .or(() -> prepared.corroborator().corroborate(List.of(action)).stream()
                        .findFirst());
    }

    /** A case for each norm, in the order of norms; none when no incident is made of the action. */
    public static List<ActCase> of(Action action, Run run, Prepared prepared) {
        Matcher matcher = new Matcher(prepared.frame());
        return incident(action, run, prepared).stream()
                .flatMap(incident -> events(incident, action)
                        .flatMap(event ->
                                prepared.frame().norms().stream().map(norm -> matcher.grade(incident, event, norm))))
                .toList();
    }

    /** Whether a rule is about norms of that kind at all. */
    public static boolean concerns(RuleInfo info, Norm norm) {
        return info.clauses().contains(norm.kind().code()) || info.clauses().contains("any");
    }

    private static java.util.stream.Stream<Event> events(Incident incident, Action action) {
        return incident.events().stream()
                .filter(event ->
                        event.actions().stream().anyMatch(one -> one.id().equals(action.id())));
    }
}
