package truce.bench.made;

/**
 * An armed actor, as rows name it.
 *
 * @param name as ACLED would spell it
 * @param inter kind of actor as ACLED codes it, in words
 * @param party id of the party that {@code parties.csv} says it is; empty when nobody mapped it
 * @param relation relation in {@code parties.csv}
 */
public record Force(String name, String inter, String party, String relation) {

    static Force unmapped(String name, String inter) {
        return new Force(name, inter, "", "");
    }
}
