/** What goes out: files written whole or not at all, and progress for people who watch. */
@NullMarked
package truce.cli.output;

import org.jspecify.annotations.NullMarked;
