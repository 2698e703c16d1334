/**
 * What a run is asked to do: {@code truce.yaml}, the options that overrule it, and the analyst's tables. Begin with
 * {@link truce.cli.dossier.DossierReader}.
 */
@NullMarked
package truce.cli.dossier;

import org.jspecify.annotations.NullMarked;
