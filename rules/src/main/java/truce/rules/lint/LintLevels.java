package truce.rules.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import truce.core.fault.NearestName;

/** The level of each lint in a project: as its dossier says, else as the pack says, else the usual one. */
public final class LintLevels {

    private final Map<Lint, Level> set = new EnumMap<>(Lint.class);

    private LintLevels() {}

    /** The usual levels. */
    public static LintLevels usual() {
        return new LintLevels();
    }

    /** These levels with those of a project over them; an id may end in {@code /*} for all of a family. */
    public LintLevels over(Map<String, String> project) {
        LintLevels levels = new LintLevels();
        levels.set.putAll(set);
        // A family comes before its members: '*' sorts before letters.
        new TreeMap<>(project)
                .forEach((id, code) -> Level.ofCode(code).ifPresent(level -> {
                    for (Lint lint : Lint.values()) {
                        if (lint.id().equals(id) || isFamily(id, lint)) {
                            levels.set.put(lint, level);
                        }
                    }
                }));
        return levels;
    }

    public Level of(Lint lint) {
        return set.getOrDefault(lint, lint.level());
    }

    /**
     * What is wrong with the levels of a project.
     *
     * @param key the key at fault
     * @param message what is wrong
     * @param help what would be right
     */
    public record Wrong(String key, String message, String help) {}

    /** Unknown lints and levels. */
    public static List<Wrong> wrong(Map<String, String> project) {
        List<Wrong> wrong = new ArrayList<>();
        new TreeMap<>(project).forEach((id, code) -> {
            if (Lint.ofId(id).isEmpty() && family(id).isEmpty()) {
                wrong.add(new Wrong(id, "there is no lint '" + id + "'", NearestName.hint(id, Lint.ids())));
            }
            if (Level.ofCode(code).isEmpty()) {
                String help = NearestName.hint(code, Level.codes());
                wrong.add(new Wrong(id, "the level of '" + id + "' is '" + code + "'", help));
            }
        });
        return wrong;
    }

    private static Optional<Lint> family(String id) {
        return java.util.Arrays.stream(Lint.values())
                .filter(lint -> isFamily(id, lint))
                .findFirst();
    }

    private static boolean isFamily(String id, Lint lint) {
        return id.endsWith("/*") && lint.id().startsWith(id.substring(0, id.length() - 1));
    }
}
