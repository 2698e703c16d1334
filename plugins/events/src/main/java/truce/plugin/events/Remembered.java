package truce.plugin.events;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Works out what a repeating cell means once. Remembers a bounded number of cells.
 *
 * @param <V> what a cell means
 */
final class Remembered<V> {

    private static final int MOST = 1 << 16;

    private final Map<String, V> known = new HashMap<>();
    private final Function<String, V> meaning;

    Remembered(Function<String, V> meaning) {
        this.meaning = meaning;
    }

    V of(String cell) {
        V found = known.get(cell);
        if (found != null) {
            return found;
        }
        V worked = meaning.apply(cell);
        if (known.size() < MOST) {
            known.put(cell, worked);
        }
        return worked;
    }
}
