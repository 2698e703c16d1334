/**
 * What was promised: an {@link truce.core.agreement.Agreement} has clauses, a clause has {@link
 * truce.core.agreement.Norm}s. Effect and lifecycle sit on the norm and the party, never on the agreement.
 */
@NullMarked
package truce.core.agreement;

import org.jspecify.annotations.NullMarked;
