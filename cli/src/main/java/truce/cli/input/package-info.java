/**
 * Opening what people name: paths, folders, globs, packed files and standard input become {@link
 * truce.cli.input.InputFile}s; {@link truce.cli.input.Readers} finds who reads each and counts every record.
 */
@NullMarked
package truce.cli.input;

import org.jspecify.annotations.NullMarked;
