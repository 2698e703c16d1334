package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.List;

/**
 * A coded part with the line it stands on and the unsure facts on which it rests.
 *
 * @param <T> the part
 */
record Coded<T>(T value, int line, List<String> unsure) {

    Coded {
        unsure = List.copyOf(unsure);
    }

    /** The parts alone. */
    static <T> List<T> values(List<Coded<T>> parts) {
        return parts.stream().map(Coded::value).toList();
    }

    /** The unsure facts of all of them. */
    static <T> List<String> unsure(List<Coded<T>> parts) {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.unsure()));
        return all;
    }
}
