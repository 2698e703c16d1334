package truce.cli.assess;

import java.util.List;
import truce.core.run.Determination;
import truce.core.run.Run;

/**
 * What {@code --fail-on} asks for: of confirmed, probable and possible, that or stronger; of the others, exactly that.
 */
public final class FailOn {

    private static final List<Determination> SCALE =
            List.of(Determination.CONFIRMED, Determination.PROBABLE, Determination.POSSIBLE);

    private FailOn() {}

    /** Whether the run holds what was asked for. */
    public static boolean isMet(Determination asked, Run run) {
        return run.flags().stream().anyMatch(flag -> !flag.isSetAside() && fits(asked, flag.determination()))
                || run.actions().entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .anyMatch(entry -> entry.getKey()
                                .determination()
                                .filter(found -> !found.isFlag() && fits(asked, found))
                                .isPresent())
                || run.notFlagged().keySet().stream().anyMatch(key -> isNamed(asked, key));
    }

    static boolean fits(Determination asked, Determination found) {
        int wanted = SCALE.indexOf(asked);
        int given = SCALE.indexOf(found);
        return wanted >= 0 ? given >= 0 && given <= wanted : asked == found;
    }

    /** The keys are norm, blank, code of the disposition, perhaps a colon and a reason. */
    private static boolean isNamed(Determination asked, String key) {
        String code = key.substring(key.lastIndexOf(' ') + 1);
        String name = code.contains(":") ? code.substring(0, code.indexOf(':')) : code;
        return !SCALE.contains(asked) && name.equals(asked.name());
    }
}
