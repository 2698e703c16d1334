package truce.cli.assess;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.cli.dossier.Wanted;
import truce.core.run.Selection;

/**
 * What a run is asked to do: the dossier, overruled by the command line.
 *
 * @param folder folder that names in reports are relative to
 * @param title title of the dossier; empty when it has none
 * @param zone zone of period, report, and of dates that name none
 * @param zoneStated whether somebody chose the zone
 * @param actions files of actions
 * @param zones files of zones
 * @param places gazetteers
 * @param agreements ids or paths
 * @param parties table of parties
 * @param sources table of sources
 * @param circumstances tables of known facts
 * @param packs folders of rule packs
 * @param base whether the base pack is loaded
 * @param params values of parameters, with where each came from
 * @param enabled ids of rules; when not empty, only these are loaded
 * @param disabled ids of rules that are not loaded
 * @param trusted packs that may use all of the rule language
 * @param selection which actions the report is about
 */
public record RunOrder(
        Path folder,
        String title,
        ZoneId zone,
        boolean zoneStated,
        Named<Wanted> actions,
        Named<Wanted> zones,
        Named<Wanted> places,
        Named<String> agreements,
        Optional<Path> parties,
        Optional<Path> sources,
        Named<Wanted> circumstances,
        Named<String> packs,
        boolean base,
        Map<String, Param> params,
        Set<String> enabled,
        Set<String> disabled,
        Set<String> trusted,
        Selection selection) {

    /** A parameter's value and who set it. */
    public record Param(String value, String from) {}

    public RunOrder {
        params = Map.copyOf(params);
        enabled = Set.copyOf(enabled);
        disabled = Set.copyOf(disabled);
        trusted = Set.copyOf(trusted);
    }

    /** The selections as people wrote them, sorted: {@code country=Syria}. */
    public List<String> only() {
        return selection.only().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
                .sorted()
                .toList();
    }
}
