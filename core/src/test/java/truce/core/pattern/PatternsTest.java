package truce.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.geo.ZoneMap;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Norms;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.Counted;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.time.Period;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** What sweeps find is what counting by hand finds, in any order, and what is not known is never counted as sure. */
class PatternsTest {

    static final Norm NORM = Norms.ceasefire().norm();
    private static final ZoneId UTC = ZoneId.of("UTC");
    static final Period JUNE = Period.days(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 30), UTC);
    private static final Instant START = JUNE.from();
    private static final List<Strength> STRENGTHS =
            List.of(Strength.CONFIRMED, Strength.PROBABLE, Strength.POSSIBLE, Strength.INDETERMINATE);

    static Instant hour(double hours) {
        return START.plusSeconds(Math.round(hours * 3600));
    }

    static When at(double hours) {
        return When.exactly(hour(hours));
    }

    static When between(double from, double to) {
        return new When(hour(from), hour(to), TimePrecision.DAY);
    }

    static Sighting seen(String id, When when, Strength strength, String actor, String other) {
        return seen(id, when, strength, actor, other, 10, Harm.of(1));
    }

    static Sighting seen(
            String id, When when, Strength strength, String actor, String other, double longitude, Harm killed) {
        Event event = Event.of(
                "e" + id,
                List.of(),
                Set.of(ActionType.ARTILLERY_FIRE),
                new Participants.Undirected(Participants.Side.of(actor), Participants.Side.of(other)),
                Places.impactAt(new Disc("p", new Position(10, longitude), Distance.ofKilometres(1))),
                when,
                killed,
                Weapon.UNKNOWN,
                new Evidence(EvidenceLevel.REPORTED, List.of(), 1, List.of(), false),
                List.of(),
                false,
                List.of());
        Attribution who = actor.isEmpty()
                ? Attribution.unknown()
                : new Attribution(Attribution.Basis.NAMED_BY_SOURCE, List.of(actor), List.of(other), false);
        Incident incident = Incident.of("i" + id, List.of(event), List.of());
        return new Sighting("f" + id, new ActCase("c" + id, incident, event, NORM, List.of(), who), strength, 3);
    }

    static List<Finding> find(PatternSpec spec, List<Sighting> sightings) {
        return Patterns.of(List.of(spec), scene(sightings)).findings();
    }

    static Sightings scene(List<Sighting> sightings) {
        return new Sightings(sightings, List.of(NORM), ZoneMap.of(List.of()), JUNE, List.of());
    }

    static TallySpec tally(Counted counts, Window window, int baseline, Key.Part... parts) {
        return new TallySpec("test", counts, TestPatterns.CEASEFIRE, TestPatterns.key(parts), window, baseline);
    }

    /** Some with a clock time, some with a day, some open; some of known actors, some not. */
    static List<Sighting> random(Random random, int number) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double begin = random.nextInt(24 * 20);
            When when = random.nextInt(3) == 0 ? between(begin, begin + 1 + random.nextInt(24)) : at(begin);
            Strength strength = STRENGTHS.get(random.nextInt(4));
            boolean north = random.nextBoolean();
            String actor = random.nextInt(5) == 0 ? "" : north ? "North" : "South";
            sightings.add(seen("" + i, when, strength, actor, north ? "South" : "North"));
        }
        return sightings;
    }

    @Property(seed = "20200220", tries = 60)
    void theOrderOfTheSightingsDoesNotMatter(@ForAll Random random) {
        List<Sighting> sightings = random(random, 40);
        List<Sighting> shuffled = new ArrayList<>(sightings);
        Collections.shuffle(shuffled, random);
        List<PatternSpec> specs = List.of(
                TestPatterns.FIRST_REPORTED,
                tally(Counted.INCIDENTS, new Window.Sliding(Duration.ofDays(3)), 0, Key.Part.PARTY),
                tally(Counted.KILLED, new Window.Fixed(Window.Unit.WEEK), 1, Key.Part.DYAD),
                tally(Counted.FLAGS, new Window.Whole(), 0, Key.Part.CELL),
                TestPatterns.sequence(Takes.AFTER, Actors.OPPOSITE, 12, 25, Key.Part.DYAD),
                TestPatterns.sequence(Takes.ALTERNATION, Actors.OPPOSITE, 30, 0, Key.Part.AGREEMENT),
                TestPatterns.sequence(Takes.GAP, Actors.ANY, 0, 0, Key.Part.NORM));
        Patterns.Found one = Patterns.of(specs, scene(sightings));
        Patterns.Found other = Patterns.of(specs, scene(shuffled));
        assertThat(other).isEqualTo(one);
        assertThat(one.findings()).isNotEmpty();
    }

    @Property(seed = "20200220", tries = 100)
    void aSlidingWindowHoldsWhatCountingByHandFinds(@ForAll Random random) {
        List<Sighting> sightings = random(random, 25).stream()
                .filter(sighting -> sighting.strength().atLeast(Strength.POSSIBLE))
                .toList();
        Duration length = Duration.ofDays(1);
        long surely = 0;
        long possibly = 0;
        for (int h = -30; h < 24 * 24; h++) {
            Instant from = hour(h);
            Instant to = from.plus(length);
            surely = Math.max(
                    surely,
                    sightings.stream()
                            .filter(one -> one.strength().atLeast(Strength.PROBABLE) && isIn(one.when(), from, to))
                            .count());
            possibly = Math.max(
                    possibly,
                    sightings.stream()
                            .filter(one -> mayBeIn(one.when(), from, to))
                            .count());
        }
        List<Finding> found =
                find(tally(Counted.INCIDENTS, new Window.Sliding(length), 0, Key.Part.AGREEMENT), sightings);
        Tally tally = (Tally) found.get(0);
        assertThat(tally.count().surely()).isEqualTo(surely);
        // Windows by hand begin on the hour; between two hours one more instant may be held, never one less.
        assertThat(tally.count().possibly()).isGreaterThanOrEqualTo(possibly);
        assertThat(tally.incidents()).hasSize((int) tally.count().possibly());
    }

    private static boolean isIn(When when, Instant from, Instant to) {
        return !when.from().isBefore(from)
                && (when.isInstant() ? when.to().isBefore(to) : !when.to().isAfter(to));
    }

    private static boolean mayBeIn(When when, Instant from, Instant to) {
        return when.from().isBefore(to)
                && (when.isInstant() ? !when.to().isBefore(from) : when.to().isAfter(from));
    }

    @Property(seed = "20200220", tries = 100)
    void whatFollowedWhatIsWhatComparingAllPairsFinds(@ForAll Random random) {
        List<Sighting> sightings = random(random, 30).stream()
                .filter(one ->
                        one.strength().atLeast(Strength.POSSIBLE) && one.actor().isPresent())
                .filter(one -> !one.when().to().isAfter(one.when().from().plus(Duration.ofHours(12))))
                .toList();
        long surely = sightings.stream()
                .filter(later -> sightings.stream().anyMatch(earlier -> follows(later, earlier)))
                .count();
        List<Finding> found =
                find(TestPatterns.sequence(Takes.AFTER, Actors.OPPOSITE, 12, 0, Key.Part.AGREEMENT), sightings);
        long swept = found.isEmpty() ? 0 : ((Sequence) found.get(0)).links().surely();
        assertThat(swept).isEqualTo(surely);
    }

    private static boolean follows(Sighting later, Sighting earlier) {
        boolean ordered = earlier.when().to().isBefore(later.when().from())
                || (earlier.when().to().equals(later.when().from())
                        && !earlier.when().from().equals(later.when().to()));
        return ordered
                && !earlier.actor().equals(later.actor())
                && !later.when().to().isAfter(earlier.when().from().plus(Duration.ofHours(12)))
                && later.strength().atLeast(Strength.PROBABLE)
                && earlier.strength().atLeast(Strength.PROBABLE);
    }

    @Test
    void aWeekIsComparedWithTheMeanOfThoseBefore() {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sightings.add(seen("a" + i, at(i), Strength.PROBABLE, "North", "South"));
        }
        for (int i = 0; i < 29; i++) {
            sightings.add(seen("b" + i, at(7 * 24 + i), Strength.PROBABLE, "North", "South"));
        }
        List<Finding> found =
                find(tally(Counted.INCIDENTS, new Window.Fixed(Window.Unit.WEEK), 1, Key.Part.AGREEMENT), sightings);
        assertThat(found).hasSize(2);
        assertThat(((Tally) found.get(0)).risen()).isEmpty();
        assertThat(found.get(0).notes().get(0)).contains("not compared with the 1 windows before");
        assertThat(((Tally) found.get(1)).risen()).contains(new Range(145, 145));
        assertThat(found.get(1).values())
                .containsEntry("risen_percent_surely", "145")
                .containsEntry("from", "2020-06-08T00:00Z");
    }

    @Test
    void openAnswersTimesAndActorsCountAsPossibleOnly() {
        List<Sighting> sightings = List.of(
                seen("1", at(1), Strength.CONFIRMED, "North", "South"),
                seen("2", at(2), Strength.POSSIBLE, "North", "South"),
                seen("3", between(20, 30), Strength.PROBABLE, "North", "South"),
                seen("4", at(3), Strength.INDETERMINATE, "North", "South"),
                seen("5", at(3), Strength.PROBABLE, "", "South"));
        List<Finding> found =
                find(tally(Counted.INCIDENTS, new Window.Fixed(Window.Unit.DAY), 0, Key.Part.PARTY), sightings);
        assertThat(found)
                .extracting(Finding::title)
                .containsExactly(
                        "test: 1 to 3 incidents in a day (party North)",
                        "test: 0 to 1 incidents in a day (party North)",
                        "test: 1 incident in a day (party not attributed)");
    }

    @Test
    void actsWithoutAnHourOrAnActorFollowNothingAndAreTold() {
        List<Sighting> sightings = List.of(
                seen("1", between(0, 24), Strength.CONFIRMED, "North", "South"),
                seen("2", at(30), Strength.CONFIRMED, "", "South"));
        SequenceSpec reply = TestPatterns.sequence(Takes.AFTER, Actors.OPPOSITE, 12, 0, Key.Part.AGREEMENT);
        Patterns.Found found = Patterns.of(List.of(reply), scene(sightings));
        assertThat(found.findings()).isEmpty();
        assertThat(found.notices())
                .containsExactly(
                        "pattern test: not computed, because its time is not known to within the window (1)",
                        "pattern test: not computed, because who acted against whom is not recorded (1)");
    }

    @Test
    void theLongestChainInTurnIsToldStepByStep() {
        List<Sighting> sightings = List.of(
                seen("1", at(0), Strength.PROBABLE, "North", "South"),
                seen("2", at(5), Strength.PROBABLE, "South", "North"),
                seen("3", at(6), Strength.PROBABLE, "South", "North"),
                seen("4", at(10), Strength.PROBABLE, "North", "South"),
                seen("5", at(200), Strength.PROBABLE, "South", "North"));
        Sequence chain = (Sequence)
                find(TestPatterns.sequence(Takes.ALTERNATION, Actors.OPPOSITE, 24, 0, Key.Part.DYAD), sightings)
                        .get(0);
        assertThat(chain.incidents()).hasSize(3).startsWith("i1").endsWith("i4");
        assertThat(chain.links()).isEqualTo(new Range(3, 3));
        assertThat(chain.notes())
                .contains("each act is assessed on its own; that one followed another excuses neither");
    }

    @Test
    void farActsDoNotFollowEachOtherAndNearOnesMay() {
        List<Sighting> sightings = List.of(
                seen("1", at(0), Strength.PROBABLE, "North", "South", 10, Harm.NONE),
                seen("2", at(1), Strength.PROBABLE, "South", "North", 10.1, Harm.NONE),
                seen("3", at(2), Strength.PROBABLE, "North", "South", 14, Harm.NONE));
        SequenceSpec near = TestPatterns.sequence(Takes.AFTER, Actors.OPPOSITE, 12, 25, Key.Part.AGREEMENT);
        assertThat(find(near, sightings).get(0).incidents()).containsExactly("i2");
        SequenceSpec edge = TestPatterns.sequence(Takes.AFTER, Actors.OPPOSITE, 12, 11, Key.Part.AGREEMENT);
        assertThat(((Sequence) find(edge, sightings).get(0)).links()).isEqualTo(new Range(0, 1));
    }

    @Test
    void aNormWithoutAnyReportHasOneLongStretchAndSaysNoneReported() {
        SequenceSpec gap = TestPatterns.sequence(Takes.GAP, Actors.ANY, 0, 0, Key.Part.NORM);
        Sequence whole = (Sequence) find(gap, List.of()).get(0);
        assertThat(whole.hours()).isEqualTo(new Range(720, 720));
        assertThat(whole.title()).contains("none reported for 720 hours");
        assertThat(whole.notes().get(0)).startsWith("none reported in these sources");
        Sequence parted = (Sequence) find(
                        gap,
                        List.of(
                                seen("1", at(100), Strength.PROBABLE, "North", "South"),
                                seen("2", between(300, 348), Strength.PROBABLE, "North", "South"),
                                seen("3", at(400), Strength.POSSIBLE, "North", "South")))
                .get(0);
        assertThat(parted.hours()).isEqualTo(new Range(320, 420));
    }

    @Test
    void deathsAreCountedOnceAnIncidentFromLowToHigh() {
        List<Sighting> sightings = List.of(
                seen("1", at(1), Strength.PROBABLE, "North", "South", 10, new Harm(2, 5, 9, true)),
                seen("2", at(2), Strength.POSSIBLE, "North", "South", 10, new Harm(1, 1, 1, true)));
        Tally tally = (Tally)
                find(tally(Counted.KILLED, new Window.Whole(), 0), sightings).get(0);
        assertThat(tally.count()).isEqualTo(new Range(2, 10));
        assertThat(tally.days()).isEqualTo(new Range(1, 1));
    }

    @Test
    void aWindowAfterEffectIsThatOfTheNorm() {
        Instant effect = NORM.lifecycle().stages().get(0).validity().from().latest();
        double begin = Duration.between(START, effect).toHours();
        List<Sighting> sightings = List.of(
                seen("1", at(begin + 1), Strength.PROBABLE, "North", "South"),
                seen("2", between(begin + 70, begin + 75), Strength.PROBABLE, "South", "North"),
                seen("3", at(begin + 72), Strength.PROBABLE, "North", "South"));
        Window window = new Window.Anchored(Window.Anchor.EFFECT, Duration.ofDays(3), false);
        Tally tally = (Tally) find(tally(Counted.INCIDENTS, window, 0, Key.Part.NORM), sightings)
                .get(0);
        assertThat(tally.count()).isEqualTo(new Range(1, 2));
        assertThat(tally.parties()).isEqualTo(new Range(1, 2));
    }

    @Test
    void noneReportedAndNotWatchedAreToldApart() {
        PatternSpec.CoverageSpec spec = new PatternSpec.CoverageSpec(
                "watch", TestPatterns.key(Key.Part.ZONE), new Window.Whole(), TestPatterns.CEASEFIRE);
        Coverage coverage = new Coverage(
                spec, "zone z", Optional.of(NORM), JUNE.from(), JUNE.to(), Set.of(), Range.NONE, ZoneOffset.UTC);
        assertThat(coverage.title()).isEqualTo("watch: none reported; nobody states how well it was watched (zone z)");
        assertThat(coverage.notes().get(0)).startsWith("none reported is not the same as none");
        Coverage full = new Coverage(
                spec,
                "zone z",
                Optional.of(NORM),
                JUNE.from(),
                JUNE.to(),
                Set.of(Circumstance.Coverage.Quality.FULL),
                Range.NONE,
                ZoneOffset.UTC);
        assertThat(full.notes()).isEmpty();
    }

    @Test
    void nothingDeclaredFindsNothing() {
        assertThat(Patterns.of(List.of(), scene(random(new Random(1), 10))).findings())
                .isEmpty();
    }

    @Test
    void theBusiestDaysOfAHundredThousandSightingsAreFound() {
        List<Sighting> sightings = new ArrayList<>();
        Random random = new Random(7);
        int[] northByHour = new int[700];
        for (int i = 0; i < 100_000; i++) {
            boolean north = random.nextBoolean();
            int hour = random.nextInt(700);
            northByHour[hour] += north ? 1 : 0;
            sightings.add(
                    seen("" + i, at(hour), Strength.PROBABLE, north ? "North" : "South", north ? "South" : "North"));
        }
        Tally busiest =
                find(tally(Counted.INCIDENTS, new Window.Sliding(Duration.ofDays(3)), 0, Key.Part.PARTY), sightings)
                        .stream()
                        .map(Tally.class::cast)
                        .filter(tally -> tally.key().contains("North"))
                        .findFirst()
                        .orElseThrow();
        int expected = IntStream.rangeClosed(0, northByHour.length - 72)
                .map(from -> Arrays.stream(northByHour, from, from + 72).sum())
                .max()
                .orElseThrow();
        assertThat(busiest.count()).isEqualTo(new Range(expected, expected));
    }
}
