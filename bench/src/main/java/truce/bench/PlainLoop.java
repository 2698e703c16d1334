package truce.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import truce.bench.plain.PlainCase;
import truce.bench.plain.PlainPart;

/** The plain loop over a made case: {@code PlainLoop FOLDER [--threads N] [--remember]}. */
public final class PlainLoop {

    private PlainLoop() {}

    /**
     * Reads the case, decides every row, prints counts and times.
     *
     * @param arguments folder; {@code --threads N}, default 2; {@code --remember}: looks each position up once only
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<String> given = List.of(arguments);
        int threads = given.contains("--threads") ? Integer.parseInt(given.get(given.indexOf("--threads") + 1)) : 2;
        long begin = System.nanoTime();
        PlainCase plain = PlainCase.read(Path.of(given.get(0)), threads);
        long prepared = System.nanoTime();
        List<PlainPart> parts = decide(plain, threads, given.contains("--remember"));
        long end = System.nanoTime();

        say("rows        %,d", sum(parts, PlainPart::rows));
        say("candidates  %,d", sum(parts, PlainPart::candidates));
        say("findings    %,d", sum(parts, PlainPart::findings));
        say("checksum    %016x", sum(parts, PlainPart::checksum));
        long lookup = sum(parts, PlainPart::lookupNanos) / threads;
        say("zones, agreements, parties  %6.0f ms", (prepared - begin) / 1e6);
        say("parsing and ifs             %6.0f ms", (end - prepared - lookup) / 1e6);
        say("points in zones             %6.0f ms", lookup / 1e6);
    }

    private static List<PlainPart> decide(PlainCase plain, int threads, boolean remembers)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<PlainPart>> work = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                int number = part;
                work.add(() -> plain.part(number, remembers));
            }
            List<PlainPart> done = new ArrayList<>();
            for (Future<PlainPart> part : pool.invokeAll(work)) {
                done.add(part.get());
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }

    private static long sum(List<PlainPart> parts, ToLongFunction<PlainPart> number) {
        return parts.stream().mapToLong(number).sum();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
