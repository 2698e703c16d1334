/** Where facts come from: the {@link truce.core.origin.Origin} of a row, the {@link truce.core.origin.Dataset} with its terms, and fingerprints of content. */
@NullMarked
package truce.core.origin;

import org.jspecify.annotations.NullMarked;
