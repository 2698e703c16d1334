/** What speaks for a fact: {@link truce.core.evidence.Source}s grouped by family, and the ladder they reach. */
@NullMarked
package truce.core.evidence;

import org.jspecify.annotations.NullMarked;
