package truce.cli.command;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import truce.cli.assess.Preparation;
import truce.cli.assess.Prepared;
import truce.cli.assess.RunOrder;
import truce.cli.plugin.Plugins;
import truce.cli.tell.CaseText;
import truce.core.action.Action;
import truce.core.agreement.Norm;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Element;
import truce.core.match.Matcher;
import truce.core.run.Flag;
import truce.core.run.RuleInfo;
import truce.core.run.Run;

/** {@code truce explain}: why something was flagged, or why not. */
@Dependent
@Command(
        name = "explain",
        description = "Say why something was flagged, or why not.",
        sortOptions = false,
        footer = {
            "",
            "It runs the dossier again (the working folder's, or -d), and looks at one thing in it.",
            "",
            "Examples:",
            "  truce explain f-3f9a27c41b02 -d my-case        a flag: every element, clause, rule, row",
            "  truce explain acled.csv:17 -d my-case          a row: what became of it at every norm",
            "  truce explain ucdp-ged:SYR12345 --rule base-010  why that rule did not flag it"
        })
public class ExplainCommand implements Callable<Integer> {

    private static final int MOST_FILES = 4;

    private final Surroundings surroundings;
    private final Provider<Builtins> builtins;
    private final List<Action> found = new ArrayList<>();

    @Parameters(paramLabel = "FLAG|ACTION|FILE:ROW", description = "Id of a flag or an action, or file and row.")
    String target = "";

    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "DOSSIER",
            description = "Default: the working folder, if it holds truce.yaml.")
    @Nullable
    String dossier;

    @Option(names = "--rule", paramLabel = "RULE", description = "This rule's conditions in order.")
    @Nullable
    String rule;

    @Mixin
    RunOptions options = new RunOptions();

    @Mixin
    PluginFolders folders = new PluginFolders();

    @Mixin
    Talking talking = new Talking();

    @Inject
    ExplainCommand(Surroundings surroundings, Provider<Builtins> builtins) {
        this.surroundings = surroundings;
        this.builtins = builtins;
    }

    @Override
    public Integer call() {
        RunOrder order = options.over(options.dossier(surroundings, dossier), surroundings);
        try (Plugins plugins = folders.load(surroundings, builtins.get())) {
            Prepared prepared =
                    new Preparation(surroundings, PluginFolders.readers(builtins.get(), plugins), order).prepare();
            Optional.ofNullable(rule).ifPresent(id -> known(prepared, id));
            Run run = AssessRun.of(prepared, this::remember, Optional.empty());
            CaseText text = new CaseText(prepared.agreements(), order.zone());
            List<Flag> flags = run.flags().stream()
                    .filter(flag -> flag.id().equals(target))
                    .toList();
            if (flags.isEmpty() && found.isEmpty()) {
                throw unknown(run);
            }
            flags.forEach(flag -> flag(text, flag, prepared));
            found.forEach(action -> action(text, action, run, prepared));
            text.lines().forEach(surroundings.out()::println);
        }
        return ExitCode.DONE.number();
    }

    private void remember(Action action) {
        if (action.id().equals(target) || action.origin().toString().equals(target)) {
            found.add(action);
        }
    }

    private void flag(CaseText text, Flag flag, Prepared prepared) {
        text.flag(flag);
        Optional.ofNullable(rule)
                .ifPresent(id -> text.rule(
                        prepared.assessor().explain(flag.subject(), id),
                        flag.subject().norm()));
    }

    private void action(CaseText text, Action action, Run run, Prepared prepared) {
        text.action(action);
        if (!prepared.order().selection().period().includes(action.when())) {
            text.note("It lies outside the period of the report; what follows is what would be, were it inside.");
        }
        Incident incident = incident(action, run, prepared).orElse(null);
        if (incident == null) {
            text.note(
                    "No incident is made of it: it tells a claim, a consequence or an effect, and is told in the report.");
            return;
        }
        Matcher matcher = new Matcher(prepared.frame());
        for (Event event : incident.events()) {
            if (event.actions().stream().anyMatch(one -> one.id().equals(action.id()))) {
                norms(text, incident, event, matcher, run, prepared);
            }
        }
    }

    private void norms(CaseText text, Incident incident, Event event, Matcher matcher, Run run, Prepared prepared) {
        text.heading("Incident " + incident.id() + ", norm by norm");
        List<ActCase> cases = prepared.frame().norms().stream()
                .map(norm -> matcher.grade(incident, event, norm))
                .toList();
        cases.forEach(subject -> text.lost(subject, outcome(subject, run, prepared)));
        Optional.ofNullable(rule).ifPresent(id -> {
            RuleInfo info = known(prepared, id);
            cases.stream()
                    .filter(subject -> concerns(info, subject.norm()))
                    .forEach(subject -> text.rule(prepared.assessor().explain(subject, id), subject.norm()));
            if (cases.stream().noneMatch(subject -> concerns(info, subject.norm()))) {
                text.heading("Rule " + id + " is about " + String.join(", ", info.clauses())
                        + "; no norm of this run is of such a kind.");
            }
        });
    }

    private static boolean concerns(RuleInfo info, Norm norm) {
        return info.clauses().contains(norm.kind().code()) || info.clauses().contains("any");
    }

    /** The flag of a case, or that no rule is about it; empty when its elements say what became of it. */
    private static Optional<String> outcome(ActCase subject, Run run, Prepared prepared) {
        Optional<String> flag = run.flags().stream()
                .filter(one -> one.subject().id().equals(subject.id()))
                .findFirst()
                .map(one -> one.determination() + ", flag " + one.id());
        boolean addressed = prepared.assessor()
                .addresses(subject.norm().kind(), subject.event().acts());
        boolean excluded = subject.elements().stream().anyMatch(Element::isExcluded);
        return flag.or(() -> addressed || excluded
                ? Optional.empty()
                : Optional.of("no loaded rule addresses such acts under such a norm"));
    }

    private static Optional<Incident> incident(Action action, Run run, Prepared prepared) {
        Optional<Incident> inRun = run.incidents().stream()
                .filter(incident -> incident.events().stream()
                        .flatMap(event -> event.actions().stream())
                        .anyMatch(one -> one.id().equals(action.id())))
                .findFirst();
        return inRun.or(() ->
                prepared.corroborator().corroborate(List.of(action)).stream().findFirst());
    }

    private static RuleInfo known(Prepared prepared, String id) {
        List<RuleInfo> rules = prepared.assessor().rules();
        return rules.stream()
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Because.DEFINITION,
                        "",
                        "there is no rule '" + id + "'",
                        NearestName.hint(id, rules.stream().map(RuleInfo::id).toList())));
    }

    private Refusal unknown(Run run) {
        List<String> refused = run.refused().stream()
                .filter(fault -> (fault.file() + ":" + fault.row()).equals(target))
                .map(fault -> "That row was refused: " + fault.problem() + ".")
                .toList();
        List<String> ids = run.flags().stream().map(Flag::id).toList();
        String help = refused.isEmpty()
                ? NearestName.of(target, ids)
                        .map(id -> "Did you mean the flag '" + id + "'?")
                        .orElseGet(() -> target.matches(".+:\\d+")
                                ? "Rows of this run: " + rows(run) + "."
                                : "Write the id of a flag or an action as the report shows it, or file:row.")
                : String.join(" ", refused);
        return Refusal.of(Refusal.Because.DEFINITION, "", "this run has no flag, action or row '" + target + "'", help);
    }

    /** {@code facts.csv:1 to facts.csv:17}, for the first files. */
    private static String rows(Run run) {
        return run.inputs().stream()
                .filter(input -> input.read() > 0)
                .limit(MOST_FILES)
                .map(input -> input.name() + ":1 to " + input.name() + ":" + input.read())
                .collect(Collectors.joining(", "));
    }
}
