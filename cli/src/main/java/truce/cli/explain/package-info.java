/**
 * Why something was flagged, or why not: a target and a run enter, cases with what stopped them leave. Begin with {@link
 * truce.cli.explain.ActionCases}.
 */
@NullMarked
package truce.cli.explain;

import org.jspecify.annotations.NullMarked;
