package truce.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static truce.core.pattern.PatternsTest.at;
import static truce.core.pattern.PatternsTest.between;
import static truce.core.pattern.PatternsTest.find;
import static truce.core.pattern.PatternsTest.seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import truce.core.action.Harm;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;

/** What the index finds is what comparing all pairs finds, for links, for the longest chain, and in little time. */
class FollowingTest {

    private static final Duration WITHIN = Duration.ofHours(12);
    private static final double KM_A_DEGREE = 109.6;

    /** On a row of places, of two sides, some with a clock time and some without. */
    private static List<Sighting> random(Random random, int number, int places) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double begin = random.nextInt(24 * 6);
            boolean north = random.nextBoolean();
            sightings.add(seen(
                    "" + i,
                    random.nextInt(3) == 0 ? between(begin, begin + 1 + random.nextInt(8)) : at(begin),
                    random.nextInt(5) == 0 ? Strength.POSSIBLE : Strength.PROBABLE,
                    north ? "North" : "South",
                    north ? "South" : "North",
                    10 + 0.1 * random.nextInt(places),
                    Harm.NONE));
        }
        return sightings;
    }

    private static double longitude(Sighting sighting) {
        return sighting.event().places().main().representative().orElseThrow().longitude();
    }

    private static boolean surely(Sighting later, Sighting earlier) {
        double apart = Math.abs(longitude(later) - longitude(earlier)) * KM_A_DEGREE;
        boolean ordered = earlier.when().to().isBefore(later.when().from())
                || (earlier.when().to().equals(later.when().from())
                        && !earlier.when().from().equals(later.when().to()));
        return ordered
                && apart + 2 <= 25
                && !earlier.actor().equals(later.actor())
                && !later.when().to().isAfter(earlier.when().from().plus(WITHIN))
                && later.strength().atLeast(Strength.PROBABLE)
                && earlier.strength().atLeast(Strength.PROBABLE);
    }

    private static boolean possibly(Sighting later, Sighting earlier) {
        double apart = Math.abs(longitude(later) - longitude(earlier)) * KM_A_DEGREE;
        return !later.incident().equals(earlier.incident())
                && apart - 2 <= 25
                && !earlier.actor().equals(later.actor())
                && later.when().to().isAfter(earlier.when().from())
                && !later.when().from().isAfter(earlier.when().to().plus(WITHIN));
    }

    private static SequenceSpec near(Takes takes) {
        return TestPatterns.sequence(takes, Actors.OPPOSITE, 12, 25, Key.Part.AGREEMENT);
    }

    @Property(seed = "20200220", tries = 200)
    void linksAreThoseThatComparingAllPairsFinds(@ForAll Random random) {
        List<Sighting> sightings = random(random, 40, 6);
        long surely = sightings.stream()
                .filter(later -> sightings.stream().anyMatch(earlier -> surely(later, earlier)))
                .count();
        long possibly = sightings.stream()
                .filter(later -> sightings.stream().anyMatch(earlier -> possibly(later, earlier)))
                .count();
        List<Finding> found = find(near(Takes.AFTER), sightings);
        Range links = found.isEmpty() ? Range.NONE : ((Sequence) found.get(0)).links();
        assertThat(links).isEqualTo(new Range(surely, possibly));
    }

    @Property(seed = "20200220", tries = 200)
    void theChainIsTheLongestThereIs(@ForAll Random random) {
        List<Sighting> sightings = random(random, 40, 6).stream()
                .sorted(Comparator.comparing((Sighting one) -> one.when().from())
                        .thenComparing(one -> one.when().to()))
                .toList();
        int[] length = new int[sightings.size()];
        int longest = 1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            for (int k = 0; k < i; k++) {
                if (surely(sightings.get(i), sightings.get(k))) {
                    length[i] = Math.max(length[i], length[k] + 1);
                }
            }
            longest = Math.max(longest, length[i]);
        }
        List<Finding> found = find(near(Takes.ALTERNATION), sightings);
        int members = found.isEmpty() ? 0 : found.get(0).incidents().size();
        assertThat(Math.max(1, members)).isEqualTo(longest);
    }

    @Test
    void anActDoesNotFollowOneOfItsOwnIncident() {
        Sighting first = seen("1", at(1), Strength.PROBABLE, "North", "South");
        Sighting same = new Sighting(
                "f2",
                new truce.core.match.ActCase(
                        "c2",
                        first.subject().incident(),
                        seen("2", at(2), Strength.PROBABLE, "North", "South").event(),
                        first.subject().norm(),
                        List.of(),
                        first.subject().attribution()),
                Strength.PROBABLE,
                3);
        SequenceSpec after = TestPatterns.sequence(Takes.AFTER, Actors.SAME, 12, 25, Key.Part.AGREEMENT);
        assertThat(find(after, List.of(first, same))).isEmpty();
        Sighting older = seen("0", at(0), Strength.PROBABLE, "North", "South");
        assertThat(((Sequence) find(after, List.of(first, same, older)).get(0)).links())
                .isEqualTo(new Range(2, 2));
    }

    @Test
    void placesOnBothSidesOfTheDateLineAreNear() {
        List<Sighting> sightings = List.of(
                seen("1", at(0), Strength.PROBABLE, "North", "South", 179.95, Harm.NONE),
                seen("2", at(1), Strength.PROBABLE, "South", "North", -179.95, Harm.NONE));
        assertThat(((Sequence) find(near(Takes.AFTER), sightings).get(0)).links())
                .isEqualTo(new Range(1, 1));
    }

    @Test
    void aHundredThousandActsWithoutASureLinkMayAllBeLinked() {
        List<Sighting> sightings = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            boolean north = random.nextBoolean();
            sightings.add(seen(
                    "" + i,
                    between(random.nextInt(20), 21),
                    Strength.POSSIBLE,
                    north ? "North" : "South",
                    north ? "South" : "North",
                    10 + 0.01 * random.nextInt(400),
                    Harm.NONE));
        }
        SequenceSpec wide = new SequenceSpec(
                "wide",
                Takes.ALTERNATION,
                TestPatterns.CEASEFIRE,
                Optional.empty(),
                TestPatterns.key(Key.Part.AGREEMENT),
                Actors.OPPOSITE,
                Duration.ofHours(24),
                Optional.of(25));
        assertThat(((Sequence) find(wide, sightings).get(0)).links()).isEqualTo(new Range(0, 100_000));
    }
}
