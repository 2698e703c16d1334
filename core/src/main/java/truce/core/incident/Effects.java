package truce.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.Statement;

/** Rows that tell effects, by the act they are an effect of; an effect of an effect goes with the act. */
final class Effects {

    private final Map<Integer, List<Action>> byAct = new HashMap<>();

    Effects(Collection<Action> rows, List<Account> acts) {
        Map<String, Action> effects = new HashMap<>();
        rows.stream().filter(Effects::isEffect).forEach(row -> effects.put(row.id(), row));
        Map<String, Integer> actsById = new HashMap<>();
        if (!effects.isEmpty()) {
            acts.forEach(act -> actsById.put(act.id(), act.index()));
        }
        rows.stream()
                .filter(Effects::isEffect)
                .forEach(row -> act(row, effects, actsById)
                        .ifPresent(act -> byAct.computeIfAbsent(act, k -> new ArrayList<>())
                                .add(row)));
    }

    /** Effects of an act, sorted by id. */
    List<Action> of(int act) {
        return byAct.getOrDefault(act, List.of());
    }

    private static boolean isEffect(Action row) {
        return row.statement() == Statement.EFFECT;
    }

    private static Optional<Integer> act(Action effect, Map<String, Action> effects, Map<String, Integer> acts) {
        Set<String> seen = new HashSet<>();
        String of = effect.links().effectOf();
        while (!acts.containsKey(of) && effects.containsKey(of) && seen.add(of)) {
            of = effects.get(of).links().effectOf();
        }
        return Optional.ofNullable(acts.get(of));
    }
}
