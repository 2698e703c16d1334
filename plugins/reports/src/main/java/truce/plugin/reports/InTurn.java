package truce.plugin.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Writes pieces of text in the order they came in, while the next ones are made on other threads. */
final class InTurn {

    private static final int MOST_WAITING = 4;

    private final OutputStream out;
    private final Queue<CompletableFuture<byte[]>> waiting = new ArrayDeque<>();

    InTurn(OutputStream out) {
        this.out = out;
    }

    /** @param maker makes the next piece, on another thread */
    void add(Supplier<byte[]> maker) throws IOException {
        while (waiting.size() >= MOST_WAITING) {
            out.write(made(waiting.remove()));
        }
        waiting.add(CompletableFuture.supplyAsync(maker));
    }

    /** Writes all that is still to come. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            out.write(made(waiting.remove()));
        }
        out.flush();
    }

    private static byte[] made(CompletableFuture<byte[]> piece) {
        try {
            return piece.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
