package truce.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormCounterTest {

    @Test
    void everyNormIsCountedHoweverOften() {
        NormCounter counter = new NormCounter(70);
        for (int i = 0; i < 10_000; i++) {
            counter.add(0, 1L | (i % 3 == 0 ? 1L << 63 : 0));
            counter.add(1, 1L << 5);
        }
        assertThat(counter.count(0)).isEqualTo(10_000);
        assertThat(counter.count(1)).isZero();
        assertThat(counter.count(63)).isEqualTo(3_334);
        assertThat(counter.count(69)).isEqualTo(10_000);
    }

    @Test
    void countsOfSeveralPiecesAddUp() {
        NormCounter all = new NormCounter(64);
        for (int piece = 0; piece < 3; piece++) {
            NormCounter counter = new NormCounter(64);
            for (int i = 0; i < 5_000; i++) {
                counter.add(0, 1L << 7);
            }
            all.addAll(counter);
        }
        assertThat(all.count(7)).isEqualTo(15_000);
        assertThat(all.count(8)).isZero();
    }
}
