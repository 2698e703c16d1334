/**
 * What is wrong with input, as data. Readers give good rows and {@link truce.core.fault.Fault}s side by side in a {@link
 * truce.core.fault.Partial}; only what makes a whole run meaningless is thrown, as a {@link truce.core.fault.Refusal}.
 */
@NullMarked
package truce.core.fault;

import org.jspecify.annotations.NullMarked;
