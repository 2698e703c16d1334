package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final int QUESTIONS = 1_000;

    @Test
    void manyThreadsAndOneGiveTheSameAnswers() {
        List<Overlap> one = IntStream.range(0, QUESTIONS).mapToObj(ask(zones())).toList();
        List<Overlap> many =
                IntStream.range(0, QUESTIONS).parallel().mapToObj(ask(zones())).toList();

        assertThat(many).isEqualTo(one);
    }

    @Test
    void theOrderOfTheQuestionsMakesNoDifference() {
        ZoneMap zones = zones();
        IntFunction<Overlap> ask = ask(zones);
        List<Overlap> backwards = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> ask.apply(QUESTIONS - 1 - i))
                .toList();
        List<Overlap> forwards =
                IntStream.range(0, QUESTIONS).mapToObj(ask(zones())).toList();

        for (int i = 0; i < QUESTIONS; i++) {
            assertThat(backwards.get(QUESTIONS - 1 - i)).isEqualTo(forwards.get(i));
        }
    }

    private static ZoneMap zones() {
        return ZoneMap.of(List.of(
                Samples.zone("0", new Shape.Drawn(Samples.IDLIB_AREA), Distance.ofKilometres(5)),
                Samples.zone("1", Samples.dmz(15, 20)),
                Samples.zone("2", new Shape.Difference(new Shape.ZoneRef("0"), new Shape.ZoneRef("1")))));
    }

    private static IntFunction<Overlap> ask(ZoneMap zones) {
        return question -> {
            Random random = new Random(question);
            Position centre = new Position(35 + 1.7 * random.nextDouble(), 35.8 + 1.7 * random.nextDouble());
            Place place = Samples.disc(centre, random.nextInt(25));
            return zones.overlap(place, String.valueOf(random.nextInt(3)), Samples.NOW, Samples.NOW);
        };
    }
}
