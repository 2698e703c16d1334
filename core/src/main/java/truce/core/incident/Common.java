package truce.core.incident;

import java.util.List;
import java.util.stream.Collectors;
import truce.core.time.When;

/**
 * What rows of one event have in common on one point; where they exclude each other, all that any of them allows, with a
 * sentence that says so.
 *
 * @param conflict the sentence; empty when the rows agree
 */
record Common<T>(T value, String conflict) {

    static <T> Common<T> agreed(T value) {
        return new Common<>(value, "");
    }

    /** The rows exclude each other; {@code said} is what each of them says. */
    static <T> Common<T> disputed(T union, String point, List<String> said) {
        String list = said.stream().sorted().distinct().collect(Collectors.joining("; "));
        return new Common<>(union, "The sources do not agree on " + point + ": " + list + ".");
    }

    static Common<When> time(List<When> times) {
        When common = times.get(0);
        When span = times.get(0);
        boolean agreed = true;
        for (When time : times) {
            agreed = agreed && common.meets(time);
            common = agreed ? common.intersect(time) : common;
            span = span.span(time);
        }
        return agreed
                ? agreed(common)
                : disputed(
                        span,
                        "the time",
                        times.stream()
                                .map(time -> time.from() + "/" + time.to())
                                .toList());
    }

    /** Its value; its conflict, if any, goes to the list. */
    T noting(List<String> conflicts) {
        if (!conflict.isEmpty()) {
            conflicts.add(conflict);
        }
        return value;
    }
}
