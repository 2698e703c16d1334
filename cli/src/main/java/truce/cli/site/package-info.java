/**
 * The pages that {@code truce docs} makes: checked packs with their tests and the library's agreements come in, HTML texts
 * by path go out. Begin with {@link truce.cli.site.RuleSite}.
 */
@NullMarked
package truce.cli.site;

import org.jspecify.annotations.NullMarked;
