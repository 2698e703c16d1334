/** The command line: commands, wiring and exit codes. */
@NullMarked
package truce.cli;

import org.jspecify.annotations.NullMarked;
