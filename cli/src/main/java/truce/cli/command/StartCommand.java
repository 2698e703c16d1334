package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import truce.cli.assess.LoadedAgreement;
import truce.cli.assess.Named;
import truce.cli.dossier.PeriodText;
import truce.cli.dossier.Wanted;
import truce.cli.input.FileNames;
import truce.cli.input.InputFiles;
import truce.cli.input.OneZoneAtlas;
import truce.cli.input.Reading;
import truce.cli.output.ShellWord;
import truce.cli.plugin.Plugins;
import truce.cli.start.KnownNames;
import truce.cli.start.NewDossier;
import truce.cli.start.Survey;
import truce.cli.start.SurveyText;
import truce.core.agreement.Agreement;
import truce.core.fault.Refusal;
import truce.core.run.InputCount;
import truce.plugin.agreements.AgreementLibrary;
import truce.plugin.places.AtlasOfPlaces;

/** {@code truce start}: reads data, says what it understood, and writes a dossier to fill in. */
@Dependent
@Command(
        name = "start",
        description = "Read data, say what was understood, and write a dossier to fill in.",
        sortOptions = false,
        footer = {
            "",
            "What you filled in is never overwritten: run it again when data are added.",
            "",
            "Examples:",
            "  truce start acled.csv -d my-case",
            "  truce start csv:'exports/*.csv.gz' --dates dmy --timezone Asia/Damascus -d my-case",
            "  truce start ucdp:ged.csv -g SYR-2018-SOCHI -d idlib"
        })
public class StartCommand implements Callable<Integer> {

    private static final long LEAST_SHARE = 10;

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "[FORMAT:]PATH of data: a file, folder, glob, or - for stdin.")
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "DOSSIER",
            required = true,
            description = "Folder of the dossier; made when it is not there.")
    Path dossier = Path.of("");

    @Option(
            names = {"-g", "--agreement"},
            paramLabel = "ID|PATH",
            description = "An agreement of the library, or a file (repeat).")
    List<String> agreements = new ArrayList<>();

    @Option(names = "--timezone", paramLabel = "ZONE", description = "Zone of the data's days, such as Asia/Damascus.")
    @Nullable
    String timezone;

    @Option(names = "--dates", paramLabel = "ORDER", description = "Order of dates, such as dmy or mdy.")
    @Nullable
    String dates;

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Inject
    StartCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = surroundings.folder().resolve(dossier).normalize();
        ZoneId zone = zone();
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            InputFiles inputs = new InputFiles(new FileNames(folder), surroundings.in());
            Reading reading = new Reading(
                    PluginFolders.readers(builtins.get(), plugins),
                    inputs,
                    zone,
                    OneZoneAtlas.of(new AtlasOfPlaces(List.of()), timezone != null));
            List<Wanted> wanted = files.stream().map(this::wanted).toList();
            Survey survey = new Survey();
            List<Reading.Planned> plan = reading.plan(surroundings.folder(), wanted, survey::notice);
            List<InputCount> counts =
                    plan.stream().map(planned -> reading.read(planned, survey)).toList();
            SurveyText.lines(survey, counts, zone).forEach(surroundings.out()::println);
            refuseWithoutActions(survey, counts);
            write(folder, survey, zone, plan, agreements(reading));
        }
        return ExitCode.DONE.number();
    }

    /** The agreements asked for; without any, all of the library: their parties' names are known. */
    private List<Agreement> agreements(Reading reading) {
        AgreementLibrary library = Agreements.library(surroundings);
        return agreements.isEmpty()
                ? library.ids().stream().map(library::load).toList()
                : new Agreements(library, reading)
                        .load(new Named<>(surroundings.folder(), agreements)).stream()
                                .map(LoadedAgreement::agreement)
                                .toList();
    }

    private void write(Path folder, Survey survey, ZoneId zone, List<Reading.Planned> plan, List<Agreement> texts)
            throws IOException {
        NewDossier made = new NewDossier(folder);
        KnownNames known = new KnownNames(
                texts.stream().flatMap(text -> text.parties().stream()).toList());
        List<String> candidates = agreements.isEmpty() ? candidates(survey, texts) : List.of();
        made.dossier(SurveyText.dossier(
                title(folder),
                zone,
                timezone != null,
                survey,
                fromDossier(folder, plan),
                inDossier(folder),
                candidates));
        made.parties(survey, known, zone);
        made.sources(survey);
        if (timezone == null) {
            String likely =
                    SurveyText.zoneOfCountries(survey).map(ZoneId::getId).orElse("Asia/Damascus");
            talking.say(
                    surroundings,
                    "No time zone is named: the data's days are read in UTC. To change it: --timezone " + likely
                            + ", or the line 'timezone' in truce.yaml.");
        }
        made.said().forEach(sentence -> talking.say(surroundings, sentence));
        talking.say(
                surroundings,
                "Next: fill in parties.csv and sources.csv, "
                        + (agreements.isEmpty() ? "name agreements in truce.yaml, " : "") + "then run: "
                        + surroundings.command() + " assess " + ShellWord.of(dossier.toString()) + folders.options());
    }

    /** Agreements in which at least two sides of the data are parties, those with most rows first. */
    private static List<String> candidates(Survey survey, List<Agreement> texts) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Agreement text : texts) {
            KnownNames own = new KnownNames(text.parties());
            List<Survey.Counted> named = survey.actors().stream()
                    .filter(actor -> own.knows(actor.name()))
                    .toList();
            if (named.size() >= 2) {
                rows.put(
                        text.id(),
                        named.stream().mapToLong(Survey.Counted::rows).sum());
            }
        }
        // A party or two that fight everywhere do not make a text apply.
        long most = rows.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() * LEAST_SHARE >= most)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The agreements as the dossier names them: ids as they are, paths from its folder. */
    private List<String> inDossier(Path folder) {
        return agreements.stream()
                .map(item -> Files.isRegularFile(surroundings.folder().resolve(item))
                        ? fromDossier(folder, surroundings.folder().resolve(item))
                        : item)
                .toList();
    }

    private static void refuseWithoutActions(Survey survey, List<InputCount> counts) {
        if (survey.actions() > 0) {
            return;
        }
        survey.faults().stream().findFirst().ifPresent(fault -> {
            throw new Refusal(Refusal.Because.INPUT, survey.faults());
        });
        throw Refusal.of(
                Refusal.Because.INPUT,
                counts.get(0).name(),
                "there are no actions in these data",
                "Is this the right file? Zones and gazetteers go into truce.yaml by themselves.");
    }

    private Wanted wanted(String text) {
        Wanted parsed = Wanted.parse(text);
        Map<String, String> options = new LinkedHashMap<>(parsed.options());
        Optional.ofNullable(dates).ifPresent(order -> options.put("dates", order));
        return new Wanted(parsed.path(), parsed.format(), options);
    }

    /** The files as the dossier names them. */
    private List<Wanted> fromDossier(Path folder, List<Reading.Planned> plan) {
        List<Wanted> seen = new ArrayList<>();
        for (Reading.Planned planned : plan) {
            Wanted wanted = new Wanted(
                    fromDossier(folder, planned.file().path()),
                    Optional.of(planned.reader().id()),
                    planned.wanted().options());
            if (!seen.contains(wanted)) {
                seen.add(wanted);
            }
        }
        return seen;
    }

    private static String fromDossier(Path folder, Path file) {
        Path path = file.toAbsolutePath().normalize();
        String name = sameRoot(folder, path) ? folder.relativize(path).toString() : path.toString();
        return name.replace('\\', '/');
    }

    private static boolean sameRoot(Path a, Path b) {
        return java.util.Objects.equals(a.getRoot(), b.getRoot());
    }

    private static String title(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private ZoneId zone() {
        if (timezone == null) {
            return ZoneId.of("UTC");
        }
        String text = timezone;
        return PeriodText.zone(text)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), ZoneHelp.problem(text)));
    }
}
