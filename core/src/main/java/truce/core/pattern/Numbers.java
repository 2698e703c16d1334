package truce.core.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something of each of many sightings, as numbers: equal things have one number, given from 0 on as they come.
 *
 * @param <T> what it is
 */
final class Numbers<T> {

    private final int[] numbers;
    private final List<T> things = new ArrayList<>();

    private Numbers(int size) {
        numbers = new int[size];
    }

    static <T> Numbers<T> of(List<Sighting> sightings, Function<Sighting, T> reader) {
        Numbers<T> numbers = new Numbers<>(sightings.size());
        Map<T, Integer> known = new HashMap<>();
        for (int i = 0; i < numbers.numbers.length; i++) {
            T thing = reader.apply(sightings.get(i));
            int number = known.computeIfAbsent(thing, one -> known.size());
            if (number == numbers.things.size()) {
                numbers.things.add(thing);
            }
            numbers.numbers[i] = number;
        }
        return numbers;
    }

    /** That of the object itself, which is quicker to tell: equal objects may have several numbers. */
    static <T> Numbers<Same<T>> ofSame(List<Sighting> sightings, Function<Sighting, T> reader) {
        return of(sightings, sighting -> new Same<>(reader.apply(sighting)));
    }

    /** An object, equal to itself alone. */
    record Same<T>(T object) {

        @Override
        @SuppressWarnings("ReferenceEquality") // that is what it is for
        public boolean equals(Object other) {
            return other instanceof Same<?> same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    /** The number of a sighting's thing. */
    int of(int sighting) {
        return numbers[sighting];
    }

    T thing(int number) {
        return things.get(number);
    }

    /** How many things there are. */
    int size() {
        return things.size();
    }
}
