package truce.core.pattern;

import java.util.Arrays;
import java.util.BitSet;
import truce.core.agreement.Norm;
import truce.core.time.When;

/** The sightings of one value of a key, in order: as numbers, since the same sighting stands in many groups. */
final class Group {

    private final String key;
    private final Norm norm;
    private final Roll roll;
    private final BitSet certain;
    private int[] members = {};
    private int size;

    /**
     * An empty group.
     *
     * @param key the value of the key in words
     * @param norm the norm of the first sighting
     * @param roll all sightings of the run
     * @param certain which of them have a value of the key beyond doubt
     */
    Group(String key, Norm norm, Roll roll, BitSet certain) {
        this.key = key;
        this.norm = norm;
        this.roll = roll;
        this.certain = certain;
    }

    /** Where nothing was sighted. */
    static Group without(String key, Norm norm) {
        return new Group(key, norm, Roll.EMPTY, new BitSet());
    }

    void add(int number) {
        if (size == members.length) {
            members = Arrays.copyOf(members, Math.max(1, 2 * size));
        }
        members[size++] = number;
    }

    String key() {
        return key;
    }

    Norm norm() {
        return norm;
    }

    int size() {
        return size;
    }

    Roll roll() {
        return roll;
    }

    /** Number of a sighting in the roll. */
    int number(int i) {
        return members[i];
    }

    Sighting sighting(int i) {
        return roll.sighting(members[i]);
    }

    When when(int i) {
        return roll.when(members[i]);
    }

    /** Whether that sighting has no other value of the key. */
    boolean isCertain(int i) {
        return certain.get(members[i]);
    }
}
