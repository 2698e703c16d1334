package truce.core.run;

import java.util.Comparator;
import java.util.Optional;
import truce.core.match.Reason;

/**
 * What became of an accepted action. Each has exactly one; they sum to the number of actions.
 *
 * @param kind what became of it
 * @param determination strongest determination over all norms, for {@link Kind#ASSESSED}
 * @param reason deciding reason, where one decided
 */
public record Disposition(Kind kind, Optional<Determination> determination, Optional<Reason> reason)
        implements Comparable<Disposition> {

    /** The steps at which an action can leave the way of the data, in order. */
    public enum Kind {
        /** {@code --only} left it out. */
        NOT_SELECTED,
        /** Its earliest possible instant lies outside the period. */
        OUTSIDE_PERIOD,
        /** Known only after the knowledge cut-off. */
        NOT_YET_KNOWN,
        /** Another row corrects it: told in the report, not held against norms. */
        SUPERSEDED,
        /** A claim, a consequence or no codable act: told in the report, not held against norms. */
        NOT_ASSESSABLE,
        /** An effect of another row, told with it. */
        EFFECT,
        /** No norm could be met: act, time, place or party lies outside all of them. */
        OUT_OF_REACH,
        /** A norm could be met, but no loaded rule addresses it. */
        NO_RULE,
        /** Held against at least one norm. */
        ASSESSED
    }

    private static final Comparator<Disposition> ORDER = Comparator.comparing(Disposition::kind)
            .thenComparing(d -> d.determination().map(Enum::ordinal).orElse(-1))
            .thenComparing(d -> d.reason().map(Enum::ordinal).orElse(-1));

    public static Disposition of(Kind kind) {
        return new Disposition(kind, Optional.empty(), Optional.empty());
    }

    public static Disposition of(Kind kind, Reason reason) {
        return new Disposition(kind, Optional.empty(), Optional.of(reason));
    }

    public static Disposition assessed(Determination determination, Reason reason) {
        return new Disposition(Kind.ASSESSED, Optional.of(determination), Optional.of(reason));
    }

    public static Disposition assessed(Determination determination) {
        return new Disposition(Kind.ASSESSED, Optional.of(determination), Optional.empty());
    }

    /** As written in data: {@code out-of-reach:before-effect}, {@code PROBABLE}, {@code NOT_COVERED:intra-side}. */
    public String code() {
        String head = determination
                .map(Enum::name)
                .orElse(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return reason.map(why -> head + ":" + why.code()).orElse(head);
    }

    @Override
    public int compareTo(Disposition other) {
        return ORDER.compare(this, other);
    }
}
