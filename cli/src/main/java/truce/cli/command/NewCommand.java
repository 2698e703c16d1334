package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.output.ShellWord;
import truce.cli.template.Entries;
import truce.cli.template.GivenName;
import truce.cli.template.NewFiles;
import truce.cli.template.NextRule;
import truce.cli.template.RuleKind;
import truce.cli.template.Template;
import truce.core.fault.NearestName;

/** {@code truce new}: makes a dossier, agreement, pack, rule or plugin that runs and reads as an example. */
@Dependent
@Command(
        name = "new",
        description = "Make a dossier, agreement, pack, rule or plugin that runs and reads as an example.",
        sortOptions = false,
        footer = {
            "",
            "KIND is dossier, agreement, pack, rule or plugin. What is there is never written over. Editors complete and check",
            "the YAML files by the schemas in .schema.",
            "",
            "Examples:",
            "  truce new dossier my-case",
            "  truce new agreement my-accord -d my-case",
            "  truce new pack my-pack",
            "  truce new rule night-raids -d my-pack",
            "  truce new rule many-raids -d my-pack --on tally",
            "  truce new plugin my-log"
        })
public class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What to make: dossier, agreement, pack, rule or plugin.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Small letters, digits and hyphens, such as my-pack.")
    String name = "";

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "FOLDER",
            description = "Where to make it; for a rule, the pack's folder. Default: the working folder.")
    @Nullable
    String directory;

    @Option(
            names = "--on",
            paramLabel = "WHAT",
            completionCandidates = RuleKinds.class,
            description = "Of a rule: case, duty, tally, sequence or coverage, or table for a row of a decision table."
                    + " Default: case.")
    @Nullable
    String on;

    @Mixin
    Talking talking = new Talking();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Inject
    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What can be made, for the shell's completion. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(Template.codes());
        }
    }

    /** What a rule may speak of, for the shell's completion. */
    static final class RuleKinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        RuleKinds() {
            super(RuleKind.codes());
        }
    }

    @Override
    public Integer call() throws IOException {
        Template template = Template.ofCode(kind)
                .orElseThrow(() -> wrong(
                        "There is nothing called '" + kind + "' to make. " + NearestName.hint(kind, Template.codes())));
        GivenName given = given();
        String where = directory == null ? "" : directory.replace('\\', '/').replaceAll("/+$", "") + "/";
        Path folder = surroundings
                .folder()
                .resolve(directory == null ? "" : directory)
                .normalize();
        if (template == Template.RULE) {
            rule(given, folder, where);
            return ExitCode.DONE.number();
        }
        if (on != null) {
            throw wrong("--on says what a rule is about; a " + kind + " takes none.");
        }
        Map<String, String> files = template.files(given, Map.of());
        Path target = template.hasOwnFolder() ? folder.resolve(given.text()) : folder;
        String shown = template.hasOwnFolder() ? where + given.text() + "/" : where;
        new NewFiles(target, shown).write(files, template.schemas());
        tell(template, shown, files.keySet(), next(template, where, given, surroundings));
        return ExitCode.DONE.number();
    }

    private void rule(GivenName given, Path folder, String where) throws IOException {
        String what = on == null ? RuleKind.CASE.code() : on;
        RuleKind about = RuleKind.ofCode(what)
                .orElseThrow(
                        () -> wrong("A rule is about a case, duty, tally, sequence or coverage, or is a row of a table,"
                                + " not '" + what + "'. " + NearestName.hint(what, RuleKind.codes())));
        String id = NextRule.id(folder, directory == null ? "." : directory);
        Map<String, String> files = Template.files(about, given, Map.of("rule", id));
        Entries entries = Template.entries(about, given, new Entries(folder, where));
        new NewFiles(folder, where).write(files, Template.RULE.schemas());
        List<String> changed = entries.write();
        changed.forEach(file -> talking.say(surroundings, "Added to " + where + file + "."));
        tell(Template.RULE, where, files.keySet(), next(Template.RULE, where, given, surroundings));
    }

    private void tell(Template template, String shown, Iterable<String> files, List<String> next) {
        talking.say(surroundings, "Made:");
        files.forEach(file -> talking.say(surroundings, "  " + shown + file));
        talking.say(surroundings, "Next:");
        next.forEach(command -> talking.say(surroundings, "  " + command));
        template.course()
                .flatMap(page ->
                        surroundings.home().map(home -> home.resolve("docs").resolve(page)))
                .filter(Files::isRegularFile)
                .ifPresent(page -> talking.say(surroundings, "To read: " + page));
    }

    /** Commands that run as they stand, in the folder where this one was called. */
    private static List<String> next(Template template, String where, GivenName name, Surroundings surroundings) {
        String truce = surroundings.command();
        String path = ShellWord.of(where + name.text());
        return switch (template) {
            case DOSSIER -> List.of(truce + " assess " + path);
            case AGREEMENT -> List.of(truce + " check " + ShellWord.of(where + name.text() + ".yaml"));
            case PACK -> List.of(truce + " check " + path + " && " + truce + " test " + path);
            case RULE ->
                List.of(truce + " test" + (where.isEmpty() ? "" : " " + ShellWord.of(where.replaceAll("/$", "")))
                        + " --only " + name.text());
            case PLUGIN -> {
                String home = surroundings
                        .home()
                        .map(folder -> "TRUCE_HOME=" + ShellWord.of(folder.toString()) + " ")
                        .orElse("");
                yield List.of(
                        home + "sh " + ShellWord.of(where + name.text() + "/build.sh"),
                        truce + " plugins --check " + path,
                        truce + " plugins --trust " + name.text() + " --plugins "
                                + ShellWord.of(where.isEmpty() ? "." : where.replaceAll("/$", "")));
            }
        };
    }

    private GivenName given() {
        if (GivenName.isOne(name)) {
            return new GivenName(name);
        }
        if (name.contains("/") || name.contains("\\")) {
            throw wrong("'" + name + "' is a path. Write the name alone, and the folder with -d.");
        }
        String near = GivenName.near(name);
        throw wrong("'" + name + "' is no name: up to 40 small letters, digits and hyphens."
                + (near.isEmpty() ? "" : " Did you mean '" + near + "'?"));
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
