package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import truce.cli.ExitCode;
import truce.cli.Surroundings;
import truce.cli.assess.RulePacks;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.run.RuleInfo;
import truce.rules.engine.ShippedPack;
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
        footer = {"", "Examples:", "  truce rules", "  truce rules base-010", "  truce rules -p my-pack"})
public class RulesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Print this one.")
    @Nullable
    String id;

    @Option(
            names = {"-p", "--pack"},
            paramLabel = "PATH",
            description = "A rule pack too (repeat).")
    List<String> packs = new ArrayList<>();

    @Mixin
    Talking talking = new Talking();

    @Inject
    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<CheckedPack> loaded = new ArrayList<>(List.of(ShippedPack.base()));
        packs.forEach(pack -> loaded.add(RulePacks.fromFolder(surroundings.folder(), pack)));
        String wanted = id;
        if (wanted == null) {
            loaded.stream().flatMap(pack -> pack.infos().stream()).forEach(this::list);
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
        owner.infos().stream().filter(info -> info.id().equals(wanted)).forEach(info -> print(owner, info));
        return ExitCode.DONE.number();
    }

    private void list(RuleInfo info) {
        say(info.id() + "  " + info.title() + "  (" + info.status() + ")");
        say("    " + info.summary());
        say("    clauses: " + String.join(", ", info.clauses()) + "; acts: " + String.join(", ", info.acts()));
    }

    private void print(CheckedPack pack, RuleInfo info) {
        list(info);
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
        say("    " + param.name() + " = " + param.value() + " (from " + param.from() + "): " + param.reason() + " ["
                + param.source() + "]");
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
