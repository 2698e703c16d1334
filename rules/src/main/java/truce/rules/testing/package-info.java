/**
 * The kit for testing a rule alone: cases written as a table that a monitor can read, held against one rule. Begin with
 * {@link truce.rules.testing.RuleVerifier}.
 */
@NullMarked
package truce.rules.testing;

import org.jspecify.annotations.NullMarked;
