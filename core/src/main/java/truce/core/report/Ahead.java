package truce.core.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes rows some way ahead of whoever writes them, on other threads; they come in order all the same. */
final class Ahead<T> implements Iterator<T> {

    private static final int PIECE = 500;
    private static final int PIECES = 4;

    private final int number;
    private final IntFunction<? extends T> maker;
    private final Queue<CompletableFuture<List<T>>> coming = new ArrayDeque<>();
    private Iterator<T> here = List.<T>of().iterator();
    private int next;

    private Ahead(int number, IntFunction<? extends T> maker) {
        this.number = number;
        this.maker = maker;
    }

    /**
     * The rows, by number.
     *
     * @param number how many there are
     * @param maker makes the row of that number; called by several threads
     */
    static <T> Stream<T> of(int number, IntFunction<? extends T> maker) {
        return StreamSupport.stream(
                Spliterators.spliterator(new Ahead<T>(number, maker), number, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        while (!here.hasNext() && (next < number || !coming.isEmpty())) {
            while (next < number && coming.size() < PIECES) {
                int from = next;
                next = Math.min(number, from + PIECE);
                int to = next;
                coming.add(CompletableFuture.supplyAsync(() -> made(from, to)));
            }
            here = arrived(coming.remove());
        }
        return here.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return here.next();
    }

    private Iterator<T> arrived(CompletableFuture<List<T>> piece) {
        try {
            return piece.join().iterator();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private List<T> made(int from, int to) {
        List<T> made = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            made.add(maker.apply(i));
        }
        return made;
    }
}
