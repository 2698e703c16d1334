/** The vocabulary of agreements, acts and flags, and how they meet. */
@NullMarked
package truce.core;

import org.jspecify.annotations.NullMarked;
