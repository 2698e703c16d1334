package truce.cli.output;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import truce.core.run.StageTimes;

/** Time by stage, for {@code --profile}. */
public final class Stages {

    private final StageTimes times = new StageTimes();
    private final long start = System.nanoTime();

    /** Runs a stage and notes how long it took. */
    public <T> T time(String stage, Supplier<T> work) {
        return times.time(stage, work);
    }

    /** For the parts of a stage; their names begin with blanks. */
    public StageTimes times() {
        return times;
    }

    /** Prints all stages in the order in which they began. */
    public void print(PrintStream err) {
        times.forEach((stage, spent) ->
                err.println(line(stage, spent.nanos()) + (spent.threads() ? ", threads added up" : "")));
        err.println(line("all", System.nanoTime() - start));
        long jvm = ManagementFactory.getRuntimeMXBean().getUptime();
        err.println(line("since the JVM began", jvm * 1_000_000));
    }

    private static String line(String stage, long spent) {
        return String.format(Locale.ROOT, "%-24s %8.3f s", stage, spent / 1e9);
    }
}
