package truce.bench.micro;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Overlap;
import truce.core.geo.Position;
import truce.core.geo.Zone;
import truce.core.geo.ZoneIndex;
import truce.core.geo.ZoneMap;

/** How a disc of 2 km lies to a zone, for places that were not asked for before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OverlapBenchmark {

    private static final Instant FROM = Instant.parse("2020-03-06T00:00:00Z");
    private static final Instant TO = Instant.parse("2020-03-07T00:00:00Z");

    /** How the discs lie. */
    public enum Lie {
        INSIDE,
        STRADDLING,
        OUTSIDE
    }

    @Param
    private Lie lie = Lie.INSIDE;

    private ZoneMap zones = ZoneMap.of(List.of());
    private ZoneIndex index = ZoneIndex.of(zones);
    private List<Question> questions = List.of();
    private int next;

    private record Question(String zone, Position centre) {}

    @Setup
    public void read() {
        ReadCase made = ReadCase.make();
        zones = ZoneMap.of(made.zones());
        index = ZoneIndex.of(zones);
        questions = made.actions().stream()
                .map(action -> action.places().main())
                .filter(Disc.class::isInstance)
                .map(Disc.class::cast)
                .flatMap(disc -> made.zones().stream()
                        .map(Zone::id)
                        .filter(zone -> index.zonesPossiblyMeeting(disc).contains(zone))
                        .filter(zone -> lieOf(zones.overlap(disc(disc.centre()), zone, FROM, TO)) == lie)
                        .map(zone -> new Question(zone, disc.centre())))
                .distinct()
                .toList();
    }

    @Benchmark
    public Overlap overlap() {
        Question question = questions.get(next++ % questions.size());
        return zones.overlap(disc(moved(question.centre())), question.zone(), FROM, TO);
    }

    @Benchmark
    public List<String> index() {
        return index.zonesPossiblyMeeting(
                disc(moved(questions.get(next++ % questions.size()).centre())));
    }

    /** A few centimetres off, so that no answer is remembered. */
    private Position moved(Position centre) {
        return new Position(centre.latitude() + (next % 100_000) * 1e-10, centre.longitude());
    }

    private static Disc disc(Position centre) {
        return new Disc("", centre, Distance.ofKilometres(2));
    }

    private static Lie lieOf(Overlap overlap) {
        return overlap.excluded() ? Lie.OUTSIDE : overlap.certain() == 1 ? Lie.INSIDE : Lie.STRADDLING;
    }
}
