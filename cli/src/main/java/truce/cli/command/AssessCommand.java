package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import truce.cli.Builtins;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.AssessRun;
import truce.cli.assess.Completeness;
import truce.cli.assess.FailOn;
import truce.cli.assess.Named;
import truce.cli.assess.Preparation;
import truce.cli.assess.Prepared;
import truce.cli.assess.RefusedFile;
import truce.cli.assess.ReportFiles;
import truce.cli.assess.RunOrder;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.PeriodText;
import truce.cli.earlier.EarlierReport;
import truce.cli.earlier.Lock;
import truce.cli.earlier.Remaking;
import truce.cli.output.Progress;
import truce.cli.output.Stages;
import truce.cli.plugin.Plugins;
import truce.core.fault.NearestName;
import truce.core.report.Report;
import truce.core.run.Determination;
import truce.core.run.Run;
import truce.core.spi.ReportWriter;

/** {@code truce assess}: runs, and prints the report. */
@Dependent
@Command(
        name = "assess",
        description = "Hold acts against agreements and print the report.",
        sortOptions = false,
        footer = {
            "",
            "DOSSIER is a folder with truce.yaml, or that file. Options overrule it; options alone suffice.",
            "",
            "Examples:",
            "  truce assess examples/idlib-2020",
            "  truce assess my-case -o report.json -o flags.csv --fail-on probable",
            "  truce assess -a ucdp:ged.csv -g SYR-2018-SOCHI --from 2018-09-17 --to 2019-11-30 \\",
            "      --timezone Asia/Damascus -z zones.geojson",
            "  truce assess my-case --known-by 2020-03-01",
            "  truce assess my-case --locked report.json      the same again, or what differs"
        })
public class AssessCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;
    private final Stages stages = new Stages();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "Default: the working folder, if it holds truce.yaml.")
    @Nullable
    String dossier;

    @Mixin
    RunOptions options = new RunOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "[FORMAT:]FILE",
            description = "Write a report, by its ending; - is stdout (repeat). Without it the text is printed.")
    List<String> outputs = new ArrayList<>();

    @Option(names = "--refused", paramLabel = "FILE", description = "Write the refused rows as a table.")
    @Nullable
    Path refused;

    @Option(
            names = "--max-refused",
            paramLabel = "N|N%",
            defaultValue = "1%",
            description =
                    "Refused rows beyond which the report is INCOMPLETE and the exit code 3. Default: ${DEFAULT-VALUE}.")
    String maxRefused = "1%";

    @Option(
            names = "--fail-on",
            paramLabel = "DETERMINATION",
            description = "Exit 1 when this was found; confirmed, probable, possible: this or stronger.")
    @Nullable
    String failOn;

    @Option(names = "--stamp", description = "Put the time of the run into the report.")
    boolean stamp;

    @Option(
            names = "--locked",
            paramLabel = "REPORT.json",
            description = "Make an earlier report again: refuse what differs from what it was made from, then compare.")
    @Nullable
    String locked;

    @Option(names = "--profile", description = "Print the time by stage.")
    boolean profile;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    AssessCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        Completeness completeness = Completeness.parse(maxRefused)
                .orElseThrow(() -> options.wrong(
                        "--max-refused takes a number or a share, such as 20 or 1%, not '" + maxRefused + "'."));
        Optional<Determination> asked = Optional.ofNullable(failOn).map(this::determination);
        Dossier read = options.dossier(surroundings, dossier);
        RunOrder order = options.over(read, surroundings);
        Optional<EarlierReport> earlier =
                Optional.ofNullable(locked).map(name -> EarlierReport.open(surroundings.folder(), name));
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            ReportFiles reports = reports(plugins);
            checkOutputs(reports, read, Set.of());
            Prepared prepared = stages.time(
                    "prepare",
                    () -> new Preparation(
                                    surroundings, PluginFolders.readers(builtins.get(), plugins), order, stages.times())
                            .prepare());
            Set<Path> inputs = inputs(prepared);
            earlier.ifPresent(
                    report -> inputs.add(report.file().toAbsolutePath().normalize()));
            List<ReportFiles.Target> targets = checkOutputs(reports, read, inputs);
            earlier.ifPresent(report -> hold(report, prepared));
            sayWhatIsRead(prepared);
            Run run = stages.time("read and assess", () -> run(prepared));
            List<String> shortfalls = completeness.shortfalls(prepared.read(), run.inputs());
            Report report = stages.time(
                    "report", () -> Report.of(run, prepared.assessor().rules(), shortfalls));
            write(report, reports, targets, run);
            ExitCode remade =
                    earlier.isEmpty() ? ExitCode.DONE : compare(earlier.get(), prepared, run, shortfalls, reports);
            return outcome(run, shortfalls, asked).stronger(remade).number();
        } finally {
            if (profile) {
                stages.print(surroundings.err());
            }
        }
    }

    /** Refuses the run when anything differs from what the earlier report was made from. */
    private static void hold(EarlierReport report, Prepared prepared) {
        Lock now =
                Lock.of(AssessRun.setting(prepared, List.of(), Optional.empty()), prepared.read(), prepared.inputs());
        Lock.of(report).refuseUnlessSame(now, report.name());
    }

    private ExitCode compare(
            EarlierReport earlier, Prepared prepared, Run run, List<String> shortfalls, ReportFiles reports)
            throws IOException {
        Optional<String> difference =
                new Remaking(earlier).difference(run, prepared.assessor().rules(), shortfalls, reports.named("json"));
        if (difference.isEmpty()) {
            talking.say(surroundings, earlier.name() + ": made again from the same, and the same byte for byte.");
            return ExitCode.DONE;
        }
        surroundings
                .err()
                .println(earlier.name() + ": made again from the same, and not the same: " + difference.get());
        return ExitCode.FOUND;
    }

    private Run run(Prepared prepared) {
        Optional<Instant> time = stamp ? Optional.of(surroundings.clock().instant()) : Optional.empty();
        try (Progress progress = new Progress(surroundings, talking.quiet)) {
            return AssessRun.of(prepared, action -> progress.step(), time, stages.times());
        }
    }

    private void write(Report report, ReportFiles reports, List<ReportFiles.Target> targets, Run run)
            throws IOException {
        for (ReportFiles.Target target : targets) {
            if (target.isStdout()) {
                target.writer().write(report, surroundings.out());
            } else {
                stages.time(target.name(), () -> {
                    ReportFiles.write(report, target);
                    return true;
                });
                talking.say(surroundings, target.name() + " is written.");
            }
        }
        // Named on the command line, outputs take the place of the printed text.
        if (outputs.isEmpty()) {
            reports.named("text").write(report, surroundings.out());
        }
        surroundings.out().flush();
        if (refused != null) {
            RefusedFile.write(surroundings.folder().resolve(refused), run.refused());
        }
    }

    private ExitCode outcome(Run run, List<String> shortfalls, Optional<Determination> asked) {
        ExitCode code = ExitCode.DONE;
        if (asked.filter(determination -> FailOn.isMet(determination, run)).isPresent()) {
            code = code.stronger(ExitCode.FOUND);
        }
        if (!shortfalls.isEmpty()) {
            shortfalls.forEach(surroundings.err()::println);
            run.refused().stream().limit(3).forEach(fault -> surroundings.err().println("  " + fault.message()));
            surroundings.err().println("The report is INCOMPLETE. All refused rows: --refused FILE");
            code = code.stronger(ExitCode.INPUT);
        }
        return code;
    }

    private void sayWhatIsRead(Prepared prepared) {
        boolean here = Files.exists(surroundings.folder().resolve(Dossier.FILE));
        if (here && dossier == null && !options.actions.isEmpty()) {
            talking.say(
                    surroundings,
                    "The truce.yaml in this folder is not used, since --actions names the data. To use it: truce assess .");
        }
        if (!prepared.order().zoneStated()) {
            talking.say(
                    surroundings,
                    "No time zone is named: rows, period and report are in UTC. To change it: --timezone Asia/Damascus");
        }
        talking.say(
                surroundings,
                "Period: " + PeriodText.words(prepared.order().selection().period()));
        if (prepared.agreements().isEmpty()) {
            talking.say(
                    surroundings, "No agreement is named, so nothing can be flagged. To see them: truce agreements");
        }
    }

    private ReportFiles reports(Plugins plugins) {
        List<ReportWriter> writers = new ArrayList<>(builtins.get().writers());
        writers.addAll(plugins.writers());
        return new ReportFiles(writers, plugins::refusal);
    }

    private List<ReportFiles.Target> checkOutputs(ReportFiles reports, Dossier read, Set<Path> inputs) {
        Named<String> named = outputs.isEmpty()
                ? new Named<>(read.folder(), read.outputs())
                : new Named<>(surroundings.folder(), outputs);
        try {
            if (refused != null) {
                Path file =
                        surroundings.folder().resolve(refused).toAbsolutePath().normalize();
                ReportFiles.check("table", String.valueOf(refused), file, inputs);
            }
            return reports.targets(named, inputs);
        } catch (ReportFiles.WrongOutput e) {
            throw options.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Set<Path> inputs(Prepared prepared) {
        return prepared.inputs().stream()
                .map(planned -> planned.file().path().toAbsolutePath().normalize())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Determination determination(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> names =
                Arrays.stream(Determination.values()).map(Enum::name).toList();
        if (!names.contains(name)) {
            throw options.wrong("--fail-on has no determination '" + text + "'. " + NearestName.hint(name, names));
        }
        return Determination.valueOf(name);
    }
}
