package truce.core.fault;

import java.util.List;
import java.util.function.Function;

/**
 * A value with the faults met on the way to it: bad rows do not hide the good ones.
 *
 * @param <T> what was read
 */
public record Partial<T>(T value, List<Fault> faults) {

    public Partial {
        faults = List.copyOf(faults);
    }

    public static <T> Partial<T> of(T value) {
        return new Partial<>(value, List.of());
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    public <U> Partial<U> map(Function<T, U> step) {
        return new Partial<>(step.apply(value), faults);
    }

    /** The value, if nothing was wrong with it. */
    public T orRefuse(Refusal.Because because) {
        if (!faults.isEmpty()) {
            throw new Refusal(because, faults);
        }
        return value;
    }
}
