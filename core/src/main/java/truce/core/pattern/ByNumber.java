package truce.core.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is told of numbers from 0 on, worked out when it is first asked for. For one thread.
 *
 * @param <T> what is told
 */
final class ByNumber<T> {

    private final IntFunction<T> maker;
    private final List<@Nullable T> known;

    /** @param numbers how many numbers there are */
    ByNumber(int numbers, IntFunction<T> maker) {
        this.maker = maker;
        known = new ArrayList<>(Collections.nCopies(numbers, null));
    }

    T of(int number) {
        T told = known.get(number);
        if (told == null) {
            told = maker.apply(number);
            known.set(number, told);
        }
        return told;
    }
}
