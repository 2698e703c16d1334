package truce.rules.lint;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.rules.fact.Acts;
import truce.rules.fact.Graded;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.Metadata;
import truce.rules.pack.RuleText;
import truce.rules.pack.SourceText;
import truce.rules.pack.Spot;
import truce.rules.pack.Trust;

/** What packs and rules say of themselves. */
final class MetaLints {

    private static final Set<String> LISTS = Set.of("clauses", "acts", "tags", "references", "authors");

    /** Parameters that the program reads without a rule naming them. */
    private static final Set<String> READ_BY_VIEWS = Set.of("mass-casualty");

    private static final Pattern PARAMETER = Pattern.compile("params\\.([a-z][a-z0-9-]*)");

    private final Told told;
    private final Logic logic;

    private MetaLints(Told told) {
        this.told = told;
        this.logic = new Logic(told.pack().pack());
    }

    static void look(Told told) {
        MetaLints lints = new MetaLints(told);
        lints.pack();
        told.rules().forEach(lints::rule);
    }

    private void pack() {
        SourceText file = told.pack().file("pack.yaml");
        if (told.pack().pack().head().licence().equals("not stated")) {
            told.add(
                    Lint.NO_LICENCE,
                    file,
                    Spot.START,
                    "the pack names no licence",
                    "Write 'licence: CC-BY-4.0', or the one you mean; without one nobody may share it.",
                    Optional.empty());
        }
        Set<String> named = new LinkedHashSet<>(READ_BY_VIEWS);
        told.rules().forEach(rule -> named.addAll(Asked.of(rule).parameters()));
        named.addAll(declared());
        for (String param : new TreeMap<>(told.pack().pack().head().params()).keySet()) {
            if (!named.contains(param) && told.pack().pack().trust() == Trust.FENCED) {
                told.add(
                        Lint.UNUSED_PARAMETER,
                        file,
                        key(file, param),
                        "no rule or pattern uses the parameter '" + param + "'",
                        "Use it, or leave it out: who sets it would change nothing.",
                        Optional.empty());
            }
        }
    }

    private static Spot key(SourceText file, String name) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(name + ":")) {
                return new Spot(i + 1, lines.get(i).indexOf(name) + 1);
            }
        }
        return Spot.START;
    }

    /** The parameters that patterns.yaml names. */
    private Set<String> declared() {
        Set<String> named = new LinkedHashSet<>();
        told.pack().pack().files().stream()
                .filter(file -> file.name().equals("patterns.yaml"))
                .forEach(file -> PARAMETER.matcher(file.text()).results().forEach(match -> named.add(match.group(1))));
        return named;
    }

    private void rule(RuleText rule) {
        if (rule.tag("references").isEmpty()) {
            told.add(
                    Lint.NO_REFERENCES,
                    rule,
                    "the rule names no source",
                    "Write @references( \"...\" ): the text, handbook or decision that it follows.");
        }
        String pack = told.pack().pack().head().id();
        if (!rule.id().startsWith(pack + "-")) {
            told.add(
                    Lint.ID_OUTSIDE_PACK,
                    rule,
                    spot(rule, "id"),
                    "the id does not begin with '" + pack + "-'",
                    "Ids of two packs in one run would meet.");
        }
        if (words(rule.title()).equals(words(rule.comment()))) {
            told.add(
                    Lint.SUMMARY_REPEATS_NAME,
                    rule,
                    "the comment only repeats the name",
                    "Say what the name leaves out: what is meant, and what is not.");
        }
        if (rule.tag("status").filter("deprecated"::equals).isPresent()
                && rule.tag("advice").filter(text -> !text.isBlank()).isEmpty()) {
            told.add(
                    Lint.DEPRECATED_WITHOUT_ADVICE,
                    rule,
                    spot(rule, "status"),
                    "the rule is deprecated, and nothing says what to use instead",
                    "Write @advice( \"Use my-020.\" ).");
        }
        stop(rule);
        tags(rule);
        clauses(rule);
        acts(rule);
    }

    private void stop(RuleText rule) {
        String line = told.line(rule, rule.at().line());
        int at = line.indexOf(rule.title() + "\"");
        if (rule.title().endsWith(".") && at >= 0) {
            Edit edit = new Edit(new Spot(rule.at().line(), at + rule.title().length()), 1, "");
            told.add(Lint.NAME_WITH_STOP, rule, "the name ends with a full stop", "Names stand in lists.", edit);
        }
    }

    private void tags(RuleText rule) {
        for (Map.Entry<String, RuleText.Tag> entry : new TreeMap<>(rule.tags()).entrySet()) {
            RuleText.Tag tag = entry.getValue();
            String line = told.line(rule, tag.at().line());
            if (tag.value().isBlank()) {
                String message = "@" + tag.name() + " says nothing";
                if (line.strip().startsWith("@" + tag.name()) && line.indexOf('@') == line.lastIndexOf('@')) {
                    Edit edit = new Edit(new Spot(tag.at().line(), 1), line.length(), "");
                    told.add(Lint.EMPTY_TAG, rule, message, "Say it, or leave it out.", edit);
                } else {
                    told.add(Lint.EMPTY_TAG, rule, tag.at(), message, "Say it, or leave it out.");
                }
            } else if (LISTS.contains(tag.name())) {
                repeated(rule, tag, line);
            }
        }
    }

    private void repeated(RuleText rule, RuleText.Tag tag, String line) {
        List<String> items =
                Arrays.stream(tag.value().split(",", -1)).map(String::strip).toList();
        Set<String> once = new LinkedHashSet<>(items);
        int at = line.indexOf("\"" + tag.value() + "\"");
        if (once.size() < items.size()) {
            String twice = items.stream()
                    .filter(item -> Collections.frequency(items, item) > 1)
                    .findFirst()
                    .orElse("");
            String message = "@" + tag.name() + " names '" + twice + "' twice";
            if (at < 0) {
                told.add(Lint.REPEATED_CODE, rule, tag.at(), message, "");
            } else {
                Spot spot = new Spot(tag.at().line(), at + 2);
                Edit edit = new Edit(spot, tag.value().length(), String.join(", ", once));
                told.add(Lint.REPEATED_CODE, rule, message, "Name it once.", edit);
            }
        }
    }

    /** Norms of a kind outside {@code @clauses} never reach the rule; kinds that it excludes are named in vain. */
    private void clauses(RuleText rule) {
        Set<ClauseKind> named = Metadata.kinds(rule);
        Set<ClauseKind> asked = logic.kinds(rule);
        if (named.size() == ClauseKind.values().length || asked.isEmpty()) {
            return;
        }
        Set<ClauseKind> inVain = EnumSet.copyOf(named);
        inVain.removeAll(asked);
        if (!inVain.isEmpty()) {
            told.add(
                    Lint.CLAUSES_DIFFER,
                    rule,
                    spot(rule, "clauses"),
                    "@clauses names '" + inVain.iterator().next().code() + "', for which the rule never fires",
                    "Leave it out, or ask for it.");
        }
        Set<ClauseKind> missing = EnumSet.copyOf(asked);
        missing.removeAll(named);
        if (!missing.isEmpty() && asked.size() < ClauseKind.values().length) {
            told.add(
                    Lint.CLAUSES_DIFFER,
                    rule,
                    spot(rule, "clauses"),
                    "@clauses does not name '" + missing.iterator().next().code() + "', for which the rule asks",
                    "Name it, so that people find the rule by it.");
        }
    }

    private void acts(RuleText rule) {
        Set<ActionType> named = Metadata.acts(rule);
        for (String group : Asked.of(rule).groups()) {
            boolean any = named.stream().anyMatch(act -> inGroup(act, group));
            if (!any && !named.isEmpty()) {
                told.add(
                        Lint.ACTS_DIFFER,
                        rule,
                        spot(rule, "acts"),
                        "the rule asks for acts." + group + ", and @acts names no act of that group",
                        "Name the acts that the rule is about.");
            }
        }
    }

    private static boolean inGroup(ActionType act, String group) {
        Acts acts = Acts.of(Set.of(act));
        return Optional.ofNullable(Vocabulary.properties(Acts.class).get(group))
                .map(property -> (Graded) property.of(acts))
                .filter(Graded::possible)
                .isPresent();
    }

    private static Spot spot(RuleText rule, String tag) {
        RuleText.Tag written = rule.tags().get(tag);
        return written == null ? rule.at() : written.at();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
