package truce.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import truce.bench.made.CaseSize;
import truce.bench.made.MadeCase;

/** Writes a made-up case: {@code GenerateCase FOLDER [--rows N] [--zones N] [--agreements N] ...}. */
public final class GenerateCase {

    private static final String USAGE = "usage: GenerateCase FOLDER [--rows N] [--zones N] [--agreements N] "
            + "[--settlements N] [--seed N] [--all-distinct]";

    private static final String ALL_DISTINCT = "--all-distinct";
    private static final List<String> OPTIONS =
            List.of("--rows", "--zones", "--agreements", "--settlements", "--seed", ALL_DISTINCT);

    private GenerateCase() {}

    /**
     * Writes the case.
     *
     * @param arguments the folder, then options; without options the full case of issue 2
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            throw new IllegalArgumentException(USAGE);
        }
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Path folder = Path.of(left.remove());
        MadeCase.write(size(left), folder);
        System.out.println("wrote " + folder);
    }

    private static CaseSize size(Deque<String> left) {
        Map<String, Long> given = new HashMap<>();
        while (!left.isEmpty()) {
            String option = left.remove();
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException("unknown option " + option + "\n" + USAGE);
            }
            given.put(option, option.equals(ALL_DISTINCT) ? 1 : Long.parseLong(left.remove()));
        }
        CaseSize full = CaseSize.FULL;
        return new CaseSize(
                given.getOrDefault("--rows", (long) full.rows()).intValue(),
                given.getOrDefault("--zones", (long) full.zones()).intValue(),
                given.getOrDefault("--agreements", (long) full.agreements()).intValue(),
                given.getOrDefault("--settlements", (long) full.settlements()).intValue(),
                given.containsKey(ALL_DISTINCT),
                given.getOrDefault("--seed", full.seed()));
    }
}
