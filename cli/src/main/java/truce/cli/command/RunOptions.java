package truce.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import truce.cli.Surroundings;
import truce.cli.assess.Named;
import truce.cli.assess.RunOrder;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.DossierReader;
import truce.cli.dossier.PeriodText;
import truce.cli.dossier.Wanted;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.run.Selection;
import truce.core.run.Setting;
import truce.core.time.Period;

/** What a run is about, shared by the commands that run; options overrule the dossier. */
public final class RunOptions {

    private static final String CIRCUMSTANCES = "circumstances.csv";

    @Option(
            names = {"-a", "--actions"},
            paramLabel = "[FORMAT:]PATH",
            description = "Actions: a file, folder, glob, or - for stdin; gzip and zip as they are (repeat).")
    List<String> actions = new ArrayList<>();

    @Option(
            names = {"-z", "--zones"},
            paramLabel = "PATH",
            description = "Zones by id or name; they take the place of the agreement's (repeat).")
    List<String> zones = new ArrayList<>();

    @Option(names = "--places", paramLabel = "PATH", description = "A gazetteer (repeat).")
    List<String> places = new ArrayList<>();

    @Option(
            names = {"-g", "--agreement"},
            paramLabel = "ID|PATH",
            description = "An agreement of the library, or a file (repeat).")
    List<String> agreements = new ArrayList<>();

    @Option(names = "--parties", paramLabel = "FILE", description = "Table: who the names are. Default: the dossier's.")
    @Nullable
    Path parties;

    @Option(names = "--sources", paramLabel = "FILE", description = "Table: which sources are independent.")
    @Nullable
    Path sources;

    @Option(names = "--from", paramLabel = "DATE|INSTANT", description = "Begin; a date includes its whole day.")
    @Nullable
    String from;

    @Option(
            names = "--to",
            paramLabel = "DATE|INSTANT",
            description = "End; a date includes its whole day, an instant is exclusive.")
    @Nullable
    String to;

    @Option(
            names = "--timezone",
            paramLabel = "ZONE",
            description = "Zone of period and report, such as Asia/Damascus.")
    @Nullable
    String timezone;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "Order of dates where a column fits two: dmy, mdy ...")
    @Nullable
    String dates;

    @Option(
            names = "--known-by",
            paramLabel = "DATE|INSTANT",
            description = "Leave out what became known later; a date includes its whole day.")
    @Nullable
    String knownBy;

    @Option(
            names = "--strict-known",
            description = "With --known-by: leave out as well what does not tell when it became known.")
    boolean strictKnown;

    @Option(
            names = "--only",
            paramLabel = "FIELD=VALUE",
            description = "Keep actions by country, admin1, admin2, actor or type (repeat).")
    List<String> only = new ArrayList<>();

    @Mixin
    RuleOptions rules = new RuleOptions();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    /** The dossier that is named, or that lies in the working folder when nothing is named at all. */
    Dossier dossier(Surroundings surroundings, @Nullable String named) {
        if (named != null) {
            return DossierReader.read(surroundings.folder(), named);
        }
        boolean here = Files.exists(surroundings.folder().resolve(Dossier.FILE));
        return here && actions.isEmpty()
                ? DossierReader.read(surroundings.folder(), ".")
                : Dossier.empty(surroundings.folder());
    }

    /** The dossier with these options over it. */
    RunOrder over(Dossier dossier, Surroundings surroundings) {
        Path here = surroundings.folder();
        Optional<String> zoneText = Optional.ofNullable(timezone).or(dossier::timezone);
        ZoneId zone = zoneText.map(text -> zone(dossier, text)).orElse(ZoneId.of("UTC"));
        if (actions.isEmpty() && dossier.actions().isEmpty()) {
            throw nothing(dossier);
        }
        return new RunOrder(
                dossier.folder(),
                dossier.title(),
                zone,
                zoneText.isPresent(),
                dated(files(here, actions, dossier.folder(), dossier.actions())),
                files(here, zones, dossier.folder(), dossier.zones()),
                files(here, places, dossier.folder(), dossier.places()),
                named(here, agreements, dossier.folder(), dossier.agreements()),
                table(here, parties, dossier, dossier.parties(), "parties.csv"),
                table(here, sources, dossier, dossier.sources(), "sources.csv"),
                circumstances(dossier),
                rules.over(dossier, spec, here),
                dossier.exceptions(),
                new Selection(period(dossier, zone), cut(zone), strictKnown, onlyByField()),
                Optional.of(dossier.file()).filter(file -> !file.isEmpty()).map(dossier.folder()::resolve),
                dates == null ? List.of() : List.of(new Setting.Parameter("dates", dates, "--dates")));
    }

    /** The end of the day of knowledge, or the instant. */
    private Optional<Instant> cut(ZoneId zone) {
        if (knownBy == null) {
            if (strictKnown) {
                throw wrong("--strict-known leaves out what --known-by would keep, and there is no --known-by.");
            }
            return Optional.empty();
        }
        try {
            return PeriodText.end(knownBy, zone, true);
        } catch (DateTimeException e) {
            throw wrong("--known-by: " + e.getMessage() + ". " + PeriodText.HELP);
        }
    }

    private RuntimeException nothing(Dossier dossier) {
        return dossier.file().isEmpty()
                ? wrong("There is nothing to read: name a dossier, or files with --actions.")
                : Refusal.of(
                        Refusal.Because.DEFINITION,
                        dossier.file(),
                        "the dossier names no actions",
                        "Name files below 'actions', or with --actions.");
    }

    private ZoneId zone(Dossier dossier, String text) {
        return PeriodText.zone(text).orElseThrow(() -> {
            String problem = ZoneHelp.problem(text);
            return timezone != null ? wrong(problem) : inDossier(dossier, problem);
        });
    }

    private Period period(Dossier dossier, ZoneId zone) {
        Optional<String> begin = Optional.ofNullable(from).or(dossier::from);
        Optional<String> end = Optional.ofNullable(to).or(dossier::to);
        try {
            return PeriodText.period(begin, end, zone);
        } catch (DateTimeException e) {
            String problem = e.getMessage() + ". " + PeriodText.HELP;
            throw from != null || to != null ? wrong(capital(problem)) : inDossier(dossier, problem);
        }
    }

    private Map<String, Set<String>> onlyByField() {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        for (String text : only) {
            int equals = text.indexOf('=');
            String field = equals < 0 ? text : text.substring(0, equals);
            if (!Selection.FIELDS.contains(field)) {
                throw wrong("--only has no field '" + field + "'. " + NearestName.hint(field, Selection.FIELDS));
            }
            if (equals < 0 || equals == text.length() - 1) {
                throw wrong("--only " + text + " has no value. Write --only country=Syria.");
            }
            fields.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(text.substring(equals + 1));
        }
        return fields;
    }

    private Named<Wanted> dated(Named<Wanted> files) {
        if (dates == null) {
            return files;
        }
        String order = dates;
        return new Named<>(
                files.folder(),
                files.items().stream()
                        .map(wanted -> {
                            Map<String, String> options = new LinkedHashMap<>(wanted.options());
                            options.put("dates", order);
                            return new Wanted(wanted.path(), wanted.format(), options);
                        })
                        .toList());
    }

    private static Named<Wanted> files(Path here, List<String> options, Path folder, List<Wanted> inDossier) {
        return options.isEmpty()
                ? new Named<>(folder, inDossier)
                : new Named<>(here, options.stream().map(Wanted::parse).toList());
    }

    static Named<String> named(Path here, List<String> options, Path folder, List<String> inDossier) {
        return options.isEmpty() ? new Named<>(folder, inDossier) : new Named<>(here, options);
    }

    private static Optional<Path> table(
            Path here, @Nullable Path option, Dossier dossier, Optional<String> inDossier, String usual) {
        if (option != null) {
            return Optional.of(here.resolve(option));
        }
        Path folder = dossier.folder();
        return inDossier
                .map(folder::resolve)
                .or(() -> Optional.of(folder.resolve(usual))
                        .filter(file -> !dossier.file().isEmpty() && Files.exists(file)));
    }

    /** Tables of known facts that the dossier names; else the one of the usual name beside it. */
    private static Named<Wanted> circumstances(Dossier dossier) {
        boolean usual = dossier.circumstances().isEmpty()
                && !dossier.file().isEmpty()
                && Files.exists(dossier.folder().resolve(CIRCUMSTANCES));
        List<Wanted> wanted = usual ? List.of(Wanted.parse("circumstances:" + CIRCUMSTANCES)) : dossier.circumstances();
        return new Named<>(dossier.folder(), wanted);
    }

    private static Refusal inDossier(Dossier dossier, String sentences) {
        String lower = sentences.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentences.substring(1);
        return new Refusal(Refusal.Because.DEFINITION, List.of(Fault.told(dossier.file(), 0, "", lower)));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
