/** What several incidents show together, computed by a linear sweep; rules only judge what was found. */
@NullMarked
package truce.core.pattern;

import org.jspecify.annotations.NullMarked;
