package truce.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import truce.bench.made.CaseSize;
import truce.bench.made.MadeCase;

/** Writes a made-up case: {@code GenerateCase FOLDER [--rows N] [--zones N] [--agreements N] ...}. */
public final class GenerateCase {

    private static final String USAGE = "usage: GenerateCase FOLDER [--rows N] [--zones N] [--agreements N] "
            + "[--settlements N] [--seed N] [--all-distinct]";

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
        CaseSize size = CaseSize.FULL;
        while (!left.isEmpty()) {
            String option = left.remove();
            if (option.equals("--all-distinct")) {
                size = new CaseSize(
                        size.rows(), size.zones(), size.agreements(), size.settlements(), true, size.seed());
                continue;
            }
            long value = Long.parseLong(left.remove());
            size = with(size, option, value);
        }
        return size;
    }

    private static CaseSize with(CaseSize size, String option, long value) {
        boolean distinct = size.allDistinct();
        int rows = option.equals("--rows") ? (int) value : size.rows();
        int zones = option.equals("--zones") ? (int) value : size.zones();
        int agreements = option.equals("--agreements") ? (int) value : size.agreements();
        int settlements = option.equals("--settlements") ? (int) value : size.settlements();
        long seed = option.equals("--seed") ? value : size.seed();
        if (!List.of("--rows", "--zones", "--agreements", "--settlements", "--seed").contains(option)) {
            throw new IllegalArgumentException("unknown option " + option + "\n" + USAGE);
        }
        return new CaseSize(rows, zones, agreements, settlements, distinct, seed);
    }
}
