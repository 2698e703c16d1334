package truce.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.rules.pack.Condition.Asked;
import truce.rules.pack.Condition.Quantifier;
import truce.rules.pack.Problem.Code;
import truce.rules.pack.Token.Kind;
import truce.rules.pack.TokenReader.Unreadable;

/**
 * Reads the rules of a file in the fenced grammar: a subset of DRL, in which a rule has metadata, patterns on views, and
 * one verb. After a rule that cannot be read it goes on with the next, so that all problems of a file are told at once.
 */
final class RuleParser {

    static final Set<String> VERBS = Set.of("raise", "permit", "note");

    private final SourceText source;
    private final Problems problems;
    private final TokenReader reader;

    RuleParser(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.reader = new TokenReader(source, new Lexer(source, problems).tokens(), problems);
    }

    /** The rules that can be read, in order. */
    List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        while (reader.peek().kind() != Kind.END) {
            int before = reader.peek().start();
            try {
                rules.add(rule());
            } catch (Unreadable told) {
                goOnWithNextRule(before);
            }
        }
        return rules;
    }

    private void goOnWithNextRule(int before) {
        if (reader.peek().start() == before) {
            reader.take();
        }
        while (reader.peek().kind() != Kind.END && !startsRule()) {
            reader.take();
        }
    }

    private boolean startsRule() {
        return reader.peek().is("rule") && reader.peekSecond().kind() == Kind.STRING;
    }

    private RuleText rule() {
        String comment = reader.comment();
        Token start = reader.take("rule", "and nothing else, outside rules");
        String title = reader.take(Kind.STRING, "the rule's name in quotes: a sentence")
                .text();
        Map<String, RuleText.Tag> tags = tags();
        reader.take("when", "after the metadata");
        List<Condition> conditions = new ArrayList<>();
        while (!reader.peek().is("then")) {
            conditions.add(condition());
        }
        if (conditions.size() > Fence.MOST_CONDITIONS) {
            problems.add(Code.LIMIT, start.spot(), "more than " + Fence.MOST_CONDITIONS + " patterns in a rule", "");
        }
        reader.take();
        return consequence(start, title, plain(comment), tags, conditions);
    }

    private Map<String, RuleText.Tag> tags() {
        Map<String, RuleText.Tag> tags = new LinkedHashMap<>();
        while (reader.peek().is("@")) {
            reader.take();
            Token name = reader.take(Kind.WORD, "the name of the metadata");
            String value = "";
            if (reader.takeIf("(")) {
                value = reader.take(Kind.STRING, "one text in quotes: a list stands in one text, with commas")
                        .text();
                reader.take(")", "after the text");
            }
            if (tags.put(name.text(), new RuleText.Tag(name.spot(), name.text(), value)) != null) {
                problems.add(Code.DUPLICATE, name.spot(), "'@" + name.text() + "' stands twice", "");
            }
        }
        return tags;
    }

    private Condition condition() {
        Token first = reader.peek();
        Quantifier quantifier =
                reader.takeIf("not") ? Quantifier.NOT : reader.takeIf("exists") ? Quantifier.EXISTS : Quantifier.ONE;
        boolean bracket = quantifier != Quantifier.ONE && reader.takeIf("(");
        Condition condition = pattern(first, quantifier);
        if (bracket) {
            reader.take(")", "after the pattern");
        }
        return condition;
    }

    private Condition pattern(Token first, Quantifier quantifier) {
        Token start = reader.peek();
        String variable = "";
        if (start.kind() == Kind.VARIABLE) {
            variable = reader.take().text();
            reader.take(":", "after " + variable);
        }
        if (reader.peek().kind() == Kind.WORD
                && Fence.reason(reader.peek().text()).isPresent()) {
            reader.unexpected("expected a view");
        }
        Token type = reader.take(Kind.WORD, "a view such as Case( ... )");
        if (reader.peek().is(".")) {
            reader.notInFence(type, "views have short names, no packages", "Write Case( ... ).");
        }
        String head = reader.textFrom(first);
        reader.take("(", "after " + type.text());
        List<Asked> asked = constraints();
        reader.take(")", "after the constraints");
        if (reader.peek().is("from") || reader.peek().is("over")) {
            reader.unexpected("");
        }
        return new Condition(type.spot(), quantifier, variable, type.text(), asked, head);
    }

    private List<Asked> constraints() {
        List<Asked> asked = new ArrayList<>();
        ConstraintParser parser = new ConstraintParser(reader);
        while (!reader.peek().is(")")) {
            if (!asked.isEmpty()) {
                reader.take(",", "between constraints");
            }
            Token first = reader.peek();
            Constraint constraint = parser.constraint();
            asked.add(new Asked(constraint, reader.textFrom(first)));
            if (asked.size() > Fence.MOST_CONSTRAINTS) {
                reader.notInFence(first, "more than " + Fence.MOST_CONSTRAINTS + " constraints in a pattern", "");
            }
        }
        return asked;
    }

    private RuleText consequence(
            Token start, String title, String comment, Map<String, RuleText.Tag> tags, List<Condition> conditions) {
        Token flags = reader.peek();
        if (!flags.is("flags")) {
            reader.unexpected("after 'then' stands one of flags.raise( $x ), flags.permit( $x ), flags.note( $x )");
        }
        reader.take();
        reader.take(".", "after flags");
        Token verb = reader.take(Kind.WORD, "raise, permit or note");
        if (!VERBS.contains(verb.text())) {
            problems.add(
                    Code.CONSEQUENCE,
                    verb.spot(),
                    "flags can raise, permit or note, not " + verb.shown(),
                    truce.core.fault.NearestName.hint(verb.text(), VERBS));
        }
        reader.take("(", "after " + verb.text());
        Token subject = reader.take(Kind.VARIABLE, "the variable of a view, such as $case");
        reader.take(")", "after " + subject.text());
        reader.takeIf(";");
        if (!reader.peek().is("end")) {
            reader.unexpected("a rule does one thing: expected 'end'");
        }
        reader.take();
        return new RuleText(
                source.name(),
                start.spot(),
                title,
                comment,
                tags,
                conditions,
                verb.text(),
                subject.text(),
                subject.spot());
    }

    private static String plain(String comment) {
        if (!comment.startsWith("/**")) {
            return "";
        }
        String inner = comment.substring(3, Math.max(3, comment.length() - 2));
        return inner.replaceAll("\n\\s*\\*", "\n").replaceAll("\\s+", " ").strip();
    }
}
