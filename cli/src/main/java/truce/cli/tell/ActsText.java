package truce.cli.tell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;

/** Sets of acts in few words: the largest groups that they hold, and the single acts that are left. */
final class ActsText {

    private ActsText() {}

    static String of(Set<ActionType> acts) {
        EnumSet<ActionType> left = EnumSet.noneOf(ActionType.class);
        left.addAll(acts);
        List<String> words = new ArrayList<>();
        Arrays.stream(ActionGroup.values())
                .sorted(Comparator.comparing(
                                (ActionGroup group) -> -ActionType.in(group).size())
                        .thenComparing(Comparator.naturalOrder()))
                .filter(group -> ActionType.in(group).size() > 1)
                .forEach(group -> {
                    if (left.containsAll(ActionType.in(group))) {
                        words.add(group.code());
                        left.removeAll(ActionType.in(group));
                    }
                });
        left.forEach(act -> words.add(act.code()));
        return words.isEmpty() ? "any act" : String.join(", ", words);
    }
}
