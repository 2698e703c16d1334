package truce.cli.output;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Time by stage, for {@code --profile}. */
public final class Stages {

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    /** Runs a stage and notes how long it took. */
    public <T> T time(String stage, Supplier<T> work) {
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - begin, Long::sum);
        }
    }

    /** Prints all stages in the order in which they began. */
    public void print(PrintStream err) {
        nanos.forEach((stage, spent) -> err.println(line(stage, spent)));
        err.println(line("all", System.nanoTime() - start));
        long jvm = java.lang.management.ManagementFactory.getRuntimeMXBean().getUptime();
        err.println(line("since the JVM began", jvm * 1_000_000));
    }

    private static String line(String stage, long spent) {
        return String.format(Locale.ROOT, "%-20s %8.3f s", stage, spent / 1e9);
    }
}
