package truce.core.pattern;

/** Where in a list the thing of each number stands. A new list begins without going through what was before. */
final class Slots {

    private final int[] slots;
    private int before;
    private int size;

    /** @param numbers how many numbers there are */
    Slots(int numbers) {
        slots = new int[numbers];
    }

    /** Begins a new list, in which nothing stands yet. */
    void clear() {
        before += size;
        size = 0;
    }

    /** Where it stands; what is not in the list yet comes to its end. */
    int of(int number) {
        if (slots[number] <= before) {
            slots[number] = before + ++size;
        }
        return slots[number] - before - 1;
    }

    /** How many stand in the list. */
    int size() {
        return size;
    }
}
