package truce.core.match;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The elements of a case, in gate order: where it happened differs from case to case, all the rest is one list for many
 * cases. It cannot be changed.
 */
final class Grounds extends AbstractList<Element> implements RandomAccess {

    private final List<Element> others;
    private final Element place;
    private final int at;

    /** @param others elements of the gates other than place, in gate order; not to be changed */
    Grounds(List<Element> others, Element place) {
        this.others = others;
        this.place = place;
        int before = 0;
        while (before < others.size() && others.get(before).gate().compareTo(Gate.PLACE) < 0) {
            before++;
        }
        this.at = before;
    }

    @Override
    public Element get(int index) {
        if (index == at) {
            return place;
        }
        return others.get(index < at ? index : index - 1);
    }

    @Override
    public int size() {
        return others.size() + 1;
    }
}
