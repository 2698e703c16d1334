/** Readers of event tables. */
@NullMarked
package truce.plugin.events;

import org.jspecify.annotations.NullMarked;
