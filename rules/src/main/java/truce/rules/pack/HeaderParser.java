package truce.rules.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import truce.rules.pack.Problem.Code;
import truce.rules.pack.Token.Kind;
import truce.rules.pack.TokenReader.Unreadable;

/** Reads what stands between a rule's name and its patterns: the metadata, and {@code when}. */
final class HeaderParser {

    private final TokenReader reader;
    private final Landmarks landmarks;
    private final Problems problems;
    private final Map<String, RuleText.Tag> tags = new LinkedHashMap<>();
    private final Set<String> gaps = new HashSet<>();

    HeaderParser(TokenReader reader, Landmarks landmarks, Problems problems) {
        this.reader = reader;
        this.landmarks = landmarks;
        this.problems = problems;
    }

    Map<String, RuleText.Tag> tags() {
        return tags;
    }

    /** Metadata that stands there but could not be read. */
    Set<String> gaps() {
        return gaps;
    }

    /** Reads up to and with {@code when}. */
    void read() {
        while (!reader.takeIf("when")) {
            if (reader.peek().is("@")) {
                tag();
            } else if (landmarks.atPattern() || landmarks.afterConditions()) {
                reader.missing("'when' is missing before the patterns", "Write it on a line of its own.");
                return;
            } else if (landmarks.isSlipOf("when")) {
                reader.slip(
                        reader.peek(), "expected 'when', found " + reader.peek().shown(), "Did you mean 'when'?");
                reader.take();
                return;
            } else {
                strange();
            }
        }
    }

    /** An attribute, or anything else that rules do not have; it goes to the end of its line. */
    private void strange() {
        reader.tellUnexpected("expected 'when' after the metadata", "");
        reader.take();
        reader.skipUntil(this::atNextPart);
    }

    private boolean atNextPart() {
        return reader.atLineStart() || reader.peek().is("@") || reader.peek().is("when") || landmarks.afterConditions();
    }

    private void tag() {
        reader.take();
        String tried = reader.peek().text();
        try {
            Token name = reader.take(Kind.WORD, "the name of the metadata");
            String value = reader.peek().is("@") || reader.atLineStart() ? "" : value(name);
            if (tags.put(name.text(), new RuleText.Tag(name.spot(), name.text(), value)) != null) {
                problems.add(Code.DUPLICATE, name.spot(), "'@" + name.text() + "' stands twice", "");
            }
        } catch (Unreadable told) {
            gaps.add(tried);
            reader.skipUntil(this::atNextPart);
        }
    }

    private String value(Token name) {
        if (reader.peek().is("when")) {
            return "";
        }
        reader.take("(", "after @" + name.text());
        String wanted = "expected one text in quotes: a list stands in one text, with commas";
        if (reader.peek().kind() == Kind.WORD) {
            reader.slip(reader.peek(), wanted + ", found " + reader.peek().shown(), "");
            throw new Unreadable();
        }
        String value = reader.peek().kind() == Kind.STRING
                ? reader.take().text()
                : reader.unexpected(wanted).text();
        if (!reader.takeIf(")")) {
            if (!atNextPart()) {
                reader.unexpected("expected ')' after the text");
            }
            reader.missing("')' is missing after the text", "Add ')' here.");
        }
        return value;
    }
}
