package truce.cli.dossier;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.cli.yaml.YamlNode;
import truce.core.run.Waiver;

/**
 * What a run is asked to do, as written; nothing is opened or checked against a library yet.
 *
 * @param folder folder that names in reports are relative to
 * @param file name of the dossier file for messages; empty when options alone say what to do
 * @param title title of the report; empty when none is given
 * @param timezone zone of period and report, as written
 * @param from first day or instant, as written
 * @param to last day or end, as written
 * @param actions files of actions
 * @param zones files of zones
 * @param places gazetteers
 * @param agreements ids of the library or paths
 * @param parties table of parties
 * @param sources table of sources
 * @param circumstances tables of known facts
 * @param packs folders of rule packs
 * @param params {@code RULE.PARAM} to value, with its line
 * @param rules what it sets for single rules
 * @param exceptions what it sets aside
 * @param trust packs that may use all of the rule language
 * @param outputs {@code [FORMAT:]FILE}
 * @param lints levels of lints by id, as written
 */
public record Dossier(
        Path folder,
        String file,
        String title,
        Optional<String> timezone,
        Optional<String> from,
        Optional<String> to,
        List<Wanted> actions,
        List<Wanted> zones,
        List<Wanted> places,
        List<String> agreements,
        Optional<String> parties,
        Optional<String> sources,
        List<Wanted> circumstances,
        List<String> packs,
        Map<String, YamlNode.Scalar> params,
        List<RuleSetting> rules,
        List<Waiver> exceptions,
        Set<String> trust,
        List<String> outputs,
        Map<String, String> lints) {

    /** The file that makes a folder a dossier. */
    public static final String FILE = "truce.yaml";

    public Dossier {
        actions = List.copyOf(actions);
        zones = List.copyOf(zones);
        places = List.copyOf(places);
        circumstances = List.copyOf(circumstances);
        agreements = List.copyOf(agreements);
        packs = List.copyOf(packs);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        rules = List.copyOf(rules);
        exceptions = List.copyOf(exceptions);
        trust = Set.copyOf(trust);
        outputs = List.copyOf(outputs);
        lints = Map.copyOf(lints);
    }

    /** A dossier that asks for nothing: options say it all. */
    public static Dossier empty(Path folder) {
        return new Dossier(
                folder,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                Map.of());
    }
}
