package truce.cli.earlier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A flag of an earlier report and the one that took its place: the same id, or the same norm and a row of the same id or
 * its correction, or the same part of the same party's duty.
 *
 * @param then the earlier one; empty where it is new
 * @param now the later one; empty where it is gone
 */
record Pair(Optional<FlagNote> then, Optional<FlagNote> now) {

    /** All flags of both reports, each once; those of the later report first, in its order. */
    static List<Pair> of(Telling then, Telling now) {
        Map<String, FlagNote> left = new LinkedHashMap<>(then.flags());
        Map<String, FlagNote> partners = new HashMap<>();
        for (String id : now.flags().keySet()) {
            Optional.ofNullable(left.remove(id)).ifPresent(same -> partners.put(id, same));
        }
        Map<String, Set<String>> byKey = new HashMap<>();
        left.values()
                .forEach(flag -> keys(flag)
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                .add(flag.id())));
        List<Pair> pairs = new ArrayList<>();
        for (FlagNote flag : now.flags().values()) {
            List<String> keys = new ArrayList<>(keys(flag));
            flag.rows().stream()
                    .map(now.rows()::get)
                    .filter(row -> row != null && !row.supersedes().isEmpty())
                    .forEach(row -> keys.add(flag.norm() + "\n" + row.supersedes()));
            Optional<FlagNote> partner = Optional.ofNullable(partners.get(flag.id()))
                    .or(() -> nearest(keys, byKey, left).map(id -> take(left, id)));
            pairs.add(new Pair(partner, Optional.of(flag)));
        }
        left.values().forEach(gone -> pairs.add(new Pair(Optional.of(gone), Optional.empty())));
        return pairs;
    }

    private static FlagNote take(Map<String, FlagNote> left, String id) {
        return Optional.ofNullable(left.remove(id)).orElseThrow();
    }

    /** The one that shares most rows; of several the first. */
    private static Optional<String> nearest(
            List<String> keys, Map<String, Set<String>> byKey, Map<String, FlagNote> left) {
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (String key : keys) {
            byKey.getOrDefault(key, Set.of()).stream()
                    .filter(left::containsKey)
                    .forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        String best = "";
        for (Map.Entry<String, Integer> one : shared.entrySet()) {
            best = best.isEmpty() || one.getValue() > shared.getOrDefault(best, 0) ? one.getKey() : best;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static List<String> keys(FlagNote flag) {
        return flag.isDuty()
                ? List.of(flag.duty())
                : flag.rows().stream().map(row -> flag.norm() + "\n" + row).toList();
    }

    /** The later one where there is one. */
    FlagNote either() {
        return now.or(() -> then).orElseThrow();
    }

    Kind kind() {
        if (then.isEmpty()) {
            return Kind.ADDED;
        }
        if (now.isEmpty()) {
            return Kind.GONE;
        }
        if (!then.get().determination().equals(now.get().determination())) {
            return Kind.CHANGED;
        }
        boolean same = then.get().answers().equals(now.get().answers())
                && then.get().elements().equals(now.get().elements())
                && Set.copyOf(then.get().rows()).equals(Set.copyOf(now.get().rows()));
        return same ? Kind.SAME : Kind.ALTERED;
    }

    /** What became of a flag. */
    enum Kind {
        /** It is in the later report alone. */
        ADDED,
        /** It is in the earlier report alone. */
        GONE,
        /** Its determination is another. */
        CHANGED,
        /** The same determination on other grounds, or with another gravity, attribution or party. */
        ALTERED,
        /** Nothing of it changed. */
        SAME
    }
}
