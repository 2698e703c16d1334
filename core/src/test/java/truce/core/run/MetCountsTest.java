package truce.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.core.run.Matter.On;

class MetCountsTest {

    private final MetCounts met = new MetCounts();

    @BeforeEach
    void count() {
        met.act(ClauseKind.CEASE_HOSTILITIES, Set.of(ActionType.MORTAR_FIRE));
        met.act(ClauseKind.CEASE_HOSTILITIES, EnumSet.of(ActionType.MORTAR_FIRE, ActionType.ARTILLERY_FIRE));
        met.told(Set.of(ActionType.ALLEGATION));
        met.duty(ClauseKind.RELEASE);
        met.finding("campaign");
        met.finding("campaign");
        met.finding("quiet-week");
    }

    @Test
    void aRuleOnActsMetTheCasesOfItsKindsAndActs() {
        assertThat(of(On.ACT, ClauseKind.CEASE_HOSTILITIES, ActionType.ARTILLERY_FIRE))
                .isEqualTo(1);
        assertThat(of(On.ACT, ClauseKind.CEASE_HOSTILITIES, ActionType.MORTAR_FIRE))
                .isEqualTo(2);
        assertThat(of(On.ACT, ClauseKind.NO_FLY, ActionType.ARTILLERY_FIRE)).isZero();
        assertThat(of(On.ACT, ClauseKind.CEASE_HOSTILITIES, ActionType.ABDUCTION))
                .isZero();
    }

    @Test
    void whatIsToldUnderNoNormIsMetByRulesOfItsActs() {
        assertThat(of(On.ACT, ClauseKind.NO_FLY, ActionType.ALLEGATION)).isEqualTo(1);
    }

    @Test
    void aRuleOnDutiesMetTheDutiesOfItsKindsAndNoActs() {
        assertThat(of(On.DUTY, ClauseKind.RELEASE, ActionType.MORTAR_FIRE)).isEqualTo(1);
        assertThat(of(On.DUTY, ClauseKind.CEASE_HOSTILITIES, ActionType.MORTAR_FIRE))
                .isZero();
    }

    @Test
    void aRuleOnPatternsMetWhatItsPatternsFound() {
        assertThat(of(rule(On.PATTERN, Set.of(), Set.of(), Set.of("campaign")))).isEqualTo(2);
        assertThat(of(rule(On.PATTERN, Set.of(), Set.of(), Set.of()))).isEqualTo(3);
        assertThat(of(rule(On.PATTERN, Set.of(), Set.of(), Set.of("retaliation"))))
                .isZero();
    }

    @Test
    void countsOfTwoChunksAddUp() {
        MetCounts both = new MetCounts();
        both.addAll(met);
        both.addAll(met);
        RuleInfo all = rule(On.ACT, Set.of(ClauseKind.values()), Set.of(ActionType.values()), Set.of());
        RuleInfo found = rule(On.PATTERN, Set.of(), Set.of(), Set.of());
        RuleInfo due = rule(On.DUTY, Set.of(ClauseKind.values()), Set.of(), Set.of());
        assertThat(both.by(List.of(all))).containsEntry("x-1", 6L);
        assertThat(both.by(List.of(found))).containsEntry("x-1", 6L);
        assertThat(both.by(List.of(due))).containsEntry("x-1", 2L);
    }

    private long of(On on, ClauseKind kind, ActionType act) {
        return of(rule(on, Set.of(kind), Set.of(act), Set.of()));
    }

    private long of(RuleInfo rule) {
        return met.by(List.of(rule)).get("x-1");
    }

    private static RuleInfo rule(On on, Set<ClauseKind> kinds, Set<ActionType> acts, Set<String> patterns) {
        return new RuleInfo(
                "x-1",
                "x",
                "A rule",
                "A rule.",
                List.of(),
                List.of(),
                new Matter(on, kinds, acts, patterns),
                "stable",
                Optional.empty(),
                "rules/x.drl",
                1);
    }
}
