/**
 * What was done: an {@link truce.core.action.Action} is one source's word on one act, with sets where the source is not
 * sure (up to four places, a time interval, candidate actors, candidate acts).
 */
@NullMarked
package truce.core.action;

import org.jspecify.annotations.NullMarked;
