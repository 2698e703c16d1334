package truce.cli.test;

import java.util.List;

/** The orders in which the same cases and actions are played again: fixed, so that a test says the same each time. */
final class Shuffles {

    static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    private Shuffles() {}
}
