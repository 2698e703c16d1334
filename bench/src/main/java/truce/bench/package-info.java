/** Measurements of the parts and of the whole. */
@NullMarked
package truce.bench;

import org.jspecify.annotations.NullMarked;
