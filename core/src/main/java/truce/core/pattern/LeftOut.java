package truce.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What could not be placed in a pattern, by reason. */
final class LeftOut {

    private final Map<String, Integer> byReason = new TreeMap<>();

    void add(String reason) {
        byReason.merge(reason, 1, Integer::sum);
    }

    void addAll(LeftOut others) {
        others.byReason.forEach((reason, number) -> byReason.merge(reason, number, Integer::sum));
    }

    /** A sentence a reason; first that nothing could be computed, when that is so. */
    List<String> notes(boolean nothingLeft) {
        List<String> notes = new ArrayList<>();
        byReason.forEach((reason, number) -> notes.add(
                nothingLeft
                        ? "not computed, because " + reason + " (" + number + ")"
                        : number + " left out, because " + reason));
        return notes;
    }

    /** The first reason; empty when nothing was left out. */
    Optional<String> reason() {
        return byReason.keySet().stream().findFirst();
    }

    int number() {
        return byReason.values().stream().mapToInt(Integer::intValue).sum();
    }
}
