package truce.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import truce.core.origin.Fingerprint;
import truce.core.pattern.PatternSpec;
import truce.core.run.RuleInfo;
import truce.rules.fact.Thresholds;

/**
 * A pack in which every name is known and every rule lies within the fence, unless the user trusts it fully.
 *
 * @param head what it says of itself
 * @param rules its rules, sorted by id
 * @param patterns the patterns it declares, with the effective values of its parameters
 * @param files its texts
 * @param trust how much of the rule language its rules use; with full trust they have no conditions here
 */
public record CheckedPack(
        PackHead head, List<RuleText> rules, List<PatternSpec> patterns, List<SourceText> files, Trust trust) {

    public CheckedPack {
        rules = rules.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        patterns = List.copyOf(patterns);
        files = List.copyOf(files);
    }

    /** A fenced pack. */
    public CheckedPack(PackHead head, List<RuleText> rules, List<PatternSpec> patterns, List<SourceText> files) {
        this(head, rules, patterns, files, Trust.FENCED);
    }

    /** The SHA-256 of all its texts, in order of names. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        files.forEach(file ->
                all.append(file.name()).append('\u0000').append(file.text()).append('\u0000'));
        return Fingerprint.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Optional<RuleText> findRule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Whether the pack declares that pattern; its rules see no others. */
    public boolean declares(PatternSpec pattern) {
        return patterns.contains(pattern);
    }

    /** What people see of its rules, sorted by id. */
    public List<RuleInfo> infos() {
        return rules.stream().map(rule -> Metadata.info(head.id(), rule)).toList();
    }

    /** The thresholds that grade elements for this pack. */
    public Thresholds thresholds() {
        PackHead.Param massCasualty = head.params().get("mass-casualty");
        return massCasualty == null ? Thresholds.USUAL : new Thresholds(massCasualty.value());
    }

    /** The effective value of a parameter that a rule names. */
    public int parameter(Value.Parameter parameter) {
        return Objects.requireNonNull(head.params().get(Scope.kebab(parameter.name())))
                .value();
    }

    /** The same pack with another value of a parameter. */
    public CheckedPack with(String param, int value, String from) {
        PackHead changed = head.with(param, value, from);
        return new CheckedPack(changed, rules, PatternsReader.patterns(files, changed), files, trust);
    }

    /** The same pack with another value of a tag of one of its rules; the same where it has no such rule. */
    public CheckedPack withTag(String id, String tag, String value) {
        List<RuleText> changed = rules.stream()
                .map(rule -> rule.id().equals(id) ? rule.with(tag, value) : rule)
                .toList();
        return new CheckedPack(head, changed, patterns, files, trust);
    }

    /** The same pack without some of its rules. */
    public CheckedPack without(java.util.Set<String> ids) {
        List<RuleText> kept =
                rules.stream().filter(rule -> !ids.contains(rule.id())).toList();
        return new CheckedPack(head, kept, patterns, files, trust);
    }
}
