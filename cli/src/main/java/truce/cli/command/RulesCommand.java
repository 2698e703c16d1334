package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.RuleChoice;
import truce.cli.assess.RulePacks;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.DossierReader;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.run.RuleInfo;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackHead;
import truce.rules.pack.RuleListing;
import truce.rules.pack.SourceText;

/** {@code truce rules}: the rules of the base pack and of others, or one of them with its text and parameters. */
@Dependent
@Command(
        name = "rules",
        description = "List the rules, or print one with its parameters.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  truce rules",
            "  truce rules base-010",
            "  truce rules base-055 -d my-case   with the settings of a dossier",
            "  truce rules -p my-pack"
        })
public class RulesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Print this one.")
    @Nullable
    String id;

    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "DOSSIER",
            description = "With the settings of this dossier. Default: the working folder, if it holds truce.yaml.")
    @Nullable
    String dossier;

    @Mixin
    RuleOptions options = new RuleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    Talking talking = new Talking();

    @Inject
    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Dossier set = dossier();
        RuleChoice choice = options.over(set, spec, surroundings.folder());
        List<CheckedPack> loaded = RulePacks.set(choice);
        String wanted = id;
        if (wanted == null) {
            loaded.stream().flatMap(pack -> pack.infos().stream()).forEach(info -> list(info, choice));
            return ExitCode.DONE.number();
        }
        CheckedPack owner = loaded.stream()
                .filter(pack -> pack.findRule(wanted).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "there is no rule '" + wanted + "'",
                        NearestName.hint(wanted, ids(loaded)) + " All: truce rules."));
        owner.infos().stream()
                .filter(info -> info.id().equals(wanted))
                .forEach(info -> print(owner, info, choice, set));
        return ExitCode.DONE.number();
    }

    private Dossier dossier() {
        boolean here = Files.exists(surroundings.folder().resolve(Dossier.FILE));
        return dossier != null || here
                ? DossierReader.read(surroundings.folder(), dossier == null ? "." : dossier)
                : Dossier.empty(surroundings.folder());
    }

    private void list(RuleInfo info, RuleChoice choice) {
        String out =
                choice.leavesOut(info.id()).map(why -> ", not loaded: " + why).orElse("");
        say(info.id() + "  " + info.title() + "  (" + info.status() + out + ")");
        say("    " + info.summary());
        say("    clauses: " + String.join(", ", info.clauses()) + "; acts: " + String.join(", ", info.acts()));
    }

    private void print(CheckedPack pack, RuleInfo info, RuleChoice choice, Dossier set) {
        list(info, choice);
        say("    pack " + pack.head().id() + " " + pack.head().version() + ", " + info.file() + ":" + info.line());
        say("");
        if (info.file().endsWith(".csv")) {
            pack.findRule(info.id()).map(RuleListing::lines).orElse(List.of()).forEach(this::say);
        } else {
            pack.files().stream()
                    .filter(file -> file.name().equals(info.file()))
                    .forEach(file -> text(file, info.line()));
        }
        say("");
        say("Parameters of the pack " + pack.head().id() + ":");
        RulePacks.params(pack).forEach(this::parameter);
        info.severityFloor()
                .ifPresent(floor -> say("Least gravity of its flags: " + floor + " (from "
                        + choice.floorFrom(info.id()).orElse(info.file() + ":" + info.line()) + ")"));
        set.exceptions().stream()
                .filter(exception -> exception.excepts(info.id()))
                .forEach(exception -> say("Exception for " + exception.about() + ": " + exception.sentence()));
    }

    /** The comment before the rule, and the rule up to its end. */
    private void text(SourceText file, int ruleLine) {
        List<String> lines = file.text().lines().toList();
        int first = ruleLine - 1;
        while (first > 0
                && !lines.get(first - 1).isBlank()
                && !lines.get(first - 1).strip().equals("end")) {
            first--;
        }
        for (int i = first; i < lines.size(); i++) {
            say(lines.get(i));
            if (i >= ruleLine - 1 && lines.get(i).strip().equals("end")) {
                return;
            }
        }
    }

    private void parameter(PackHead.Param param) {
        String before = param.value() == param.packValue() ? "" : ", the pack has " + param.packValue();
        say("    " + param.name() + " = " + param.value() + " (from " + param.from() + before + "): " + param.reason()
                + " [" + param.source() + "]");
    }

    private static List<String> ids(List<CheckedPack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.infos().stream())
                .map(RuleInfo::id)
                .toList();
    }

    private void say(String line) {
        surroundings.out().println(line);
    }
}
