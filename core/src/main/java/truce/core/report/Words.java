package truce.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import truce.core.action.ActionType;
import truce.core.action.ExceptionKind;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.SourceType;
import truce.core.match.Attribution;
import truce.core.match.Degree;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.run.FactsGrade;
import truce.core.run.NormGrade;
import truce.core.run.Severity;

/**
 * The words that people read for the codes that stand in data: {@code POSSIBLE} reads "open: facts". They stand in
 * {@code words.properties}; every code has its words, and no locale of the machine has a say.
 */
public final class Words {

    private static final Words ENGLISH = new Words("words.properties");

    private final Map<String, String> byKey = new TreeMap<>();

    private Words(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the words of reports are missing: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> byKey.put(key, properties.getProperty(key)));
    }

    public static Words english() {
        return ENGLISH;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} ... replaced by the values.
     *
     * @throws IllegalArgumentException when the key has no words
     */
    public String of(String key, Object... values) {
        String words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return values.length == 0 ? words : filled(words, values);
    }

    public String of(Determination determination) {
        return of("determination." + determination.name());
    }

    public String of(Standing standing) {
        return standing.isFlagged() ? of("determination." + standing.name()) : of("standing." + standing.name());
    }

    public String of(Reason reason) {
        return of("reason." + reason.code());
    }

    /** What would settle an element that is open for this reason. */
    public String settle(Reason reason) {
        return of("settle." + reason.code());
    }

    public String of(FactsGrade grade) {
        return of("facts." + grade.code());
    }

    public String of(NormGrade grade) {
        return of("norm." + grade.code());
    }

    public String of(Severity severity) {
        return of("severity." + severity.name());
    }

    public String of(Gate gate) {
        return of("gate." + gate.code());
    }

    public String of(Degree degree) {
        return of("degree." + degree.code());
    }

    public String of(EvidenceLevel level) {
        return of("level." + level.code());
    }

    public String of(SourceType type) {
        return of("source." + type.code());
    }

    public String of(Attribution.Basis basis) {
        return of("basis." + basis.code());
    }

    public String of(ClauseKind kind) {
        return of("clause." + kind.code());
    }

    public String of(ActionType act) {
        return of("act." + act.code());
    }

    public String of(WeaponClass weapon) {
        return of("weapon." + weapon.code());
    }

    public String of(ExceptionKind exception) {
        return of("exception." + exception.code());
    }

    public String of(Disposition.Kind kind) {
        return of(
                "disposition." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private static String filled(String words, Object[] values) {
        StringBuilder text = new StringBuilder(words.length() + 32);
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('{', at);
            if (open < 0 || open + 2 >= words.length() || words.charAt(open + 2) != '}') {
                break;
            }
            text.append(words, at, open).append(values[words.charAt(open + 1) - '0']);
            at = open + 3;
        }
        return text.append(words, at, words.length()).toString();
    }
}
