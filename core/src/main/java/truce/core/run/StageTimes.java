package truce.core.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Time by stage of a run. Where several threads work on a stage, their times are added up: such a stage may take longer
 * than the clock on the wall went. Safe for use by several threads; meant for pieces of work, not for single rows.
 */
public final class StageTimes {

    private final Map<String, Spent> stages = new LinkedHashMap<>();

    /**
     * How long a stage took.
     *
     * @param nanos nanoseconds
     * @param threads whether the times of several threads are added up
     */
    public record Spent(long nanos, boolean threads) {}

    /** Does the work of a stage in one thread, and adds how long it took by the clock on the wall. */
    public <T> T time(String stage, Supplier<T> work) {
        return timed(stage, false, work);
    }

    /** Does a piece of the work of a stage that several threads share. */
    public <T> T share(String stage, Supplier<T> work) {
        return timed(stage, true, work);
    }

    /** Tells all stages, in the order in which they began. */
    public synchronized void forEach(BiConsumer<String, Spent> teller) {
        stages.forEach(teller);
    }

    private <T> T timed(String stage, boolean threads, Supplier<T> work) {
        add(stage, threads, 0);
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, threads, System.nanoTime() - begin);
        }
    }

    private synchronized void add(String stage, boolean threads, long nanos) {
        stages.merge(
                stage,
                new Spent(nanos, threads),
                (before, more) -> new Spent(before.nanos() + more.nanos(), before.threads()));
    }
}
