package truce.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeOrderTest {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::begin).thenComparing(Entry::id);

    /** Something that began, with a mark that no order looks at. */
    private record Entry(Instant begin, String id, int mark) {}

    @Test
    void sortsAsTheFullOrderWouldHoweverCloseTogetherThingsBegan() {
        Random random = new Random(7);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Instant begin = Instant.ofEpochSecond(random.nextInt(-50, 50), random.nextInt(3));
            entries.add(new Entry(begin, "i-" + random.nextInt(20), i));
        }

        assertThat(TimeOrder.sorted(entries, Entry::begin, ORDER))
                .isEqualTo(entries.stream().sorted(ORDER).toList());
    }

    @Test
    void theBeginAndTheEndOfAllTimeHaveTheirPlaceToo() {
        Entry never = new Entry(Instant.MAX, "b", 0);
        Entry late = new Entry(Instant.parse("+12000-01-01T00:00:00Z"), "z", 0);
        Entry now = new Entry(Instant.parse("2020-02-20T00:00:00Z"), "a", 0);
        Entry early = new Entry(Instant.parse("-0044-03-15T00:00:00Z"), "a", 0);
        Entry always = new Entry(Instant.MIN, "c", 0);

        assertThat(TimeOrder.sorted(List.of(never, late, now, early, always), Entry::begin, ORDER))
                .containsExactly(always, early, now, late, never);
    }

    @Test
    void nothingIsSortedToNothing() {
        assertThat(TimeOrder.sorted(List.of(), Entry::begin, ORDER)).isEmpty();
    }
}
