package truce.rules.engine;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import truce.core.fault.Refusal;

/**
 * Runs code of a pack with full trust in a thread of its own, looks at that thread every few milliseconds, and leaves it
 * behind when it goes past a limit. The JVM cannot end such a thread: it ends with the program.
 */
final class Watch {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int GLANCE_MILLIS = 5;

    private final String pack;
    private final PackLimits limits;
    private volatile Step step = new Step("", Duration.ZERO, 0, 0, 0);
    private volatile String rule = "";

    Watch(String pack, PackLimits limits) {
        this.pack = pack;
        this.limits = limits;
    }

    /** Where the watched thread stands: what it began, and what it had used by then. */
    private record Step(String doing, Duration most, long nanos, long busyNanos, long bytes) {}

    /** Told by the watched thread when it begins with another case. */
    void begin(String doing) {
        begin(doing, limits.busy());
    }

    private void begin(String doing, Duration most) {
        long id = Thread.currentThread().getId();
        rule = "";
        step = new Step(
                doing, most, System.nanoTime(), THREADS.getThreadCpuTime(id), THREADS.getThreadAllocatedBytes(id));
    }

    /** Told by the watched thread when a rule fires. */
    void fires(String title) {
        rule = title;
    }

    /**
     * The result of the work.
     *
     * @param most processor time for the whole of it
     * @throws Refusal in one sentence when it goes past a limit or throws
     */
    <T> T call(String doing, Duration most, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            begin(doing, most);
            return work.call();
        });
        Thread thread = new Thread(null, task, "rules of " + pack);
        thread.setDaemon(true);
        thread.start();
        try {
            return wait(task, thread, most);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the pack " + pack + " ran", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause() == null ? e : e.getCause());
        }
    }

    private <T> T wait(FutureTask<T> task, Thread thread, Duration most)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return task.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillBusy) {
                String past = past(thread, most);
                if (!past.isEmpty()) {
                    thread.interrupt();
                    throw stopped(past);
                }
            }
        }
    }

    /** Which limit the thread is past; empty when none. */
    private String past(Thread thread, Duration most) {
        Step now = step;
        long busy = THREADS.getThreadCpuTime(thread.getId());
        if (now.nanos == 0 || busy < 0) {
            return "";
        }
        if (busy - now.busyNanos > now.most.toNanos()) {
            return "it was busy for more than " + shown(now.most);
        }
        if (busy > most.toNanos()) {
            return "it was busy for more than " + shown(most) + " with a thousand cases";
        }
        if (System.nanoTime() - now.nanos > limits.waited().toNanos()) {
            return "it took more than " + shown(limits.waited());
        }
        // The compiler and the loader ask for much that is not the author's doing.
        boolean running = now.most.equals(limits.busy());
        if (running && THREADS.getThreadAllocatedBytes(thread.getId()) - now.bytes > limits.bytes()) {
            return "it asked for more than " + (limits.bytes() >> 20) + " MiB of memory";
        }
        return "";
    }

    /** The refusal of a pack that went past a limit. */
    Refusal stopped(String past) {
        String where = rule.isEmpty() ? "while " + step.doing : "in the rule \"" + rule + "\"";
        return Refusal.of(
                Refusal.Because.DEFINITION,
                "pack " + pack,
                "it has full trust and was stopped " + where + ": " + past,
                "Mend the rule, or take 'full' from 'trust' in truce.yaml. The limits: docs/trust.md.");
    }

    private RuntimeException thrown(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof OutOfMemoryError) {
            return stopped("it used up all memory");
        }
        Throwable root = cause;
        for (int i = 0; i < 20 && root.getCause() != null; i++) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return stopped(
                "it failed with " + root.getClass().getSimpleName() + (message.equals("null") ? "" : ": " + message));
    }

    private static String shown(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
