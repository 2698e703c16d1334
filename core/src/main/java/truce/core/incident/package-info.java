/** From rows to events to incidents: which rows tell the same act, and what counts once. */
@NullMarked
package truce.core.incident;

import org.jspecify.annotations.NullMarked;
