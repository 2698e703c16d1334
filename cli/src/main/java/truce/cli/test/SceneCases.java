package truce.cli.test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.cli.assess.Prepared;
import truce.cli.explain.ActionCases;
import truce.core.action.Action;
import truce.core.match.ActCase;
import truce.core.run.RuleInfo;

/** The actions of a scene by the names that expectations use, and their cases. */
record SceneCases(Prepared prepared, Play play, List<Action> actions) {

    /** The actions that a reference means. */
    List<Action> named(String reference) {
        return actions.stream().filter(action -> Unit.named(action, reference)).toList();
    }

    /** That no action is meant, in words. */
    String unknown(String reference) {
        Set<String> ids = actions.stream().map(Action::id).collect(Collectors.toCollection(TreeSet::new));
        return "there is no action '" + reference + "'; there are " + ids;
    }

    /** The cases of an action under the norms that a rule is about, or under those of a clause. */
    List<ActCase> cases(Action action, String rule, String clause) {
        Optional<RuleInfo> info = prepared.assessor().rules().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst();
        return ActionCases.of(action, play.run(), prepared).stream()
                .filter(subject -> clause.isEmpty()
                        ? info.isEmpty() || ActionCases.concerns(info.get(), subject.norm())
                        : clause.equals(subject.norm().clause())
                                || clause.equals(subject.norm().id()))
                .toList();
    }
}
