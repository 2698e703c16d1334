package truce.core.geo;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers in a fixed number of places; a newer answer takes the place of an older one. Several threads may
 * compute the same answer; none ever waits.
 */
final class Memo<K, V> {

    private final AtomicReferenceArray<@Nullable Entry<K, V>> places;

    /** Takes a power of two. */
    Memo(int size) {
        places = new AtomicReferenceArray<>(size);
    }

    V get(K key, Supplier<? extends V> maker) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 16) & places.length() - 1;
        Entry<K, V> entry = places.get(place);
        if (entry != null && entry.key.equals(key)) {
            return entry.value;
        }
        V value = maker.get();
        places.set(place, new Entry<>(key, value));
        return value;
    }

    private record Entry<K, V>(K key, V value) {}
}
