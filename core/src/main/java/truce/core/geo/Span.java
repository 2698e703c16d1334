package truce.core.geo;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What a definition leaves open: the least, the middle and the most that a shape may be.
 *
 * @param sure what is part of it under every reading
 * @param nominal what is part of it under the middle reading; empty when no geometry is known
 * @param possible what is part of it under some reading
 */
record Span(Region sure, Optional<Region> nominal, Region possible) {

    static final Span NOTHING = exactly(Region.NOWHERE);
    static final Span ANYTHING = new Span(Region.NOWHERE, Optional.empty(), Region.EVERYWHERE);

    static Span exactly(Region region) {
        return new Span(region, Optional.of(region), region);
    }

    Span or(Span other) {
        return with(other, (one, two) -> Region.union(List.of(one, two)));
    }

    Span and(Span other) {
        return with(other, Region::intersection);
    }

    /** Surely part is what the other cannot be, possibly part what the other need not be. */
    Span minus(Span other) {
        return with(new Span(/* sure= */ other.possible, other.nominal, /* possible= */ other.sure), Region::minus);
    }

    /** What several geometries that are all held to be valid have in common, and what any of them has. */
    Span contestedBy(Span other) {
        Region both = sure.intersection(other.sure);
        return new Span(both, nominal.or(other::nominal), Region.union(List.of(possible, other.possible)));
    }

    /** A region may be taken once for all three where they are the same. */
    private Span with(Span other, BinaryOperator<Region> operation) {
        Region least = operation.apply(sure, other.sure);
        boolean one = isExact() && other.isExact();
        Region most = one ? least : operation.apply(possible, other.possible);
        Optional<Region> middle = one
                ? Optional.of(least)
                : nominal.flatMap(mine -> other.nominal.map(theirs -> operation.apply(mine, theirs)));
        return new Span(least, middle, most);
    }

    boolean isExact() {
        return sure.equals(possible);
    }
}
