package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import truce.core.geo.Bounds.Measured;

class LaterBoundsTest {

    @Test
    void aShareOnTheOtherSideOfALimitTakesNoMeasuring() {
        Overlap middling = overlap(0.5, Glimpse.NOTHING, LaterBoundsTest::never);

        assertThat(middling.isCertainFrom(0.75)).isFalse();
        assertThat(middling.isPossibleUpTo(0.25)).isFalse();
        assertThat(middling.excluded()).isFalse();
        assertThat(middling.isPartial()).isTrue();
        assertThat(middling.share()).isEqualTo(0.5);
    }

    @Test
    void muchOfADiscNearTheEdgeTakesNoMeasuring() {
        Overlap mostlyInside = overlap(0.9, new Glimpse(0.3, 0), LaterBoundsTest::never);
        Overlap mostlyOutside = overlap(0.1, new Glimpse(0.3, 0), LaterBoundsTest::never);

        assertThat(mostlyInside.isCertainFrom(0.75)).isFalse();
        assertThat(mostlyOutside.isPossibleUpTo(0.25)).isFalse();
        assertThat(mostlyInside.isOpen()).isTrue();
    }

    @Test
    void muchOfADiscFarFromTheEdgeTakesNoMeasuring() {
        Overlap inside = overlap(1, new Glimpse(0, 0.9), LaterBoundsTest::never);
        Overlap outside = overlap(0, new Glimpse(0, 0.9), LaterBoundsTest::never);

        assertThat(inside.isCertainFrom(0.75)).isTrue();
        assertThat(inside.isPartial()).isTrue();
        assertThat(outside.isPossibleUpTo(0.25)).isTrue();
        assertThat(outside.excluded()).isFalse();
        assertThat(outside.isPartial()).isTrue();
    }

    @Test
    void whatIsAskedMoreThanOnceIsMeasuredOnce() {
        AtomicInteger times = new AtomicInteger();
        Overlap overlap = overlap(0.8, Glimpse.NOTHING, () -> new Measured(0.7, 0.8 + times.incrementAndGet() / 100.0));

        assertThat(overlap.isCertainFrom(0.75)).isFalse();
        assertThat(overlap.certain()).isEqualTo(0.7);
        assertThat(overlap.possible()).isEqualTo(0.81);
        assertThat(times).hasValue(1);
    }

    @Test
    void theShareLiesBetweenBothBoundsAndNeitherIsWhole() {
        assertThat(overlap(0.8, Glimpse.NOTHING, () -> new Measured(0.801, 0.799)))
                .isEqualTo(new Overlap(0.8, 0.8, 0.8, false, false));
        assertThat(overlap(1, Glimpse.NOTHING, () -> new Measured(1, 1)).certain())
                .isEqualTo(0.999);
        assertThat(overlap(0, Glimpse.NOTHING, () -> new Measured(0, 0)).possible())
                .isEqualTo(0.001);
    }

    @Test
    void answersAreTheSameBeforeAndAfterMeasuring() {
        Random random = new Random(12);
        for (int i = 0; i < 400; i++) {
            Distance accuracy = Distance.ofMetres(500 * random.nextInt(10));
            Zone zone = Samples.zone("z", new Shape.Drawn(Samples.IDLIB_AREA), accuracy);
            Position centre = new Position(35 + 1.7 * random.nextDouble(), 35.8 + 1.7 * random.nextDouble());
            Place place = Samples.disc(centre, 1 + random.nextInt(20));

            assertThat(answers(ask(zone, place))).isEqualTo(answers(measured(ask(zone, place))));
        }
    }

    private static List<Boolean> answers(Overlap overlap) {
        return List.of(
                overlap.isCertainFrom(0.95),
                overlap.isCertainFrom(0.75),
                overlap.isCertainFrom(0.3),
                overlap.isPossibleUpTo(0.7),
                overlap.isPossibleUpTo(0.25),
                overlap.isPossibleUpTo(0.05),
                overlap.excluded(),
                overlap.isOpen(),
                overlap.isPartial());
    }

    private static Overlap ask(Zone zone, Place place) {
        return ZoneMap.of(List.of(zone)).overlap(place, "z", Samples.NOW, Samples.NOW);
    }

    private static Overlap measured(Overlap overlap) {
        return new Overlap(
                overlap.certain(), overlap.share(), overlap.possible(), overlap.tooCoarse(), overlap.unresolvable());
    }

    private static Measured never() {
        throw new AssertionError("measured");
    }

    private static Overlap overlap(double share, Glimpse glimpse, Supplier<Measured> measuring) {
        return new Overlap(new LaterBounds(Optional.of(share), glimpse, measuring), share, false, false);
    }
}
