package truce.rules.pack;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.EverydayWords;
import truce.core.agreement.ClauseKind;
import truce.core.fault.NearestName;
import truce.core.run.Matter;
import truce.core.run.RuleInfo;
import truce.core.run.Severity;
import truce.rules.pack.Problem.Code;

/** What a rule says of itself: its id, the kinds of norm and the acts it addresses, and more. */
public final class Metadata {

    /** Stands for every kind of norm in {@code @clauses}, for every act in {@code @acts}. */
    public static final String ANY = "any";

    private static final Set<String> STATUS = Set.of("experimental", "stable", "deprecated");
    static final Set<String> KNOWN = Set.of(
            "id",
            "clauses",
            "acts",
            "status",
            "severity-floor",
            "since",
            "tags",
            "references",
            "authors",
            "caution",
            "advice");

    private final RuleText rule;
    private final Gaps gaps;
    private final Problems problems;

    private Metadata(RuleText rule, Gaps gaps, Problems problems) {
        this.rule = rule;
        this.gaps = gaps;
        this.problems = problems;
    }

    /** Tells what is missing or unknown. */
    static void check(RuleText rule, Problems problems) {
        check(rule, Gaps.NONE, problems);
    }

    /** The same for a rule of which something could not be read. */
    static void check(RuleText rule, Gaps gaps, Problems problems) {
        new Metadata(rule, gaps, problems).check();
    }

    static RuleInfo info(String pack, RuleText rule) {
        return new RuleInfo(
                rule.id(),
                pack,
                rule.title(),
                rule.summary(),
                list(rule, "clauses"),
                list(rule, "acts"),
                new Matter(rule.on(), kinds(rule), acts(rule), rule.patterns()),
                rule.tag("status").orElse("experimental"),
                rule.tag("severity-floor").map(Severity::valueOf),
                rule.file(),
                rule.at().line());
    }

    /** The kinds of norm that a rule addresses. */
    public static Set<ClauseKind> kinds(RuleText rule) {
        EnumSet<ClauseKind> kinds = EnumSet.noneOf(ClauseKind.class);
        for (String code : list(rule, "clauses")) {
            if (code.equals(ANY)) {
                return EnumSet.allOf(ClauseKind.class);
            }
            ClauseKind.ofCode(code).ifPresent(kinds::add);
        }
        return kinds;
    }

    /** The acts that a rule addresses. */
    public static Set<ActionType> acts(RuleText rule) {
        EnumSet<ActionType> acts = EnumSet.noneOf(ActionType.class);
        for (String code : list(rule, "acts")) {
            if (code.equals(ANY)) {
                return EnumSet.allOf(ActionType.class);
            }
            group(code)
                    .ifPresentOrElse(
                            group -> acts.addAll(ActionType.in(group)),
                            () -> ActionType.named(code).ifPresent(acts::add));
        }
        return acts;
    }

    private void check() {
        if (rule.title().isBlank()) {
            problems.add(Code.METADATA, rule.at(), "the rule has no name", "Name it by a sentence.");
        }
        checkComment();
        for (Map.Entry<String, RuleText.Tag> tag : new java.util.TreeMap<>(rule.tags()).entrySet()) {
            if (!KNOWN.contains(tag.getKey())) {
                problems.add(
                        Code.METADATA,
                        tag.getValue().at(),
                        "unknown metadata '@" + tag.getKey() + "'",
                        NearestName.hint(tag.getKey(), KNOWN));
            }
        }
        checkId();
        codes("clauses", clauseCodes());
        codes("acts", actCodes());
        oneOf("status", STATUS);
        oneOf("severity-floor", names(Severity.values()));
    }

    private void checkComment() {
        if (rule.comment().isBlank() && !gaps.tags().contains(Gaps.COMMENT)) {
            problems.add(
                    Code.METADATA,
                    rule.at(),
                    "the rule has no comment",
                    "Write /** ... */ before 'rule'; its first sentence is the summary.");
        } else if (!rule.comment().isBlank() && !rule.comment().matches(".*\\p{L}{2}.*")) {
            problems.add(Code.METADATA, rule.at(), "the rule's comment says nothing", "Write a sentence.");
        }
    }

    private void checkId() {
        String id = required("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+")) {
            problems.add(Code.METADATA, spot("id"), "'" + id + "' is no id", "Write pack and number, such as my-010.");
        }
    }

    private String required(String name) {
        String value = rule.tag(name).orElse("");
        if (value.isBlank() && !gaps.tags().contains(name)) {
            boolean empty = rule.tag(name).isPresent();
            problems.add(
                    Code.METADATA,
                    spot(name),
                    empty ? "@" + name + " is empty" : "the rule has no @" + name,
                    "Write @" + name + "( \"...\" ) below its name.");
        }
        return value;
    }

    private void codes(String name, Set<String> known) {
        required(name);
        for (String code : list(rule, name)) {
            if (!known.contains(code)) {
                problems.add(
                        Code.METADATA,
                        spot(name),
                        "@" + name + " names '" + code + "'",
                        EverydayWords.hint(code, known));
            }
        }
    }

    private void oneOf(String name, Set<String> known) {
        rule.tag(name)
                .filter(value -> !known.contains(value))
                .ifPresent(value -> problems.add(
                        Code.METADATA, spot(name), "@" + name + " is '" + value + "'", NearestName.hint(value, known)));
    }

    private Spot spot(String tag) {
        RuleText.Tag written = rule.tags().get(tag);
        return written == null ? rule.at() : written.at();
    }

    private static List<String> list(RuleText rule, String tag) {
        return Arrays.stream(rule.tag(tag).orElse("").split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Optional<ActionGroup> group(String code) {
        return Arrays.stream(ActionGroup.values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    private static Set<String> clauseCodes() {
        Set<String> codes = new TreeSet<>(Set.of(ANY));
        Arrays.stream(ClauseKind.values()).map(ClauseKind::code).forEach(codes::add);
        return codes;
    }

    private static Set<String> actCodes() {
        Set<String> codes = new TreeSet<>(Set.of(ANY));
        Arrays.stream(ActionGroup.values()).map(ActionGroup::code).forEach(codes::add);
        Arrays.stream(ActionType.values()).map(ActionType::code).forEach(codes::add);
        return codes;
    }

    private static Set<String> names(Enum<?>[] values) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(values).map(Enum::name).forEach(names::add);
        return names;
    }
}
