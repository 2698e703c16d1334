package truce.bench.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import truce.core.geo.ZoneIndex;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.match.Matcher;
import truce.core.match.Screen;
import truce.core.run.RuleHit;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;

/** Screening an action, grading a case, and holding a case against the base rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CaseBenchmark {

    private static final int BATCH = 1_000;

    private final ReadCase made = ReadCase.make();
    private final Screen screen =
            new Screen(made.frame(), ZoneIndex.of(made.frame().zones()));
    private final Matcher matcher = new Matcher(made.frame());
    private final DroolsAssessor rules = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());
    private final List<Pair> pairs = new ArrayList<>();
    private List<Case> cases = List.of();
    private int next;

    /** An event and the number of a norm that it could meet. */
    private record Pair(Incident incident, Event event, int norm) {}

    @Setup
    public void pair() {
        for (Incident incident : made.incidents()) {
            for (Event event : incident.events()) {
                screen.sieve(event.actions().get(0))
                        .reached()
                        .forEach(norm -> pairs.add(new Pair(incident, event, norm)));
            }
        }
        cases = pairs.stream()
                .limit(BATCH)
                .map(this::graded)
                .map(Case.class::cast)
                .toList();
        if (cases.size() < BATCH) {
            throw new IllegalStateException("only " + cases.size() + " cases");
        }
    }

    @Benchmark
    public Screen.Sieve sieve() {
        return screen.sieve(made.actions().get(next++ % made.actions().size()));
    }

    @Benchmark
    public ActCase grade() {
        return graded(pairs.get(next++ % pairs.size()));
    }

    /** Time per case. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<RuleHit> rules() {
        return rules.assess(cases);
    }

    private ActCase graded(Pair pair) {
        return matcher.grade(pair.incident(), pair.event(), made.frame().norms().get(pair.norm()));
    }
}
