package truce.cli.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import truce.core.fault.Refusal;

/** Runs a call of a plugin in a thread of its own and gives up on it when it takes too long. */
final class TimedCall {

    private TimedCall() {}

    /**
     * @param doing what it does, for the message: "read of events.acme"
     * @throws TimeoutException when it takes longer; the thread is interrupted and left to itself
     */
    static <T> T within(Duration limit, String doing, Callable<T> call) throws TimeoutException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, doing);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + doing, e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw unwrapped(cause == null ? e : cause);
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
