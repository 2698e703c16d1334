/**
 * Time under uncertainty. An act's time is a set ({@link truce.core.time.When}); an instant of a text may be an interval
 * ({@link truce.core.time.Moment}); how far one lies in the other is a {@link truce.core.time.TimeShare}. All instants
 * are UTC; local times name the zones they may be read in ({@link truce.core.time.LocalMoment}).
 */
@NullMarked
package truce.core.time;

import org.jspecify.annotations.NullMarked;
