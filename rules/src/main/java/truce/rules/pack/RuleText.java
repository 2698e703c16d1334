package truce.rules.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
