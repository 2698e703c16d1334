/**
 * Making a dossier from data: what the data say of themselves ({@link truce.cli.start.Survey}), and the files an analyst
 * fills in. Nothing that somebody filled in is ever overwritten.
 */
@NullMarked
package truce.cli.start;

import org.jspecify.annotations.NullMarked;
