package truce.core.incident;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Disjoint groups of rows by index, joined one pair at a time; the members of a group form a ring. */
final class Groups {

    private final int[] parent;
    private final int[] next;

    Groups(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
        next = parent.clone();
    }

    /** The smallest index of the group. */
    int first(int index) {
        int root = index;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    boolean together(int a, int b) {
        return first(a) == first(b);
    }

    void join(int a, int b) {
        int one = first(a);
        int other = first(b);
        if (one != other) {
            parent[Math.max(one, other)] = Math.min(one, other);
            int after = next[one];
            next[one] = next[other];
            next[other] = after;
        }
    }

    boolean isAlone(int index) {
        return next[index] == index;
    }

    /** All members, ascending. */
    int[] members(int index) {
        int size = 1;
        for (int i = next[index]; i != index; i = next[i]) {
            size++;
        }
        int[] members = new int[size];
        members[0] = index;
        for (int k = 1; k < size; k++) {
            members[k] = next[members[k - 1]];
        }
        Arrays.sort(members);
        return members;
    }

    /** Whether the test holds for every member. */
    boolean all(int index, IntPredicate test) {
        boolean holds = test.test(index);
        for (int i = next[index]; holds && i != index; i = next[i]) {
            holds = test.test(i);
        }
        return holds;
    }
}
