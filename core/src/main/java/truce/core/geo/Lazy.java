package truce.core.geo;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed once, when first asked for, by whichever thread comes first. */
final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(maker).get();
            value = known;
            // What it was made of may be large.
            maker = null;
        }
        return known;
    }
}
