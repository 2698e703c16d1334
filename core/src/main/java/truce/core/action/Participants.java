package truce.core.action;

import java.util.List;

/** Who took part, as the source spells the names, and whether it says who acted against whom. */
public sealed interface Participants {

    /** Names on the acting side; for undirected acts, of the side named first. */
    Side first();

    /** Names on the affected side; for undirected acts, of the side named second. */
    Side second();

    /** The source says who acted against whom. */
    record Directed(Side actor, Side target) implements Participants {
        @Override
        public Side first() {
            return actor;
        }

        @Override
        public Side second() {
            return target;
        }
    }

    /** The source names two sides and not who acted: ACLED battles, UCDP state-based violence. */
    record Undirected(Side first, Side second) implements Participants {}

    /**
     * Names on one side of an act.
     *
     * @param names as the source spells them; empty when it names nobody
     * @param oneOf whether the names are alternatives (one of them acted) and not together
     */
    record Side(List<String> names, boolean oneOf) {
        public static final Side NOBODY_NAMED = new Side(List.of(), false);

        public Side {
            names = List.copyOf(names);
        }

        public static Side of(String... names) {
            return new Side(List.of(names), false);
        }

        public static Side oneOf(String... names) {
            return new Side(List.of(names), true);
        }
    }
}
