package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.Agreements;
import truce.cli.assess.Named;
import truce.cli.dossier.PeriodText;
import truce.cli.input.FileNames;
import truce.cli.input.InputFiles;
import truce.cli.input.Reading;
import truce.cli.plugin.Plugins;
import truce.cli.tell.AgreementText;
import truce.core.agreement.Agreement;
import truce.plugin.agreements.AgreementLibrary;
import truce.plugin.places.AtlasOfPlaces;

/** {@code truce agreements}: the library, or one agreement as an analyst reads it. */
@Dependent
@Command(
        name = "agreements",
        description = "List the agreements of the library, or print one.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  truce agreements",
            "  truce agreements SYR-2018-SOCHI --timezone Asia/Damascus",
            "  truce agreements my-agreement.yaml"
        })
public class AgreementsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(arity = "0..1", paramLabel = "ID|PATH", description = "Print this one.")
    @Nullable
    String id;

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Zone of the times. Default: UTC.")
    String timezone = "UTC";

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Inject
    AgreementsCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() {
        ZoneId zone = PeriodText.zone(timezone)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), ZoneHelp.problem(timezone)));
        AgreementLibrary library = Agreements.library(surroundings);
        String wanted = id;
        if (wanted == null) {
            library.ids().forEach(one -> list(library.load(one)));
            return ExitCode.DONE.number();
        }
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            InputFiles files = new InputFiles(new FileNames(surroundings.folder()), surroundings.in());
            Reading reading = new Reading(
                    PluginFolders.readers(builtins.get(), plugins), files, zone, new AtlasOfPlaces(List.of()));
            new Agreements(library, reading)
                    .load(new Named<>(surroundings.folder(), List.of(wanted)))
                    .forEach(
                            loaded -> AgreementText.of(loaded.agreement(), zone).forEach(surroundings.out()::println));
        }
        return ExitCode.DONE.number();
    }

    private void list(Agreement agreement) {
        surroundings
                .out()
                .println(agreement.id() + "  " + agreement.title() + "  ("
                        + agreement.norms().size() + (agreement.norms().size() == 1 ? " norm, " : " norms, ")
                        + agreement.coding().sentence() + ")");
    }
}
