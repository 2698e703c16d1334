package truce.cli.assess;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import truce.cli.dossier.Wanted;
import truce.core.run.Selection;
import truce.core.run.Setting;
import truce.core.run.Waiver;

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
 * @param rules which rules are used, and how they are set
 * @param exceptions what the dossier sets aside
 * @param selection which actions the report is about
 * @param dossier file that says so; empty when options alone do
 * @param said options that say how files are read, with who set them; for the header of the report
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
        RuleChoice rules,
        List<Waiver> exceptions,
        Selection selection,
        Optional<Path> dossier,
        List<Setting.Parameter> said) {

    public RunOrder {
        exceptions = List.copyOf(exceptions);
        said = List.copyOf(said);
    }

    /** The selections as people wrote them, sorted: {@code country=Syria}. */
    public List<String> only() {
        return selection.only().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + value))
                .sorted()
                .toList();
    }
}
