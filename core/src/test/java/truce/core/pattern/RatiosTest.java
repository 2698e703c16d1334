package truce.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static truce.core.pattern.PatternsTest.at;
import static truce.core.pattern.PatternsTest.hour;
import static truce.core.pattern.PatternsTest.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Coverage.Quality;
import truce.core.circumstance.Scene;
import truce.core.geo.ZoneMap;
import truce.core.origin.Origin;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.Counted;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.time.Validity;

/** Shares, counts a watched day, and quiet that was watched. */
class RatiosTest {

    private static Circumstance.Coverage watched(double from, double to, Quality quality) {
        return new Circumstance.Coverage(
                BASIS, Validity.between(hour(from), hour(to)), Scene.ANYWHERE, "monitors", quality, "");
    }

    private static final Basis BASIS = Basis.of(new Origin("coverage.csv", 2), "Monitors");

    private static List<Finding> find(PatternSpec spec, List<Sighting> sightings, Circumstance.Coverage... coverage) {
        return Patterns.of(
                        List.of(spec),
                        new Sightings(
                                sightings,
                                List.of(PatternsTest.NORM),
                                ZoneMap.of(List.of()),
                                PatternsTest.JUNE,
                                List.of(coverage)))
                .findings();
    }

    private static List<Sighting> seenTimes(String name, int number, double hour, String actor) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sightings.add(seen(name + i, at(hour + 0.1 * i), Strength.PROBABLE, actor, "Other"));
        }
        return sightings;
    }

    @Test
    void aShareIsSureOnlyBesideWhatNobodyIsNamedFor() {
        TallySpec shares = new TallySpec(
                "shares",
                Counted.INCIDENTS,
                TestPatterns.CEASEFIRE,
                TestPatterns.key(Key.Part.AGREEMENT, Key.Part.PARTY),
                new Window.Whole(),
                0,
                true);
        List<Sighting> sightings = new ArrayList<>(seenTimes("n", 6, 1, "North"));
        sightings.addAll(seenTimes("s", 2, 50, "South"));
        sightings.addAll(seenTimes("u", 2, 99, ""));
        List<Finding> found = find(shares, sightings);
        assertThat(found)
                .extracting(Finding::title)
                .anySatisfy(title -> assertThat(title)
                        .startsWith("shares: 20 % not attributed; 6 incidents")
                        .endsWith("party North), 60 % of all"));
        sightings.add(seen("open", at(120), Strength.POSSIBLE, "North", "South"));
        Tally north = (Tally) find(shares, sightings).stream()
                .filter(one -> one.key().endsWith("party North"))
                .findFirst()
                .orElseThrow();
        assertThat(north.ratios().share()).contains(new Range(54, 63));
        assertThat(north.ratios().unnamed()).contains(new Range(18, 27));
    }

    @Test
    void aRiseOnlyInDaysWatchedIsNoRiseADay() {
        TallySpec weekly = new TallySpec(
                "weekly",
                Counted.INCIDENTS,
                TestPatterns.CEASEFIRE,
                TestPatterns.key(Key.Part.NORM),
                new Window.Fixed(Window.Unit.WEEK),
                1);
        List<Sighting> sightings = new ArrayList<>(seenTimes("a", 4, 25, "North"));
        sightings.addAll(seenTimes("b", 4, 7 * 24 + 25, "North"));
        sightings.addAll(seenTimes("c", 4, 8 * 24 + 25, "North"));
        Tally unstated = (Tally) find(weekly, sightings).get(1);
        assertThat(unstated.ratios().risen()).contains(new Range(200, 200));
        assertThat(unstated.ratios().risenWatched()).isEmpty();
        assertThat(unstated.notes())
                .contains("what is compared is reports: nobody states on which days it was watched fully");
        Tally stated =
                (Tally) find(weekly, sightings, watched(24, 48, Quality.FULL), watched(8 * 24, 10 * 24, Quality.FULL))
                        .get(1);
        assertThat(stated.ratios().risenWatched()).contains(new Range(100, 100));
        assertThat(stated.title()).endsWith("200 % of the mean before, a day watched 100 % of that before");
    }

    @Test
    void quietCountsSurelyOnlyWhereItWasWatchedFully() {
        SequenceSpec quiet = new SequenceSpec(
                "quiet",
                Takes.GAP,
                TestPatterns.CEASEFIRE,
                Optional.empty(),
                TestPatterns.key(Key.Part.NORM),
                Actors.ANY,
                java.time.Duration.ZERO,
                Optional.empty(),
                true);
        List<Sighting> one = seenTimes("a", 1, 300, "North");
        Sequence unwatched = (Sequence) find(quiet, one).get(0);
        assertThat(unwatched.hours()).isEqualTo(new Range(0, 420));
        assertThat(unwatched.notes().get(0))
                .startsWith("not computed, because nobody states that it was watched fully");
        Sequence watched = (Sequence) find(
                        quiet,
                        one,
                        watched(0, 400, Quality.FULL),
                        watched(400, 500, Quality.FULL),
                        watched(100, 124, Quality.DENIED))
                .get(0);
        assertThat(watched.hours()).isEqualTo(new Range(200, 420));
    }
}
