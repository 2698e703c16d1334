package truce.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.SourceType;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.geo.Region;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.Case;
import truce.core.match.Events;
import truce.core.match.Frame;
import truce.core.match.Frames;
import truce.core.match.Norms;
import truce.core.pattern.Finding;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.TestPatterns;
import truce.core.time.Period;

/** Nothing is lost, and neither threads nor order nor a stranger's agreement change an answer. */
class AssessmentTest {

    private static final Zone ZONE = new Zone(
            "Z",
            "Zone",
            List.of(new ZoneVersion(
                    Optional.empty(),
                    Optional.empty(),
                    ZoneStatus.OFFICIAL,
                    Distance.ZERO,
                    new Shape.Drawn(Region.polygon(
                            List.of(
                                    new Position(0, 0),
                                    new Position(0, 1),
                                    new Position(1, 1),
                                    new Position(1, 0),
                                    new Position(0, 0)),
                            List.of())),
                    "test")));
    private static final Norm NORM = Norms.ceasefire().in("Z").norm();
    private static final List<Action> ACTIONS = actions(3_000);

    @Test
    void everyActionHasExactlyOneDisposition() {
        Run run = run(ACTIONS, Frames.of(NORM, ZONE), 2);
        assertThat(run.actions().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(ACTIONS.size());
        assertThat(run.flags()).isNotEmpty();
    }

    @Test
    void eachFunnelHoldsEveryActionScreened() {
        Run run = run(ACTIONS, Frames.of(NORM, ZONE), 2);
        long selected =
                ACTIONS.size() - run.actions().getOrDefault(Disposition.of(Disposition.Kind.OUTSIDE_PERIOD), 0L);
        assertThat(run.funnels()).allSatisfy(funnel -> assertThat(funnel.seen()).isEqualTo(selected));
    }

    @Test
    void oneThreadAndFourGiveTheSameRun() {
        Frame frame = Frames.of(NORM, ZONE);
        assertThat(run(ACTIONS, frame, 4)).isEqualTo(run(ACTIONS, frame, 1));
    }

    @Test
    void theSameRowsInAnotherOrderGiveTheSameRun() {
        List<Action> shuffled = new ArrayList<>(ACTIONS);
        Collections.shuffle(shuffled, new Random(7));
        Frame frame = Frames.of(NORM, ZONE);
        assertThat(run(shuffled, frame, 2)).isEqualTo(run(ACTIONS, frame, 2));
    }

    @Test
    void anUnrelatedNormChangesNoFlag() {
        Norm stranger = renamed(Norms.ceasefire()
                .binding(Norms.signatory("EAST", "east"), Norms.signatory("WEST", "west"))
                .norm());
        Frame alone = Frames.of(NORM, ZONE);
        Frame both = new Frame(List.of(NORM, stranger), alone.zones(), alone.whoIsWho(), alone.actors());
        List<Flag> own = run(ACTIONS, both, 2).flags().stream()
                .filter(flag -> flag.subject().norm().id().equals(NORM.id()))
                .toList();
        assertThat(own).isEqualTo(run(ACTIONS, alone, 2).flags());
    }

    @Test
    void surelyAndPossiblyInsideAreToldApart() {
        ZoneCount zone = run(ACTIONS, Frames.of(NORM, ZONE), 2).zones().get(0);
        assertThat(zone.surely()).isPositive();
        assertThat(zone.possibly()).isPositive();
        assertThat(zone.surely() + zone.possibly()).isLessThan(ACTIONS.size());
    }

    @Test
    void whatOnlyTheAccuracyOfTheLineLeavesOpenIsCountedAmongThePossible() {
        ZoneVersion exact = ZONE.versions().get(0);
        Zone rough = new Zone(
                "Z",
                "Zone",
                List.of(new ZoneVersion(
                        Optional.empty(),
                        Optional.empty(),
                        ZoneStatus.RECONSTRUCTED,
                        Distance.ofKilometres(10),
                        exact.shape(),
                        "test")));
        ZoneCount sharp = run(ACTIONS, Frames.of(NORM, ZONE), 2).zones().get(0);
        ZoneCount blurred = run(ACTIONS, Frames.of(NORM, rough), 2).zones().get(0);
        assertThat(sharp.byLine()).isZero();
        assertThat(blurred.byLine()).isPositive().isLessThan(blurred.possibly());
        assertThat(blurred.surely()).isLessThan(sharp.surely());
    }

    private static Norm renamed(Norm norm) {
        return new Norm(
                "OTHER/c1",
                "OTHER",
                "c1",
                norm.kind(),
                norm.modality(),
                norm.acts(),
                norm.indicativeActs(),
                norm.bindings(),
                norm.passive(),
                norm.controlled(),
                norm.relation(),
                norm.zone(),
                norm.placeRoles(),
                norm.lifecycle(),
                norm.exemptions(),
                norm.ambiguities(),
                norm.quantity(),
                norm.unsure());
    }

    private static List<Action> actions(int number) {
        Random random = new Random(42);
        String[] names = {"North", "South", "Others", "Nobody knows", "Rebels"};
        ActionType[] types = {ActionType.ARTILLERY_FIRE, ActionType.ARMED_CLASH, ActionType.THREAT};
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    Position centre = new Position(random.nextDouble() * 2 - 0.5, random.nextDouble() * 2 - 0.5);
                    Participants.Side one = Participants.Side.of(names[random.nextInt(names.length)]);
                    Participants.Side other = Participants.Side.of(names[random.nextInt(names.length)]);
                    String day = String.format(java.util.Locale.ROOT, "2020-%02d-15", 1 + random.nextInt(12));
                    return Events.shelling()
                            .acts(types[random.nextInt(types.length)])
                            .by(
                                    random.nextBoolean()
                                            ? new Participants.Directed(one, other)
                                            : new Participants.Undirected(one, other))
                            .at(Places.impactAt(
                                    new Disc("p", centre, Distance.ofKilometres(random.nextBoolean() ? 2 : 25))))
                            .on(Events.day(day))
                            .action(String.format(java.util.Locale.ROOT, "a-%05d", i));
                })
                .toList();
    }

    private static Run run(List<Action> actions, Frame frame, int threads) {
        ZoneId utc = ZoneId.of("UTC");
        Period period = new Period(Instant.parse("2020-02-01T00:00:00Z"), Instant.parse("2020-12-01T00:00:00Z"), utc);
        Selection selection = new Selection(period, Optional.empty(), Map.of());
        Assessment.Plan plan =
                new Assessment.Plan(frame, List.of(), selection, AssessmentTest::eachAlone, new RaiseAll(), threads);
        Setting setting = new Setting(
                "test",
                List.of(),
                List.of(),
                List.of(),
                "",
                period,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        try (Assessment assessment = new Assessment(plan)) {
            actions.forEach(assessment::accept);
            return assessment.complete(setting, new Assessment.Account(List.of(), List.of(), List.of(), List.of()));
        }
    }

    private static List<Incident> eachAlone(List<Action> actions) {
        return actions.stream().map(AssessmentTest::alone).toList();
    }

    private static Incident alone(Action action) {
        Event event = Event.of(
                "e-" + action.id(),
                List.of(action),
                action.acts(),
                action.participants(),
                action.places(),
                action.when(),
                action.killed(),
                action.weapon(),
                Evidence.of(List.of(Events.source("Agency", SourceType.INDEPENDENT)), EvidenceLevel.ALLEGED, List.of()),
                List.of(),
                false,
                List.of());
        return Incident.of("i-" + action.id(), List.of(event), List.of());
    }

    /** Addresses every ceasefire case, as a base pack of one rule would. */
    private static final class RaiseAll implements Assessor {
        @Override
        public boolean addresses(ClauseKind kind, Set<ActionType> acts) {
            return kind == ClauseKind.CEASE_HOSTILITIES;
        }

        @Override
        public List<RuleHit> assess(List<Case> cases) {
            return IntStream.range(0, cases.size())
                    .mapToObj(i -> new RuleHit(i, "test-1", RuleHit.Verb.RAISE, Map.of()))
                    .toList();
        }

        @Override
        public List<PatternSpec> patterns() {
            return List.of(TestPatterns.FIRST_REPORTED);
        }

        @Override
        public List<RuleHit> assessFindings(List<? extends Finding> findings) {
            return IntStream.range(0, findings.size())
                    .mapToObj(i -> new RuleHit(i, "test-2", RuleHit.Verb.NOTE, Map.of()))
                    .toList();
        }

        @Override
        public List<RuleInfo> rules() {
            return List.of();
        }
    }
}
