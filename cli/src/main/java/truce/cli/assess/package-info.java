/**
 * One run from what is asked to what is reported: {@link truce.cli.assess.RunOrder} says what, {@link
 * truce.cli.assess.Preparation} opens everything it names, {@link truce.cli.assess.AssessRun} reads and assesses.
 */
@NullMarked
package truce.cli.assess;

import org.jspecify.annotations.NullMarked;
