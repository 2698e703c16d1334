package truce.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import truce.cli.assess.RuleChoice;
import truce.cli.dossier.Dossier;
import truce.cli.dossier.RuleSetting;

/** Which rules are used and how they are set, shared by the commands that run or show rules. */
public final class RuleOptions {

    @Option(
            names = {"-p", "--pack"},
            paramLabel = "PATH",
            description = "A rule pack (repeat).")
    List<String> packs = new ArrayList<>();

    @Option(names = "--no-base", description = "Leave out the base pack.")
    boolean noBase;

    @Option(names = "--set", paramLabel = "RULE.PARAM=V", description = "Set a parameter for this run (repeat).")
    List<String> set = new ArrayList<>();

    @Option(names = "--enable", paramLabel = "RULE", description = "Load these rules only (repeat).")
    List<String> enable = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "RULE", description = "Do not load this rule (repeat).")
    List<String> disable = new ArrayList<>();

    /** The dossier's rules with these options over them. */
    RuleChoice over(Dossier dossier, CommandSpec spec, Path here) {
        Map<String, RuleChoice.Floor> floors = new LinkedHashMap<>();
        for (RuleSetting rule : dossier.rules()) {
            rule.severityFloor().ifPresent(floor -> floors.put(rule.rule(), new RuleChoice.Floor(floor, rule.from())));
        }
        return new RuleChoice(
                RunOptions.named(here, packs, dossier.folder(), dossier.packs()),
                !noBase,
                params(dossier, spec),
                floors,
                Set.copyOf(enable),
                disabled(dossier),
                dossier.trust());
    }

    /** A rule that is enabled on the command line is loaded, whatever the dossier says. */
    private Map<String, String> disabled(Dossier dossier) {
        Map<String, String> disabled = new LinkedHashMap<>();
        dossier.rules().stream()
                .filter(rule -> !rule.enabled().orElse(true) && !enable.contains(rule.rule()))
                .forEach(rule -> disabled.put(rule.rule(), rule.from()));
        disable.forEach(rule -> disabled.put(rule, "--disable"));
        return disabled;
    }

    private List<RuleChoice.Param> params(Dossier dossier, CommandSpec spec) {
        List<RuleChoice.Param> params = new ArrayList<>();
        dossier.params()
                .forEach((name, value) -> params.add(
                        new RuleChoice.Param(name, value.text(), dossier.file() + ":" + value.line(), false)));
        for (RuleSetting rule : dossier.rules()) {
            rule.params()
                    .forEach((name, value) -> params.add(new RuleChoice.Param(
                            rule.rule() + "." + name, value.text(), dossier.file() + ":" + value.line(), false)));
        }
        for (String text : set) {
            int equals = text.indexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(), "--set " + text + " sets nothing. Write --set RULE.PARAM=VALUE.");
            }
            params.add(new RuleChoice.Param(text.substring(0, equals), text.substring(equals + 1), "--set", true));
        }
        return params;
    }
}
