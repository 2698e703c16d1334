package truce.core.run;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by key, told in the order of the keys. */
final class Tally<K extends Comparable<K>> {

    private final Map<K, Long> counts = new HashMap<>();

    void add(K key) {
        add(key, 1);
    }

    void add(K key, long number) {
        counts.merge(key, number, Long::sum);
    }

    void addAll(Tally<K> other) {
        other.counts.forEach(this::add);
    }

    SortedMap<K, Long> counts() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
