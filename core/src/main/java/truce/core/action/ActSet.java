package truce.core.action;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

/** Some acts in the order of the taxonomy, made to be asked by the million; it cannot be changed. */
final class ActSet extends AbstractSet<ActionType> {

    private final ActionType[] acts;
    /** The acts by their place in the taxonomy, in words of 64. */
    private final long[] words;

    private final int hash;

    ActSet(Set<ActionType> some) {
        acts = some.stream().sorted().toArray(ActionType[]::new);
        words = new long[(ActionType.values().length + Long.SIZE - 1) / Long.SIZE];
        int sum = 0;
        for (ActionType act : acts) {
            words[slot(act) / Long.SIZE] |= 1L << slot(act);
            sum += act.hashCode();
        }
        hash = sum;
    }

    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    private static int slot(ActionType act) {
        return act.ordinal();
    }

    @Override
    public int size() {
        return acts.length;
    }

    @Override
    public boolean contains(Object one) {
        return one instanceof ActionType act && (words[slot(act) / Long.SIZE] >>> slot(act) & 1) != 0;
    }

    @Override
    public boolean containsAll(Collection<?> all) {
        return all instanceof ActSet set ? holds(set) : super.containsAll(all);
    }

    private boolean holds(ActSet others) {
        long outside = 0;
        for (int w = 0; w < words.length; w++) {
            outside |= others.words[w] & ~words[w];
        }
        return outside == 0;
    }

    @Override
    public Iterator<ActionType> iterator() {
        return Arrays.asList(acts).iterator();
    }

    @Override
    public void forEach(Consumer<? super ActionType> action) {
        for (ActionType act : acts) {
            action.accept(act);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof ActSet set ? Arrays.equals(words, set.words) : super.equals(other));
    }

    /** The sum over the acts, as of any set. */
    @Override
    public int hashCode() {
        return hash;
    }
}
