package truce.rules.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack from anybody may hold: limits, and for what lies outside the grammar, words that say why. The fence itself
 * is the grammar in {@link RuleParser}: what it does not know is refused, whether or not it is listed here.
 */
final class Fence {

    static final int LARGEST_FILE = 256 * 1024;
    static final int LARGEST_YAML = 64 * 1024;
    static final int MOST_FILES = 200;
    static final int MOST_RULES = 2000;
    static final int DEEPEST = 12;
    static final int MOST_CONDITIONS = 8;
    static final int MOST_CONSTRAINTS = 40;
    static final int LONGEST_WORD = 64;
    static final int LONGEST_STRING = 300;

    private static final Map<String, String> REASONS = new HashMap<>();

    static {
        because("rules see the views of docs/facts.md by their short names", "import", "package", "unit", "include");
        because("a rule cannot bring types or code of its own", "declare", "function", "query", "template", "new");
        because(
                "a rule has nothing outside its case",
                "global",
                "entry-point",
                "from",
                "collect",
                "drools",
                "kcontext");
        because("a rule has no attributes: rules stand side by side, none before another", "salience", "enabled");
        because("a rule has no attributes: rules stand side by side, none before another", "no-loop", "agenda-group");
        because("a rule has no attributes: rules stand side by side, none before another", "ruleflow-group", "timer");
        because(
                "a rule has no attributes: rules stand side by side, none before another",
                "lock-on-active",
                "duration");
        because("a rule has no attributes: rules stand side by side, none before another", "activation-group");
        because("a rule has no attributes: rules stand side by side, none before another", "auto-focus", "calendars");
        because("a rule has no attributes: rules stand side by side, none before another", "date-effective");
        because(
                "a rule has no attributes: rules stand side by side, none before another",
                "date-expires",
                "no",
                "lock");
        because("it chooses the language of code, and a rule holds no code", "dialect");
        because("it runs code; a rule only asks for properties", "eval", "this", "instanceof");
        because("windows and counts are declared in patterns.yaml and computed before rules run", "accumulate", "acc");
        because("windows and counts are declared in patterns.yaml and computed before rules run", "window", "over");
        because("text is compared by '==' only", "matches", "soundslike", "str");
        because("use '||' within one pattern, or write two rules", "or", "forall");
        because("conditions of a rule all hold; put nothing between them", "and");
        because("a rule changes no facts", "insert", "insertLogical", "modify", "update", "delete", "retract", "set");
        because("a rule holds no code", "if", "while", "for", "switch", "try", "return", "throw", "var", "class");
    }

    private Fence() {}

    private static void because(String why, String... words) {
        List.of(words).forEach(word -> REASONS.put(word, why));
    }

    /** Why a word is outside the fence, if it is a word that other rule files use. */
    static Optional<String> reason(String word) {
        return Optional.ofNullable(REASONS.get(word));
    }
}
