package truce.core.match;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps one of equal values, so that a million cases need not hold a million copies. Safe for use by several threads. */
public final class Known<T> {

    private static final int MOST = 200_000;

    private final ConcurrentMap<T, T> values = new ConcurrentHashMap<>();

    /** The value, or one that is equal to it. */
    public T same(T value) {
        T known = values.get(value);
        if (known != null) {
            return known;
        }
        if (values.size() >= MOST) {
            return value;
        }
        T raced = values.putIfAbsent(value, value);
        return raced == null ? value : raced;
    }
}
