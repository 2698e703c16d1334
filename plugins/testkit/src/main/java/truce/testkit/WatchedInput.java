package truce.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import truce.core.spi.Input;

/** An input in memory that counts how often it was opened and closed. */
final class WatchedInput implements Input {

    private final Sample sample;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    WatchedInput(Sample sample) {
        this.sample = sample;
    }

    int opened() {
        return opened.get();
    }

    boolean isLeftOpen() {
        return opened.get() != closed.get();
    }

    @Override
    public String name() {
        return sample.name();
    }

    @Override
    public InputStream open() {
        opened.incrementAndGet();
        return new FilterInputStream(new ByteArrayInputStream(sample.content())) {
            private boolean told;

            @Override
            public void close() throws IOException {
                if (!told) {
                    told = true;
                    closed.incrementAndGet();
                }
                super.close();
            }
        };
    }
}
