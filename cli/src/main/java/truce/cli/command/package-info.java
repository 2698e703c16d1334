/** The commands, one class each, and what they share. Begin with {@link truce.cli.command.TruceCommand}. */
@NullMarked
package truce.cli.command;

import org.jspecify.annotations.NullMarked;
