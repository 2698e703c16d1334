package truce.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.rules.pack.Problem.Code;
import truce.rules.pack.Token.Kind;
import truce.rules.pack.TokenReader.Unreadable;

/**
 * Reads the rules of a file in the fenced grammar: a subset of DRL, in which a rule has metadata, patterns on views, and
 * one verb. After something that cannot be read it goes on with the next constraint, pattern or part of the rule, so that
 * all problems of a file are told at once, and each once; what of a rule is missing then, {@link #gaps} says.
 */
final class RuleParser {

    static final Set<String> VERBS = Set.of("raise", "permit", "note");
    private static final Set<String> TO_END_OF_LINE =
            Set.of("import", "package", "global", "unit", "include", "dialect", "end");

    private final SourceText source;
    private final Problems problems;
    private final TokenReader reader;
    private final Landmarks landmarks;
    private final Map<RuleText, Gaps> gaps = new HashMap<>();

    RuleParser(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.reader = new TokenReader(source, new Lexer(source, problems).tokens(), problems);
        this.landmarks = new Landmarks(reader);
    }

    /** The rules, in order, as far as they can be read. */
    List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        while (reader.peek().kind() != Kind.END) {
            if (landmarks.atRule() || isSlipOfRule()) {
                rules.add(rule());
            } else {
                outside();
            }
        }
        return rules;
    }

    /** What of a rule could not be read. */
    Gaps gaps(RuleText rule) {
        return gaps.getOrDefault(rule, Gaps.NONE);
    }

    private boolean isSlipOfRule() {
        return landmarks.isSlipOf("rule") && reader.peekSecond().kind() == Kind.STRING;
    }

    private void outside() {
        Token first = reader.peek();
        String help = first.is("end") ? "Is this an 'end' too many?" : "";
        reader.tellUnexpected("expected 'rule', and nothing else outside rules", help);
        reader.take();
        if (TO_END_OF_LINE.contains(first.text())) {
            reader.skipUntil(() -> reader.atLineStart() || landmarks.atRule());
        } else {
            reader.skipUntil(() -> landmarks.atTopLevel() || isSlipOfRule());
        }
    }

    private RuleText rule() {
        String comment = reader.comment();
        Token start = reader.peek();
        if (!start.is("rule")) {
            reader.slip(start, "expected 'rule', found " + start.shown(), "Did you mean 'rule'?");
        }
        reader.take();
        String title = title();
        HeaderParser header = new HeaderParser(reader, landmarks, problems);
        if (comment.startsWith("/*") && plain(comment).isBlank()) {
            boolean doc = comment.startsWith("/**");
            String what = doc ? "is empty" : "begins with '/*', which is for side notes";
            reader.slip(start, "the comment before the rule " + what, "Write /** and a sentence on the rule. */");
            header.gaps().add(Gaps.COMMENT);
        }
        header.read();
        PatternParser patterns = new PatternParser(reader, landmarks);
        List<Condition> conditions = patterns.conditions();
        if (conditions.size() > Fence.MOST_CONDITIONS) {
            problems.add(Code.LIMIT, start.spot(), "more than " + Fence.MOST_CONDITIONS + " patterns in a rule", "");
        }
        Verb verb = consequence(start);
        RuleText rule = new RuleText(
                source.name(),
                start.spot(),
                title,
                plain(comment),
                header.tags(),
                conditions,
                verb.name,
                verb.subject,
                verb.at);
        gaps.put(rule, new Gaps(header.gaps(), patterns.hasGap(), verb.subject.isEmpty()));
        return rule;
    }

    private String title() {
        if (reader.peek().kind() == Kind.STRING) {
            return reader.take().text();
        }
        Token first = reader.peek();
        reader.tellUnexpected("expected the rule's name in quotes", "Name it by a sentence: rule \"...\".");
        reader.skipUntil(() -> reader.atLineStart() || reader.peek().is("when"));
        return first.text();
    }

    private record Verb(String name, String subject, Spot at) {}

    private Verb consequence(Token start) {
        Verb verb = new Verb("", "", start.spot());
        try {
            then();
            verb = verb();
            end();
        } catch (Unreadable told) {
            reader.skipUntil(() -> reader.peek().is("end") || landmarks.atRuleOrEnd());
            reader.takeIf("end");
        }
        return verb;
    }

    private void then() {
        if (reader.takeIf("then")) {
            return;
        }
        if (landmarks.atSlipOfThen()) {
            reader.slip(reader.peek(), "expected 'then', found " + reader.peek().shown(), "Did you mean 'then'?");
            reader.take();
        } else if (landmarks.atVerb()) {
            reader.missing("'then' is missing before 'flags'", "Write it on a line of its own.");
        } else {
            reader.missing("'then' is missing after the patterns", "Write then flags.raise( $case ); and 'end'.");
            throw new Unreadable();
        }
    }

    private Verb verb() {
        if (!reader.peek().is("flags")) {
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
                    NearestName.hint(verb.text(), VERBS));
        }
        reader.take("(", "after " + verb.text());
        Token subject = reader.take(Kind.VARIABLE, "the variable of a view, such as $case");
        if (!reader.takeIf(")")) {
            if (!reader.peek().is(";") && !reader.peek().is("end")) {
                reader.unexpected("expected ')' after " + subject.text());
            }
            reader.missing("')' is missing after " + subject.text(), "Add ')' here.");
        }
        reader.takeIf(";");
        return new Verb(verb.text(), subject.text(), subject.spot());
    }

    private void end() {
        if (reader.takeIf("end")) {
            return;
        }
        if (landmarks.atRuleOrEnd()) {
            reader.missing("'end' is missing after the consequence", "Write it on a line of its own.");
        } else if (landmarks.isSlipOf("end") && reader.atLineStart()) {
            reader.slip(reader.peek(), "expected 'end', found " + reader.peek().shown(), "Did you mean 'end'?");
            reader.take();
        } else {
            reader.tellUnexpected("a rule does one thing: expected 'end'", "");
            throw new Unreadable();
        }
    }

    /** A doc comment without its marks; empty when it is none. */
    static String plain(String comment) {
        if (!comment.startsWith("/**")) {
            return "";
        }
        String inner = comment.substring(3, Math.max(3, comment.length() - 2));
        return inner.replaceAll("\n\\s*\\*", "\n").replaceAll("\\s+", " ").strip();
    }
}
