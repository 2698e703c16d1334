/**
 * Holding acts against norms. Events and norms enter; graded {@link truce.core.match.Element}s leave, bundled in {@link
 * truce.core.match.Case}s. Begin with {@link truce.core.match.Gate}, the published order, and {@link
 * truce.core.match.Degree}.
 */
@NullMarked
package truce.core.match;

import org.jspecify.annotations.NullMarked;
