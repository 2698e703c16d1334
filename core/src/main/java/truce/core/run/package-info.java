/** One assessment: from accepted actions to flags, counts and their provenance. Begin with {@code Assessment}. */
@NullMarked
package truce.core.run;

import org.jspecify.annotations.NullMarked;
