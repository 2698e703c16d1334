/** Rules on facts: the views that rules see, the engine that runs them, the packs that hold them. */
@NullMarked
package truce.rules;

import org.jspecify.annotations.NullMarked;
