/**
 * Reports made earlier: {@link truce.cli.earlier.EarlierReport} reads one, {@link truce.cli.earlier.Lock} holds a new run to
 * what it was made from, {@link truce.cli.earlier.ReportDiff} tells what changed from one to another, and because of what.
 */
@NullMarked
package truce.cli.earlier;

import org.jspecify.annotations.NullMarked;
