package truce.rules.pack;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import truce.core.run.Matter;
import truce.rules.pack.Constraint.Operator;

/**
 * A rule as written, parsed.
 *
 * @param file path within the pack
 * @param at where {@code rule} stands
 * @param title the rule's name, a sentence
 * @param comment text of the comment before it, without marks; empty when there is none
 * @param tags metadata by name
 * @param conditions patterns in order
 * @param verb {@code raise}, {@code permit} or {@code note}
 * @param subject variable that the verb is about
 * @param subjectAt where that variable stands
 */
public record RuleText(
        String file,
        Spot at,
        String title,
        String comment,
        Map<String, Tag> tags,
        List<Condition> conditions,
        String verb,
        String subject,
        Spot subjectAt) {

    private static final Set<String> PATTERN_VIEWS = Set.of("Tally", "Sequence", "Coverage");

    /** A line of metadata, such as {@code @id( "base-010" )}. */
    public record Tag(Spot at, String name, String value) {}

    public RuleText {
        tags = Map.copyOf(tags);
        conditions = List.copyOf(conditions);
    }

    /** Value of a tag, if it is there. */
    public Optional<String> tag(String name) {
        return Optional.ofNullable(tags.get(name)).map(Tag::value);
    }

    /** The same rule with another value of a tag. */
    RuleText with(String tag, String value) {
        Map<String, Tag> changed = new HashMap<>(tags);
        changed.merge(tag, new Tag(at, tag, value), (old, set) -> new Tag(old.at(), tag, value));
        return new RuleText(file, at, title, comment, changed, conditions, verb, subject, subjectAt);
    }

    /** What the rule is asked about, by the views it reads. */
    public Matter.On on() {
        Set<String> views = conditions.stream().map(Condition::type).collect(Collectors.toSet());
        if (!Collections.disjoint(views, PATTERN_VIEWS)) {
            return Matter.On.PATTERN;
        }
        return views.contains("Duty") ? Matter.On.DUTY : Matter.On.ACT;
    }

    /** Names of the declared patterns that the rule asks for; empty when it asks for none or for all. */
    Set<String> patterns() {
        return conditions.stream()
                .flatMap(condition -> condition.constraints().stream())
                .map(Condition.Asked::constraint)
                .filter(Constraint.Compared.class::isInstance)
                .map(Constraint.Compared.class::cast)
                .filter(asked -> asked.path().dotted().equals("pattern"))
                .filter(asked -> asked.operator() == Operator.EQUAL || asked.operator() == Operator.IN)
                .flatMap(asked -> asked.values().stream())
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).value())
                .collect(Collectors.toSet());
    }

    /** The rule's id; empty when it has none. */
    public String id() {
        return tag("id").orElse("");
    }

    /** First sentence of the comment. */
    public String summary() {
        int end = comment.indexOf(". ");
        return end < 0 ? comment : comment.substring(0, end + 1);
    }
}
