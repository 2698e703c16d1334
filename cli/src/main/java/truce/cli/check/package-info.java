/**
 * What {@code truce check} does: paths enter, remarks leave, each with its file, line and column, and are written for people
 * or machines. Nothing of an author runs here: packs are read, looked at and compiled, never loaded. Begin with
 * {@link truce.cli.check.PathCheck}.
 */
@NullMarked
package truce.cli.check;

import org.jspecify.annotations.NullMarked;
