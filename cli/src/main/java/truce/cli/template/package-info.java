/**
 * What {@code truce new} makes: a name and a kind come in, files that run come out. Begin with {@link
 * truce.cli.template.Template}; the files themselves are resources beside these classes, one folder a kind.
 */
@NullMarked
package truce.cli.template;

import org.jspecify.annotations.NullMarked;
