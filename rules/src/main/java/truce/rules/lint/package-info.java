/**
 * Lints: a checked pack enters, findings leave. A lint tells what is allowed and still probably not meant, or what an expert
 * would ask about; each has a stable id ({@link truce.rules.lint.Lint}), a page under {@code docs/lints}, and a level that a
 * project sets. Begin with {@link truce.rules.lint.PackLints}.
 */
@NullMarked
package truce.rules.lint;

import org.jspecify.annotations.NullMarked;
