package truce.cli.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.agreement.Agreement;
import truce.core.agreement.Clause;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.rules.lint.Lint;
import truce.rules.pack.Metadata;
import truce.rules.pack.PackHead;
import truce.rules.pack.RuleText;

/** All pages on the rules of some packs: lists by kind of clause, agreement and tag, and a page a rule. */
public final class RuleSite {

    private final List<Documented> packs;
    private final List<Agreement> agreements;

    /** @param agreements agreements of which each clause is shown with the rules that can speak of it */
    public RuleSite(List<Documented> packs, List<Agreement> agreements) {
        this.packs = List.copyOf(packs);
        this.agreements = List.copyOf(agreements);
    }

    /** HTML by path. The same packs give the same texts. */
    public SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("index.html", index());
        pages.put("kinds.html", kinds());
        pages.put("agreements.html", byAgreement());
        pages.put("tags.html", tags());
        pages.put("lints.html", lints());
        for (Documented pack : packs) {
            pack.pack().rules().forEach(rule -> pages.put(path(rule), new RulePage(pack, rule).html()));
        }
        return pages;
    }

    /** A rule's id holds small letters, digits and hyphens only. */
    private static String path(RuleText rule) {
        return "rule/" + rule.id() + ".html";
    }

    static String link(RuleText rule) {
        return Html.link(path(rule), rule.id());
    }

    private List<RuleText> rules() {
        return packs.stream().flatMap(pack -> pack.pack().rules().stream()).toList();
    }

    private String index() {
        Html html = new Html();
        for (Documented one : packs) {
            PackHead head = one.pack().head();
            html.heading(2, "pack-" + head.id(), head.title());
            html.text(
                    "p",
                    head.id() + " " + head.version() + ", by "
                            + (head.authors().isEmpty() ? "nobody named" : String.join(", ", head.authors()))
                            + "; licence: " + head.licence() + "; "
                            + one.tests().size() + " tests");
            html.table(
                    List.of("id", "rule", "what it says", "status"),
                    rows(one.pack().rules()));
        }
        return html.page("Rules", "");
    }

    private static List<List<String>> rows(List<RuleText> rules) {
        return rules.stream()
                .map(rule -> List.of(
                        link(rule),
                        Html.escaped(rule.title()),
                        Html.escaped(rule.summary()),
                        Html.escaped(rule.tag("status").orElse("experimental"))))
                .toList();
    }

    private String kinds() {
        Html html = new Html();
        List<String> none = new ArrayList<>();
        html.contents(Arrays.stream(ClauseKind.values())
                .filter(kind ->
                        rules().stream().anyMatch(rule -> Metadata.kinds(rule).contains(kind)))
                .map(ClauseKind::code)
                .toList());
        for (ClauseKind kind : ClauseKind.values()) {
            List<RuleText> speaking = rules().stream()
                    .filter(rule -> Metadata.kinds(rule).contains(kind))
                    .toList();
            if (speaking.isEmpty()) {
                none.add(kind.code());
            } else {
                html.heading(2, kind.code(), kind.code());
                html.text("p", kind.label());
                html.table(List.of("id", "rule", "what it says", "status"), rows(speaking));
            }
        }
        html.text("p", "No rule here speaks of: " + (none.isEmpty() ? "-" : String.join(", ", none)) + ".");
        return html.page("Rules by kind of clause", "");
    }

    private String byAgreement() {
        Html html = new Html();
        html.text(
                "p",
                "Which clauses of the library each rule can speak of: kind and acts fit. Whether it flags"
                        + " anything is another question.");
        html.contents(agreements.stream().map(Agreement::id).toList());
        for (Agreement agreement : agreements) {
            html.heading(2, agreement.id(), agreement.id());
            html.text("p", agreement.title());
            List<List<String>> rows = new ArrayList<>();
            agreement.clauses().forEach(clause -> clause.norms().forEach(norm -> rows.add(row(clause, norm))));
            html.table(List.of("clause", "what it says", "kind", "rules"), rows);
        }
        return html.page("Rules by agreement", "");
    }

    private List<String> row(Clause clause, Norm norm) {
        List<String> speaking = rules().stream()
                .filter(rule -> addresses(rule, norm))
                .map(RuleSite::link)
                .toList();
        return List.of(
                Html.escaped(clause.id()),
                Html.escaped(clause.title()),
                Html.escaped(norm.kind().code()),
                speaking.isEmpty() ? "none" : String.join(" ", speaking));
    }

    private static boolean addresses(RuleText rule, Norm norm) {
        return Metadata.kinds(rule).contains(norm.kind())
                && Metadata.acts(rule).stream()
                        .anyMatch(act -> norm.acts().contains(act)
                                || norm.indicativeActs().contains(act));
    }

    private String tags() {
        Map<String, List<RuleText>> tagged = new TreeMap<>();
        for (RuleText rule : rules()) {
            for (String tag : rule.tag("tags").orElse("").split(",", -1)) {
                if (!tag.isBlank()) {
                    tagged.computeIfAbsent(tag.strip(), key -> new ArrayList<>())
                            .add(rule);
                }
            }
        }
        Html html = new Html();
        tagged.forEach((tag, rules) ->
                html.text("h2", tag).table(List.of("id", "rule", "what it says", "status"), rows(rules)));
        if (tagged.isEmpty()) {
            html.text("p", "No rule has @tags.");
        }
        return html.page("Rules by tag", "");
    }

    private String lints() {
        Html html = new Html();
        html.text("p", "What truce check looks for beyond mistakes, and where it found it.");
        List<List<String>> rows = new ArrayList<>();
        for (Lint lint : Lint.values()) {
            List<String> found = packs.stream()
                    .flatMap(one -> one.pack().rules().stream()
                            .filter(rule -> one.lintsOf(rule).stream().anyMatch(finding -> finding.lint() == lint))
                            .map(RuleSite::link))
                    .toList();
            rows.add(List.of(
                    "<span id=\"" + anchor(lint) + "\">" + Html.escaped(lint.id()) + "</span>",
                    Html.escaped(lint.title()),
                    Html.escaped(lint.level().code()),
                    found.isEmpty() ? "-" : String.join(" ", found)));
        }
        return html.table(List.of("lint", "finds that", "usual level", "found at"), rows)
                .page("Lints", "");
    }

    static String anchor(Lint lint) {
        return lint.id().replace('/', '-');
    }
}
