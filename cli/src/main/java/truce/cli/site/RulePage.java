package truce.cli.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import truce.cli.test.PackTest;
import truce.rules.engine.CaseFunnel;
import truce.rules.lint.Finding;
import truce.rules.pack.PackHead;
import truce.rules.pack.RuleListing;
import truce.rules.pack.RuleText;
import truce.rules.pack.Trust;

/** The page on one rule: what it says, what it asks, how it is set, and what its tests show. */
final class RulePage {

    private final Documented pack;
    private final RuleText rule;
    private final RuleUse used;
    private final Html html = new Html();

    RulePage(Documented pack, RuleText rule) {
        this.pack = pack;
        this.rule = rule;
        this.used = new RuleUse(pack.pack(), rule);
    }

    String html() {
        html.raw("<p class=\"id\">" + Html.escaped(rule.id()) + "</p>");
        html.text("p", rule.comment());
        facts();
        conditions();
        pattern();
        parameters();
        tests();
        lints();
        return html.page(rule.title(), "../");
    }

    private void facts() {
        PackHead head = pack.pack().head();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("pack", Html.escaped(head.id() + " " + head.version())));
        rows.add(
                List.of("written in", Html.escaped(rule.file() + ":" + rule.at().line())));
        rows.add(List.of("what follows", Html.escaped(follows())));
        Map<String, RuleText.Tag> tags = new TreeMap<>(rule.tags());
        tags.remove("id");
        tags.forEach((name, tag) -> rows.add(List.of(Html.escaped(name), Html.escaped(tag.value()))));
        html.table(List.of("", ""), rows);
    }

    private String follows() {
        return switch (rule.verb()) {
            case "raise" -> "a flag; how sure it is follows from the elements";
            case "permit" -> "recorded: the act is allowed, or the duty done";
            default -> "told in the report, without a flag";
        };
    }

    /** What patterns.yaml declares under the name that the rule asks for. */
    private void pattern() {
        List<String> declared = used.pattern();
        if (!declared.isEmpty()) {
            html.heading(2, "pattern", "The pattern that it speaks of");
            html.raw("<pre>" + Html.escaped(String.join("\n", declared)) + "</pre>");
        }
    }

    private void conditions() {
        html.heading(2, "conditions", "What it asks");
        if (pack.pack().trust() == Trust.FULL) {
            html.text("p", "The pack has full trust: its rules are code, and stand in " + rule.file() + ".");
            return;
        }
        html.raw("<ul>");
        rule.conditions()
                .forEach(condition ->
                        html.raw("<li><code>" + Html.escaped(CaseFunnel.text(condition)) + "</code></li>"));
        html.raw("</ul>");
        html.raw("<details><summary>The whole rule</summary><pre>"
                + Html.escaped(String.join("\n", RuleListing.lines(rule))) + "</pre></details>");
    }

    private void parameters() {
        List<PackHead.Param> params = used.parameters();
        if (params.isEmpty()) {
            return;
        }
        html.heading(2, "parameters", "Parameters that it rests on");
        html.table(
                List.of("parameter", "value", "why", "source"),
                params.stream()
                        .map(param -> List.of(
                                Html.escaped(param.name()),
                                Integer.toString(param.value()),
                                Html.escaped(param.reason()),
                                Html.escaped(param.source())))
                        .toList());
    }

    private void tests() {
        html.heading(2, "tests", "What its tests show");
        List<List<String>> fires = new ArrayList<>();
        List<List<String>> silent = new ArrayList<>();
        for (PackTest test : pack.tests()) {
            if (test instanceof PackTest.OfRule one && one.rule().equals(rule.id())) {
                for (PackTest.Row row : one.rows()) {
                    boolean quiet = row.expect().equals("silent");
                    (quiet ? silent : fires).add(row(one, row, quiet ? row.stops() : row.expect()));
                }
            } else if (test instanceof PackTest.Scene scene) {
                ofScene(scene, fires, silent);
            }
        }
        shown("It fires", "what comes out", fires);
        shown("It stays silent", "stopped at", silent);
    }

    private void ofScene(PackTest.Scene scene, List<List<String>> fires, List<List<String>> silent) {
        String name = scene.head().name();
        String usual = rule.verb().equals("raise") ? "flag" : rule.verb();
        scene.expected().stream()
                .filter(one -> rule.id().equals(one.fields().getOrDefault("rule", scene.rule())))
                .forEach(one -> fires.add(
                        cells(name, "action " + one.action(), one.fields().getOrDefault("determination", usual))));
        scene.whyNot().stream()
                .filter(one -> one.rule().equals(rule.id()))
                .forEach(one -> silent.add(cells(name, "action " + one.action(), one.stops())));
        if (scene.rule().equals(rule.id())
                && scene.expected().isEmpty()
                && scene.whyNot().isEmpty()) {
            silent.add(cells(name, "all actions of the scene", ""));
        }
    }

    private static List<String> row(PackTest.OfRule test, PackTest.Row row, String result) {
        StringBuilder given = new StringBuilder(row.cells().getOrDefault("id", ""));
        new TreeMap<>(row.cells()).forEach((column, cell) -> {
            if (!List.of("id", "expect", "stops").contains(column) && !cell.equals(".")) {
                given.append("; ").append(column).append(' ').append(cell);
            }
        });
        return cells(test.head().name(), given.toString(), result);
    }

    private static List<String> cells(String test, String given, String result) {
        return List.of(Html.escaped(test), Html.escaped(given), Html.escaped(result));
    }

    private void shown(String title, String result, List<List<String>> rows) {
        html.text("h3", title);
        if (rows.isEmpty()) {
            html.text("p", "No test shows it.");
        } else {
            html.table(List.of("test", "given", result), rows);
        }
    }

    private void lints() {
        List<Finding> found = pack.lintsOf(rule);
        html.heading(2, "lints", "Lints");
        if (found.isEmpty()) {
            html.text("p", "None fires.");
            return;
        }
        html.table(
                List.of("lint", "level", "what was found"),
                found.stream()
                        .map(finding -> List.of(
                                Html.link(
                                        "../lints.html#" + RuleSite.anchor(finding.lint()),
                                        finding.lint().id()),
                                Html.escaped(finding.level().code()),
                                Html.escaped(finding.message())))
                        .toList());
    }
}
