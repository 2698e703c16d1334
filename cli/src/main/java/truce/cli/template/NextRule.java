package truce.cli.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.fault.Refusal;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackLoader;
import truce.rules.pack.RuleText;

/** The id of the next rule of a pack: one more than the highest number that stands at the end of an id. */
public final class NextRule {

    private static final Pattern NUMBERED = Pattern.compile(".*-(\\d{1,6})");

    private NextRule() {}

    /**
     * {@code ferry-003} after {@code ferry-001} and {@code ferry-002}.
     *
     * @param shown the folder as messages name it
     * @throws Refusal when there is no pack in the folder, or something is wrong with it
     */
    public static String id(Path folder, String shown) {
        if (!Files.isRegularFile(folder.resolve("pack.yaml"))) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    shown,
                    "there is no pack here",
                    "A rule goes into a pack: name its folder with -d, or make one with truce new pack NAME.");
        }
        return of(PackCheck.check(PackLoader.folder(folder)).orRefuse());
    }

    static String of(CheckedPack pack) {
        int highest = pack.rules().stream().mapToInt(NextRule::number).max().orElse(0);
        String digits = Integer.toString(highest + 1);
        return pack.head().id() + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    private static int number(RuleText rule) {
        Matcher numbered = NUMBERED.matcher(rule.id());
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }
}
