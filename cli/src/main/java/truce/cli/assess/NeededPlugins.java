package truce.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import truce.cli.input.Installed.Extension;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackNeeds;

/** Holds the plugins that packs need against those that are there. */
final class NeededPlugins {

    private NeededPlugins() {}

    /** @throws Refusal of {@link Refusal.Because#PLUGIN} with one line for each plugin that a pack lacks */
    static void refuseMissing(List<CheckedPack> packs, List<Extension> plugins) {
        List<Fault> faults = new ArrayList<>();
        for (CheckedPack pack : packs) {
            pack.head()
                    .needs()
                    .plugins()
                    .forEach((id, least) -> lack(id, least, plugins)
                            .ifPresent(lack -> faults.add(Fault.of(
                                    "pack " + pack.head().id() + " "
                                            + pack.head().version(),
                                    "it needs the plugin " + id + " " + least + " or later, and " + lack.problem,
                                    lack.help))));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.PLUGIN, faults);
        }
    }

    private record Lack(String problem, String help) {}

    private static Optional<Lack> lack(String id, String least, List<Extension> plugins) {
        Optional<Extension> there =
                plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
        if (there.isEmpty()) {
            return Optional.of(new Lack("it is not there", "Which are: truce plugins."));
        }
        Extension plugin = there.get();
        if (!plugin.loaded()) {
            return Optional.of(new Lack("it is " + plugin.state(), "See truce plugins."));
        }
        return PackNeeds.reaches(plugin.version(), least)
                ? Optional.empty()
                : Optional.of(new Lack("version " + plugin.version() + " is there", "Install a newer one."));
    }
}
