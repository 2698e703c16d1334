package truce.cli.test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.assess.Prepared;
import truce.cli.explain.PatternTelling;
import truce.cli.explain.Stop;
import truce.cli.tell.CaseText;
import truce.cli.test.Finding.Kind;
import truce.cli.test.PackTest.Scene;
import truce.cli.test.PackTest.WhyNot;
import truce.core.action.Action;
import truce.core.match.ActCase;

/** Holds what a scene brought out against what it expects: every flag, and none besides. */
final class SceneVerdict {

    private final Scene scene;
    private final Prepared prepared;
    private final Play play;
    private final SceneCases known;

    SceneVerdict(Scene scene, Prepared prepared, Play play, List<Action> actions) {
        this.scene = scene;
        this.prepared = prepared;
        this.play = play;
        this.known = new SceneCases(prepared, play, List.copyOf(actions));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!scene.answers().alone()) {
            flags(findings);
        }
        scene.whyNot().forEach(one -> silent(one).ifPresent(findings::add));
        findings.addAll(AnswerCheck.of(scene.answers(), known));
        return findings;
    }

    private void flags(List<Finding> findings) {
        Set<Unit> covered = new HashSet<>();
        for (Expected expected : scene.expected()) {
            List<Unit> meant =
                    units(play).stream().filter(unit -> unit.meant(expected)).toList();
            covered.addAll(meant);
            if (meant.isEmpty()) {
                findings.add(missing(expected));
            }
            for (Unit unit : meant) {
                List<String> differences = unit.differences(expected);
                if (!differences.isEmpty()) {
                    String problem = unit.rule() + " on " + expected.action() + " under " + unit.norm() + ": ";
                    findings.add(new Finding(
                            Kind.WRONG, expected.line(), problem + String.join("; ", differences), List.of()));
                }
            }
        }
        for (Unit unit : units(play)) {
            if (!covered.contains(unit)) {
                findings.add(new Finding(
                        Kind.NOISY, scene.head().line(), unit.text() + " came out and is not expected", List.of()));
            }
        }
    }

    /** What another order of the same actions changed. */
    Optional<Finding> compare(Play again) {
        Set<String> before = keys(play);
        Set<String> after = keys(again);
        if (before.equals(after)) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>();
        before.stream().filter(key -> !after.contains(key)).forEach(key -> details.add("as written: " + key));
        after.stream().filter(key -> !before.contains(key)).forEach(key -> details.add("otherwise: " + key));
        return Optional.of(new Finding(
                Kind.ORDER_DEPENDENT,
                scene.head().line(),
                "the answer changes with the order of the actions",
                details));
    }

    /** What {@code --accept} would write: of a table row by row, else all that came out. */
    List<Result.Change> changes() {
        if (scene.answers().alone()) {
            return List.of();
        }
        if (scene.head().line() > 0) {
            List<String> now = units(play).stream().map(Unit::text).distinct().toList();
            List<String> was = scene.expected().stream().map(Expected::text).toList();
            return List.of(new Result.Change(scene.head().line(), String.join("; ", was), now));
        }
        return known.actions().stream()
                .flatMap(action -> change(action).stream())
                .toList();
    }

    private Optional<Result.Change> change(Action action) {
        String row = ExpectTable.ROW + action.origin().row();
        List<Unit> units =
                units(play).stream().filter(unit -> unit.restsOn(row)).toList();
        List<Expected> expected = scene.expected().stream()
                .filter(one -> one.action().equals(row))
                .toList();
        boolean met = expected.stream()
                        .allMatch(one -> units.stream().anyMatch(unit -> unit.meant(one))
                                && units.stream()
                                        .filter(unit -> unit.meant(one))
                                        .allMatch(unit -> unit.differences(one).isEmpty()))
                && units.stream().allMatch(unit -> expected.stream().anyMatch(unit::meant));
        List<String> was = expected.stream()
                .map(one -> one.text().substring(row.length()).strip())
                .toList();
        List<String> now = units.stream().map(Unit::rest).distinct().toList();
        return met
                ? Optional.empty()
                : Optional.of(new Result.Change((int) action.origin().row(), String.join("; ", was), now));
    }

    private Finding missing(Expected expected) {
        List<String> details = new ArrayList<>();
        List<Action> named = known.named(expected.action());
        if (named.isEmpty()) {
            details.add(known.unknown(expected.action()));
        }
        for (Action action : named) {
            details.addAll(why(action, rule(expected), expected.field("clause")));
        }
        return new Finding(Kind.MISSING, expected.line(), expected.text() + " did not come out", details);
    }

    private String rule(Expected expected) {
        return expected.field("rule").isEmpty() ? scene.rule() : expected.field("rule");
    }

    /** A rule on a pattern speaks of many acts; any other of each case. */
    private List<String> why(Action action, String rule, String clause) {
        CaseText text = new CaseText(prepared.agreements(), prepared.order().zone());
        PatternTelling patterns = new PatternTelling(prepared.assessor(), play.seen(), text);
        if (!rule.isEmpty() && patterns.isAbout(rule)) {
            patterns.of(action, rule);
            return text.lines().stream().filter(line -> !line.isBlank()).toList();
        }
        return known.cases(action, rule, clause).stream()
                .flatMap(subject -> why(subject, rule).stream())
                .toList();
    }

    private List<String> why(ActCase subject, String rule) {
        List<String> lines =
                new ArrayList<>(List.of("held against " + subject.norm().id() + ":"));
        if (!rule.isEmpty()) {
            FunnelLines.of(prepared.assessor().explain(subject, rule)).forEach(line -> lines.add("  " + line));
        }
        subject.elements().stream()
                .filter(element -> element.isExcluded())
                .findFirst()
                .ifPresent(lost -> FunnelLines.elements(List.of(lost))
                        .forEach(line -> lines.add("  outside the text at " + line)));
        return lines;
    }

    private Optional<Finding> silent(WhyNot whyNot) {
        List<Action> named = known.named(whyNot.action());
        if (named.isEmpty()) {
            return Optional.of(new Finding(Kind.BROKEN, whyNot.line(), known.unknown(whyNot.action()), List.of()));
        }
        boolean flagged = units(play).stream()
                .anyMatch(unit -> unit.rule().equals(whyNot.rule())
                        && unit.restsOn(whyNot.action())
                        && unit.isAt(whyNot.clause()));
        if (flagged) {
            return Optional.of(
                    new Finding(Kind.NOISY, whyNot.line(), whyNot.rule() + " flags " + whyNot.action(), List.of()));
        }
        List<String> stops = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (Action action : named) {
            stops.addAll(stops(action, whyNot));
            details.addAll(why(action, whyNot.rule(), whyNot.clause()));
        }
        if (stops.isEmpty()) {
            stops.add("no norm of its kind");
        }
        boolean asSaid = stops.stream().anyMatch(stop -> FunnelLines.same(stop, whyNot.stops()));
        return asSaid
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.WRONG,
                        whyNot.line(),
                        whyNot.rule() + " on " + whyNot.action() + ": expected to be stopped by " + whyNot.stops()
                                + ", stopped by " + String.join("; ", stops),
                        details));
    }

    private List<String> stops(Action action, WhyNot whyNot) {
        CaseText unused = new CaseText(prepared.agreements(), prepared.order().zone());
        PatternTelling patterns = new PatternTelling(prepared.assessor(), play.seen(), unused);
        if (patterns.isAbout(whyNot.rule())) {
            return patterns.stops(whyNot.rule());
        }
        return known.cases(action, whyNot.rule(), whyNot.clause()).stream()
                .map(subject -> Stop.of(subject, prepared.assessor().explain(subject, whyNot.rule()))
                        .text())
                .toList();
    }

    private Set<String> keys(Play played) {
        Set<String> keys = new TreeSet<>();
        units(played).forEach(unit -> keys.add(unit.key()));
        return keys;
    }

    /** What came out of the rule that the scene looks at, or of every rule. */
    private List<Unit> units(Play played) {
        return played.units().stream()
                .filter(unit -> scene.rule().isEmpty() || scene.rule().equals(unit.rule()))
                .toList();
    }
}
