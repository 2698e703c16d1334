/** The reader of agreements, and the library. */
@NullMarked
package truce.plugin.agreements;

import org.jspecify.annotations.NullMarked;
