package truce.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rules of a file with full trust: names, comments and metadata. What stands below them is the engine's. */
public final class TrustedRules {

    private static final Pattern RULE = Pattern.compile("\\brule\\s+(?:\"( *)\"|([\\p{L}_][\\p{L}\\p{N}_]*))");
    private static final Pattern TAG = Pattern.compile("@\\s*([a-zA-Z][a-zA-Z0-9-]*)\\s*(?:\\(\\s*\"( *)\"\\s*\\))?");
    private static final Pattern BODY = Pattern.compile("\\b(?:when|then)\\b");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/\\s*\\z", Pattern.DOTALL);

    private final SourceText source;
    private final String masked;

    private TrustedRules(SourceText source) {
        this.source = source;
        this.masked = DrlMask.of(source.text());
    }

    /** The rules, in order; they raise, as far as is known without running them. */
    public static List<RuleText> of(SourceText source) {
        return new TrustedRules(source).rules();
    }

    private List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        Matcher found = RULE.matcher(masked);
        while (found.find()) {
            rules.add(rule(found));
        }
        return rules;
    }

    private RuleText rule(Matcher found) {
        Spot at = Spot.of(source.text(), found.start());
        return new RuleText(
                source.name(),
                at,
                original(found),
                comment(found.start()),
                tags(found.end()),
                List.of(),
                "raise",
                "",
                at);
    }

    private String original(Matcher found) {
        int group = found.group(1) != null ? 1 : 2;
        return found.group(group) == null ? "" : source.text().substring(found.start(group), found.end(group));
    }

    private String comment(int ruleStart) {
        int last = source.text().lastIndexOf("/**", ruleStart);
        if (last < 0) {
            return "";
        }
        Matcher before = COMMENT.matcher(source.text().substring(last, ruleStart));
        return before.matches() ? RuleParser.plain(before.group().strip()) : "";
    }

    private Map<String, RuleText.Tag> tags(int from) {
        Map<String, RuleText.Tag> tags = new LinkedHashMap<>();
        Matcher body = BODY.matcher(masked);
        int end = body.find(from) ? body.start() : masked.length();
        Matcher found = TAG.matcher(masked).region(from, end);
        while (found.find()) {
            String value = found.group(2) == null ? "" : source.text().substring(found.start(2), found.end(2));
            Spot at = Spot.of(source.text(), found.start(1));
            tags.put(found.group(1), new RuleText.Tag(at, found.group(1), value));
        }
        return tags;
    }
}
