package truce.core.run;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on pieces in several threads and takes the results in the order in which the pieces came, so that the answer does
 * not depend on the number of threads.
 *
 * @param <R> what a piece gives
 */
final class InOrder<R> implements AutoCloseable {

    private final int threads;
    private final ExecutorService workers;
    private final Consumer<R> taker;
    private final Queue<Future<R>> waiting = new ArrayDeque<>();

    InOrder(int threads, Consumer<R> taker) {
        this.threads = threads;
        this.taker = taker;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "truce-assess");
            thread.setDaemon(true);
            return thread;
        });
    }

    void submit(Callable<R> piece) {
        while (waiting.size() > 2 * threads) {
            takeOne();
        }
        waiting.add(workers.submit(piece));
    }

    void drain() {
        while (!waiting.isEmpty()) {
            takeOne();
        }
    }

    private void takeOne() {
        try {
            taker.accept(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
