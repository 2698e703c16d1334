/**
 * The competitor: a loop that a good Java programmer writes in a day. It parses only the columns it needs, looks points
 * up in an index of zones, and decides by ifs. It knows nothing of uncertainty, origins, corroboration or reasons, and
 * writes no report: it is what the same answer costs at least, not an alternative.
 *
 * <p>What enters: the files of a {@linkplain truce.bench.made.MadeCase made case}. What leaves: numbers of candidates
 * and findings, and times. Begin with {@link truce.bench.PlainLoop}.
 */
@NullMarked
package truce.bench.plain;

import org.jspecify.annotations.NullMarked;
