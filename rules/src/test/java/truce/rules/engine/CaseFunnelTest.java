package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import truce.core.fault.Refusal;
import truce.core.match.ActCase;
import truce.core.match.Attribution;
import truce.core.match.Case;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.run.RuleHit;
import truce.rules.engine.CaseFunnel.Held;
import truce.rules.fact.Vocabulary;
import truce.rules.pack.PackCache;
import truce.rules.pack.TestPacks;
import truce.rules.testing.RandomCases;

/** The explanation tells what the engine did, and says it condition by condition. */
class CaseFunnelTest {

    private static final DroolsAssessor BASE = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());

    @Property(seed = "20200220", tries = 20)
    void theExplanationAgreesWithTheEngineOnEveryBaseRule(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        assertAgreement(BASE, RandomCases.of(seed, 250));
    }

    @Property(seed = "20200220", tries = 3)
    void theExplanationAgreesWithTheEngineOnRulesMadeUpAtRandom(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        RandomRules rules = new RandomRules(new Random(seed));
        StringBuilder drl = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            drl.append(TestPacks.rule("test-" + i, rules.conditions()));
        }
        DroolsAssessor assessor = DroolsAssessor.of(List.of(TestPacks.pack("test", drl.toString())), PackCache.none());
        assertAgreement(assessor, RandomCases.of(seed, 400));
    }

    private static void assertAgreement(DroolsAssessor assessor, List<ActCase> cases) {
        Set<String> engine = assessor.assess(List.copyOf(cases)).stream()
                .map(hit -> hit.caseIndex() + " " + hit.rule() + " " + hit.verb())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> explained = new TreeSet<>();
        for (int i = 0; i < cases.size(); i++) {
            for (var rule : assessor.rules()) {
                CaseFunnel funnel = assessor.explain(cases.get(i), rule.id());
                if (funnel.addresses()) {
                    explained.add(i + " " + rule.id() + " " + funnel.verb());
                }
            }
        }
        assertThat(explained).isEqualTo(engine);
    }

    @Test
    void theFirstConditionThatFailsIsNamedWithTheFactsValueAndReason() {
        ActCase drawn = RandomCases.of(1, 1).get(0);
        Element outside = new Element(
                Gate.PLACE,
                Degree.EXCLUDED,
                0,
                0,
                0,
                List.of(Reason.OUT_OF_AREA),
                java.util.Optional.of(Cause.EVIDENCE),
                "31.2 km from the area");
        ActCase subject = new ActCase(
                "c-1", drawn.incident(), drawn.event(), drawn.norm(), List.of(outside), Attribution.unknown());
        DroolsAssessor assessor = DroolsAssessor.of(
                List.of(
                        TestPacks.pack(
                                "test",
                                TestPacks.rule(
                                        "test-1",
                                        "$case : Case( party.possible,\n        place.possible || place.open,\n        ! zoned )"))),
                PackCache.none());
        CaseFunnel funnel = assessor.explain(subject, "test-1");
        assertThat(funnel.addresses()).isFalse();
        assertThat(funnel.steps())
                .containsExactly(
                        new CaseFunnel.Step(7, "$case : Case", Held.YES, "this is a Case"),
                        new CaseFunnel.Step(7, "party.possible", Held.YES, "party.possible: yes"),
                        new CaseFunnel.Step(
                                8,
                                "place.possible || place.open",
                                Held.NO,
                                "place.possible: no (out-of-area: 31.2 km from the area); place.open: no (out-of-area:"
                                        + " 31.2 km from the area)"),
                        new CaseFunnel.Step(9, "! zoned", Held.NOT_REACHED, ""));
        assertThat(funnel.failed().map(CaseFunnel.Step::line)).contains(8);
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearestOne() {
        Case subject = RandomCases.of(1, 1).get(0);
        assertThatThrownBy(() -> BASE.explain(subject, "base-01"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no rule 'base-01'. Did you mean 'base-010'?");
    }

    @Test
    void claimsAreAskedOfTheCaseItself() {
        String none = TestPacks.rule("test-1", "$case : Case( zoned ) not Claim( of == $case )");
        String shown = TestPacks.rule("test-2", "$case : Case( zoned ) exists( Claim( of == $case, supported ) )");
        DroolsAssessor assessor = DroolsAssessor.of(List.of(TestPacks.pack("test", none + shown)), PackCache.none());
        List<ActCase> cases = RandomCases.of(5, 3_000);
        List<RuleHit> hits = assessor.assess(List.copyOf(cases));
        for (RuleHit hit : hits) {
            var claims = cases.get(hit.caseIndex()).event().exceptionClaims();
            assertThat(
                            hit.rule().equals("test-1")
                                    ? claims.isEmpty()
                                    : claims.stream().anyMatch(c -> c.supported()))
                    .isTrue();
        }
        assertThat(hits.stream().map(RuleHit::rule).distinct()).containsExactlyInAnyOrder("test-1", "test-2");
    }

    /** Rules drawn from the whole grammar. */
    private static final class RandomRules {

        private static final List<String> SIGNS = List.of("==", "!=");

        private final Random random;

        RandomRules(Random random) {
            this.random = random;
        }

        String conditions() {
            List<String> constraints = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                constraints.add(constraint(3));
            }
            String rule = "$case : Case( " + String.join(", ", constraints) + " )";
            return switch (random.nextInt(5)) {
                case 0 -> rule + " not Claim( of == $case, " + claim() + " )";
                case 1 -> rule + " exists Claim( of == $case, " + claim() + " )";
                case 2 -> rule + " exists( Claim( " + claim() + ", of == $case ) ) not Claim( of == $case, supported )";
                default -> rule;
            };
        }

        private String claim() {
            return random.nextBoolean() ? "supported" : "kind " + sign() + " Exception." + constant("Exception");
        }

        private String constraint(int depth) {
            return switch (random.nextInt(depth > 0 ? 9 : 6)) {
                case 0 ->
                    "kind " + (random.nextBoolean() ? "in" : "not in") + " ( Kind." + constant("Kind") + ", Kind."
                            + constant("Kind") + " )";
                case 1 ->
                    "weapon " + (random.nextBoolean() ? "" : "not ") + "memberOf Weapon."
                            + (random.nextBoolean() ? "HEAVY" : "AIRBORNE");
                case 2 -> "acts.candidates " + (random.nextBoolean() ? "" : "not ") + "contains Act." + constant("Act");
                case 3 ->
                    random.nextBoolean()
                            ? "relation " + sign() + " Relation." + constant("Relation")
                            : "zoned " + sign() + " " + random.nextBoolean();
                case 4, 5 -> graded();
                case 6 -> "( " + constraint(depth - 1) + " || " + constraint(depth - 1) + " )";
                case 7 -> "( " + constraint(depth - 1) + " && " + constraint(depth - 1) + " )";
                default -> "!" + (random.nextBoolean() ? graded() : "( " + constraint(depth - 1) + " )");
            };
        }

        private String graded() {
            List<String> gates =
                    List.of("act", "place", "party", "distance", "acts.anyFire", "acts.uav", "massCasualty");
            List<String> asked = List.of("possible", "likely", "established", "open", "excluded", "asked");
            return gates.get(random.nextInt(gates.size())) + "." + asked.get(random.nextInt(asked.size()));
        }

        private String sign() {
            return SIGNS.get(random.nextInt(2));
        }

        private String constant(String type) {
            List<String> constants = Vocabulary.constants(Vocabulary.enums().get(type));
            return constants.get(random.nextInt(constants.size()));
        }
    }
}
