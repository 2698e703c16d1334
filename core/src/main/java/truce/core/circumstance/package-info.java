/** Facts other than acts that decide cases: who watched, who held a place, who gave notice, what was designated. */
@NullMarked
package truce.core.circumstance;

import org.jspecify.annotations.NullMarked;
