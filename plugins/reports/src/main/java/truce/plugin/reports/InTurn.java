package truce.plugin.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Writes pieces of text in the order they came in, while the next ones are made on other threads. A piece whose turn it is
 * and that nobody has begun is made by whoever waits for it.
 */
final class InTurn {

    private static final int MOST_WAITING = 3;

    private final OutputStream out;
    private final Queue<FutureTask<byte[]>> waiting = new ArrayDeque<>();

    InTurn(OutputStream out) {
        this.out = out;
    }

    /** @param maker makes the next piece; on any thread */
    void add(Supplier<byte[]> maker) throws IOException {
        while (waiting.size() >= MOST_WAITING) {
            out.write(made(waiting.remove()));
        }
        FutureTask<byte[]> piece = new FutureTask<>(maker::get);
        waiting.add(piece);
        ForkJoinPool.commonPool().execute(piece);
    }

    /** Writes all that is still to come. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            out.write(made(waiting.remove()));
        }
        out.flush();
    }

    private static byte[] made(FutureTask<byte[]> piece) {
        piece.run();
        try {
            return piece.get();
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
}
