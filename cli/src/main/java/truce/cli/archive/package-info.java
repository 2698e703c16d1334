/**
 * Packs as one file: a pack's folder comes in, an archive with hashes goes out. Begin with {@link
 * truce.cli.archive.PackParts}; the archive's form is that of {@link truce.rules.pack.PackArchive}.
 */
@NullMarked
package truce.cli.archive;

import org.jspecify.annotations.NullMarked;
