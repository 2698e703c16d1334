/**
 * Who acts: parties, their dated names, and the dated graph of who belongs to whom. A name that nobody mapped stays
 * {@link truce.core.actor.Identity.Unmapped}: ignorance must not exonerate.
 */
@NullMarked
package truce.core.actor;

import org.jspecify.annotations.NullMarked;
