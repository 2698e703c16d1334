package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.core.fault.Refusal;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.origin.Fingerprint;
import truce.core.run.RuleHit;
import truce.core.run.RuleInfo;
import truce.rules.pack.PackCache;
import truce.rules.pack.TestPacks;
import truce.rules.testing.RandomCases;

/** The assessor as a whole: order, threads, batches, reach. */
class DroolsAssessorTest {

    private static final int MANY = 24_000;

    private final DroolsAssessor base = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());

    @Test
    void twoThreadsFindWhatOneFinds() throws InterruptedException, ExecutionException {
        List<Case> cases = List.copyOf(RandomCases.of(7, MANY));
        String alone = checksum(base.assess(cases), 0);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<RuleHit>>> pieces = new ArrayList<>();
            for (int from = 0; from < MANY; from += 1_500) {
                List<Case> piece = cases.subList(from, from + 1_500);
                pieces.add(threads.submit(() -> base.assess(piece)));
            }
            StringBuilder together = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                together.append(lines(pieces.get(i).get(), i * 1_500));
            }
            assertThat(sha(together.toString())).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void howCasesAreCutIntoBatchesDoesNotMatter() {
        List<Case> cases = List.copyOf(RandomCases.of(8, 2_500));
        StringBuilder small = new StringBuilder();
        for (int from = 0; from < cases.size(); from += 7) {
            small.append(lines(base.assess(cases.subList(from, Math.min(cases.size(), from + 7))), from));
        }
        assertThat(lines(base.assess(cases), 0)).isEqualTo(small.toString());
    }

    @Test
    void otherCasesInTheRunDoNotMatter() {
        List<Case> cases = new ArrayList<>(RandomCases.of(9, 500));
        List<RuleHit> hits = base.assess(cases);
        Collections.reverse(cases);
        List<RuleHit> reversed = base.assess(cases).stream()
                .map(hit -> new RuleHit(499 - hit.caseIndex(), hit.rule(), hit.verb(), hit.bindings()))
                .sorted((a, b) -> a.caseIndex() != b.caseIndex()
                        ? Integer.compare(a.caseIndex(), b.caseIndex())
                        : a.rule().compareTo(b.rule()))
                .toList();
        assertThat(reversed).isEqualTo(hits);
    }

    @Test
    void aRuleFiresOnlyOnTheKindsOfNormThatItsMetadataName() {
        List<Case> cases = List.copyOf(RandomCases.of(10, 5_000));
        Map<String, RuleInfo> rules = base.rules().stream().collect(Collectors.toMap(RuleInfo::id, rule -> rule));
        for (RuleHit hit : base.assess(cases)) {
            String kind = cases.get(hit.caseIndex()).norm().kind().code();
            assertThat(rules.get(hit.rule()).clauses())
                    .as(hit.rule() + " fires on " + kind)
                    .containsAnyOf(kind, "any");
        }
    }

    @Test
    void aRuleOfTheBasePackFiresAtMostOnceACaseAndEachFires() {
        List<RuleHit> hits = base.assess(List.copyOf(RandomCases.of(11, MANY)));
        assertThat(hits.stream().map(hit -> hit.caseIndex() + " " + hit.rule())).doesNotHaveDuplicates();
        assertThat(hits.stream().map(RuleHit::rule).distinct())
                .as("all that are about acts; the others are about duties and patterns")
                .containsExactlyInAnyOrderElementsOf(base.rules().stream()
                        .map(RuleInfo::id)
                        .filter(this::isOnActs)
                        .toList());
    }

    private boolean isOnActs(String rule) {
        return base.findText(rule).orElseThrow().conditions().get(0).type().equals("Case");
    }

    @Test
    void namesBoundInARuleAreKeptWithTheHit() {
        DroolsAssessor assessor = DroolsAssessor.of(
                List.of(TestPacks.pack(
                        "test", TestPacks.rule("test-1", "$case : Case( $w : weapon, $d : place, $k : kind )"))),
                PackCache.none());
        ActCase subject = RandomCases.of(3, 1).get(0);
        assertThat(assessor.assess(List.of(subject)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.bindings())
                        .containsEntry("$case", "r0")
                        .containsEntry("$w", subject.event().weapon().kind().code())
                        .containsEntry("$k", subject.norm().kind().code())
                        .containsKey("$d"));
    }

    @Test
    void ofCasesThatLookAlikeEachIsCalledByItsOwnId() {
        Case subject = RandomCases.of(3, 1).get(0);
        DroolsAssessor assessor = DroolsAssessor.of(
                List.of(TestPacks.pack("test", TestPacks.rule("test-1", "$case : Case( $k : kind )"))),
                PackCache.none());
        for (int round = 0; round < 2; round++) {
            assertThat(assessor.assess(List.of(subject, named("another", (ActCase) subject))))
                    .extracting(hit -> hit.caseIndex() + " " + hit.bindings().get("$case"))
                    .containsExactly("0 r0", "1 another");
        }
    }

    private static Case named(String id, ActCase subject) {
        return new ActCase(
                id,
                subject.incident(),
                subject.event(),
                subject.norm(),
                subject.elements(),
                subject.attribution(),
                subject.ends());
    }

    @Test
    void whatNoRuleAddressesIsSaidToBeSo() {
        assertThat(base.addresses(ClauseKind.CEASE_HOSTILITIES, Set.of(ActionType.MORTAR_FIRE)))
                .isTrue();
        assertThat(base.addresses(ClauseKind.CEASE_HOSTILITIES, Set.of(ActionType.THREAT)))
                .isFalse();
        assertThat(base.addresses(ClauseKind.FORCE_LIMIT, Set.of(ActionType.DEPLOYMENT)))
                .isFalse();
        assertThat(base.addresses(ClauseKind.CEASE_HOSTILITIES, Set.of())).isFalse();
    }

    @Test
    void twoPacksWithOneIdAreRefused() {
        String drl = TestPacks.rule("test-1", "$case : Case()");
        assertThatThrownBy(() -> DroolsAssessor.of(
                        List.of(TestPacks.pack("one", drl), TestPacks.pack("two", drl)), PackCache.none()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rules/a.drl:2: the id 'test-1' of pack 'two' stands in another pack too.");
    }

    private static String checksum(List<RuleHit> hits, int from) {
        return sha(lines(hits, from));
    }

    private static String sha(String text) {
        return Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(List<RuleHit> hits, int from) {
        StringBuilder lines = new StringBuilder();
        hits.forEach(hit -> lines.append(hit.caseIndex() + from)
                .append(' ')
                .append(hit.rule())
                .append(' ')
                .append(hit.verb())
                .append(' ')
                .append(new java.util.TreeMap<>(hit.bindings()))
                .append('\n'));
        return lines.toString();
    }
}
