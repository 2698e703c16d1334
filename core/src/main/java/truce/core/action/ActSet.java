package truce.core.action;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;

/** Acts in the order of the taxonomy; its hash is worked out once, since rows by the million are looked up by their acts. */
final class ActSet extends AbstractSet<ActionType> {

    private final Set<ActionType> acts;
    private final int hash;

    ActSet(Set<ActionType> acts) {
        this.acts = Collections.unmodifiableSet(EnumSet.copyOf(acts));
        this.hash = this.acts.hashCode();
    }

    @Override
    public boolean contains(Object act) {
        return acts.contains(act);
    }

    @Override
    public Iterator<ActionType> iterator() {
        return acts.iterator();
    }

    @Override
    public int size() {
        return acts.size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || acts.equals(other);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
