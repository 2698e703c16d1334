/**
 * An invented world of any size, made from a seed: countries at war, zones, settlements, forces, and what was reported.
 *
 * <p>What enters: a seed and sizes. What leaves: the files of a dossier, byte for byte the same for the same seed and
 * sizes, on every machine. Begin with {@link truce.bench.made.World}.
 */
@NullMarked
package truce.bench.made;

import org.jspecify.annotations.NullMarked;
