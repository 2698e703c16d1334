package truce.core.incident;

/**
 * The two sides of a row by who they are.
 *
 * @param directed whether the first acted against the second
 */
record Sides(ActorSet first, ActorSet second, boolean directed) {

    /**
     * On how many sides both name the same party, 1 or 2; 0 when they may not be the same two sides. Sides may change
     * places only where one of the rows does not say who acted.
     */
    int agreement(Sides other) {
        int straight = agreement(first.to(other.first), second.to(other.second));
        boolean mayCross = !directed || !other.directed;
        return mayCross ? Math.max(straight, agreement(first.to(other.second), second.to(other.first))) : straight;
    }

    /** Whether the other's sides must change places to agree best with these. */
    boolean isCrossed(Sides other) {
        return agreement(first.to(other.second), second.to(other.first))
                > agreement(first.to(other.first), second.to(other.second));
    }

    private static int agreement(ActorSet.Relation one, ActorSet.Relation other) {
        if (one == ActorSet.Relation.APART || other == ActorSet.Relation.APART) {
            return 0;
        }
        return (one == ActorSet.Relation.MEET ? 1 : 0) + (other == ActorSet.Relation.MEET ? 1 : 0);
    }
}
