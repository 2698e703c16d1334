package truce.rules.engine;

import java.util.List;
import java.util.function.Consumer;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackFiles;
import truce.rules.pack.Problem;
import truce.rules.pack.RuleReader;
import truce.rules.pack.RuleText;
import truce.rules.pack.SourceText;
import truce.rules.pack.Spot;
import truce.rules.pack.TrustedRules;
import truce.rules.pack.TrustedWords;

/** Reads rule files of packs with full trust: the engine's own parser says whether they are rules. Runs nothing. */
public final class TrustedReader implements RuleReader {

    private TrustedReader() {}

    /** Checks a pack that the user's own {@code truce.yaml} trusts fully. */
    public static PackCheck.Found check(PackFiles files) {
        return PackCheck.checkTrusted(files, new TrustedReader());
    }

    @Override
    public List<RuleText> read(SourceText file, Consumer<Problem> told) {
        TrustedWords.check(file, told);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            parser.parse(null, file.text());
            parser.getErrors().forEach(error -> told.accept(problem(file, error)));
        } catch (DroolsParserException | RuntimeException e) {
            told.accept(problem(file, 1));
        }
        return TrustedRules.of(file);
    }

    private static Problem problem(SourceText file, DroolsError error) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
        return problem(file, Math.max(1, line));
    }

    private static Problem problem(SourceText file, int line) {
        return new Problem(
                Problem.Code.SYNTAX,
                file.name(),
                new Spot(line, 1),
                "the engine's parser cannot read the rules from here on",
                "Look for a bracket, a comma or an 'end' that is missing in this line or before it.",
                file.line(line));
    }
}
