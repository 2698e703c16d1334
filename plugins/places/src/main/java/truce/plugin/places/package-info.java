/** Readers of zones and gazetteers. */
@NullMarked
package truce.plugin.places;

import org.jspecify.annotations.NullMarked;
