package truce.core.actor;

import truce.core.time.Validity;

/**
 * A dated edge of the actor graph: one actor belongs to, or acts for, another.
 *
 * @param member id of the smaller
 * @param kind how it belongs
 * @param whole id of the larger
 * @param validity when
 * @param source citation
 */
public record Membership(String member, Kind kind, String whole, Validity validity, String source) {

    /** How one actor belongs to another. */
    public enum Kind {
        /** A part of it: what binds the whole binds the part. */
        MEMBER,
        /** Acts for it without being part of it: bound as an affiliate. */
        AFFILIATE
    }

    public Membership {
        if (member.equals(whole)) {
            throw new IllegalArgumentException(member + " cannot be a member of itself");
        }
    }
}
