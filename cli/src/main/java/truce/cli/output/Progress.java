package truce.cli.output;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import truce.cli.Surroundings;

/** Counts rows for a person who watches, once the work has taken two seconds. Elsewhere it says nothing. */
public final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int STEP = 1_000;

    private final Optional<Surroundings> shownTo;
    private final long start = System.nanoTime();
    private long rows;
    private @Nullable ProgressBar bar;

    /** @param quiet whether nothing is to be said */
    public Progress(Surroundings surroundings, boolean quiet) {
        shownTo = Optional.of(surroundings).filter(s -> s.terminal() && !quiet);
    }

    /** One more row. */
    public void step() {
        if (shownTo.isEmpty() || ++rows % STEP != 0) {
            return;
        }
        ProgressBar shown = bar;
        if (shown != null) {
            shown.stepTo(rows);
        } else if (System.nanoTime() - start > PATIENCE.toNanos()) {
            bar = shown(shownTo.get());
        }
    }

    private static ProgressBar shown(Surroundings surroundings) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" rows", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(surroundings.err()))
                .build();
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
