/** Answers to {@code explain}, {@code agreements} and {@code rules}, in lines of plain text. */
@NullMarked
package truce.cli.tell;

import org.jspecify.annotations.NullMarked;
