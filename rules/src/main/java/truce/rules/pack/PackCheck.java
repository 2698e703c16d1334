package truce.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.pattern.PatternSpec;
import truce.rules.pack.Problem.Code;

/**
 * Checks a pack: reads all its files, looks up every name, and tells all problems of all files, each with its place. It
 * never runs nor compiles anything.
 */
public final class PackCheck {

    private final PackFiles files;
    private final Optional<RuleReader> reader;
    private final List<Problem> problems = new ArrayList<>();
    private boolean unreadable;

    private PackCheck(PackFiles files, Optional<RuleReader> reader) {
        this.files = files;
        this.reader = reader;
        problems.addAll(files.problems());
    }

    /**
     * What a check found.
     *
     * @param pack the pack, when nothing is wrong with it
     * @param problems all problems, by file, line and column
     */
    public record Found(Optional<CheckedPack> pack, List<Problem> problems) {
        public Found {
            problems = problems.stream().sorted().distinct().toList();
        }

        /** The pack, or a refusal with every problem. */
        public CheckedPack orRefuse() {
            return pack.orElseThrow(() -> {
                List<Fault> faults = problems.stream().map(Problem::toFault).toList();
                return new Refusal(Refusal.Because.DEFINITION, faults);
            });
        }
    }

    public static Found check(PackFiles files) {
        return new PackCheck(files, Optional.empty()).check();
    }

    /** The same for a pack that the user trusts fully: its rules are read by another reader, and no fence holds them. */
    public static Found checkTrusted(PackFiles files, RuleReader reader) {
        return new PackCheck(files, Optional.of(reader)).check();
    }

    /** The id in {@code pack.yaml}, as far as it can be read. */
    public static Optional<String> id(PackFiles files) {
        return files.file("pack.yaml")
                .map(file -> HeadReader.head(file, new Problems(file)).id())
                .filter(id -> !id.isEmpty());
    }

    private Found check() {
        Optional<PackHead> head = head();
        List<PatternSpec> patterns = files.file(PatternsReader.FILE)
                .map(file -> patterns(file, head))
                .orElse(List.of());
        Scope scope = new Scope(head.map(h -> h.params().keySet()).orElse(Set.of()), names(patterns), unreadable);
        List<RuleText> rules = new ArrayList<>();
        files.rules().forEach(file -> rules.addAll(rules(file, scope)));
        files.tables().forEach(file -> rules.addAll(table(file, scope)));
        if (rules.size() > Fence.MOST_RULES) {
            tell(Code.LIMIT, "pack.yaml", "the pack has more than " + Fence.MOST_RULES + " rules");
        }
        boolean told =
                files.problems().stream().anyMatch(problem -> problem.file().matches("(rules|tables)(/.*)?"));
        if (files.rules().isEmpty() && files.tables().isEmpty() && !told) {
            tell(Code.FILE, "rules", "the pack has no rules: no file ends in .drl, and there is no tables/*.csv");
        }
        refuseTwice(rules);
        return problems.isEmpty() && head.isPresent()
                ? new Found(Optional.of(pack(head.get(), rules, patterns)), List.of())
                : new Found(Optional.empty(), problems);
    }

    private CheckedPack pack(PackHead head, List<RuleText> rules, List<PatternSpec> patterns) {
        Trust trust = reader.isPresent() ? Trust.FULL : Trust.FENCED;
        return new CheckedPack(head, rules, patterns, files.files(), trust);
    }

    private Optional<PackHead> head() {
        Optional<SourceText> file = files.file("pack.yaml");
        if (file.isEmpty()) {
            if (files.problems().stream().noneMatch(problem -> problem.file().equals("pack.yaml"))) {
                tell(Code.FILE, "pack.yaml", "there is no such file");
            }
            unreadable = true;
            return Optional.empty();
        }
        Problems found = new Problems(file.get());
        PackHead head = HeadReader.head(file.get(), found);
        problems.addAll(found.found());
        // With problems there is no pack, and what the rules name is still looked up in the head.
        unreadable |= !found.found().isEmpty() && head.id().isEmpty();
        return Optional.of(head);
    }

    private List<PatternSpec> patterns(SourceText file, Optional<PackHead> head) {
        Problems found = new Problems(file);
        List<PatternSpec> patterns = PatternsReader.patterns(file, head.map(PackHead::params), found);
        unreadable |= !found.found().isEmpty();
        problems.addAll(found.found());
        return patterns;
    }

    private List<RuleText> rules(SourceText file, Scope scope) {
        Problems found = new Problems(file);
        List<RuleText> rules =
                reader.map(trusted -> trusted(file, trusted, found)).orElseGet(() -> fenced(file, scope, found));
        problems.addAll(found.found());
        return rules;
    }

    private static List<RuleText> fenced(SourceText file, Scope scope, Problems found) {
        RuleParser parser = new RuleParser(file, found);
        List<RuleText> rules = parser.rules();
        for (RuleText rule : rules) {
            Metadata.check(rule, parser.gaps(rule), found);
            new RuleCheck(rule, parser.gaps(rule), scope, found).check();
        }
        return rules;
    }

    private List<RuleText> trusted(SourceText file, RuleReader trusted, Problems found) {
        List<RuleText> rules = trusted.read(file, problems::add);
        rules.forEach(rule -> Metadata.check(rule, Gaps.NONE, found));
        return rules;
    }

    private List<RuleText> table(SourceText file, Scope scope) {
        Problems found = new Problems(file);
        List<RuleText> rules = new DecisionTable(file, scope, found).rules();
        problems.addAll(found.found());
        return rules;
    }

    private void refuseTwice(List<RuleText> rules) {
        Map<String, RuleText> first = new HashMap<>();
        Map<String, RuleText> titles = new HashMap<>();
        for (RuleText rule : rules) {
            refuseTwice(
                    "the id '" + rule.id() + "'",
                    first.putIfAbsent(rule.id(), rule),
                    rule,
                    !rule.id().isEmpty());
            refuseTwice("the name \"" + rule.title() + "\"", titles.putIfAbsent(rule.title(), rule), rule, true);
        }
    }

    private void refuseTwice(
            String what, @org.jspecify.annotations.Nullable RuleText earlier, RuleText rule, boolean named) {
        if (earlier != null && named) {
            Problems found = new Problems(files.file(rule.file()).orElseThrow());
            String where = earlier.file() + ":" + earlier.at().line();
            found.add(Code.DUPLICATE, rule.at(), what + " stands twice, first at " + where, "");
            problems.addAll(found.found());
        }
    }

    private static Set<String> names(List<PatternSpec> patterns) {
        Set<String> names = new HashSet<>();
        patterns.forEach(pattern -> names.add(pattern.id()));
        return names;
    }

    private void tell(Code code, String file, String message) {
        problems.add(new Problem(code, file, Spot.START, message, "", ""));
    }
}
