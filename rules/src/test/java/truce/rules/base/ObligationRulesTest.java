package truce.rules.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Counting;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Quantity.Deadline;
import truce.core.agreement.Reckoning;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.match.Attribution;
import truce.core.match.Cause;
import truce.core.match.Degree;
import truce.core.match.DutyCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.run.RuleHit;
import truce.core.time.Moment;
import truce.core.time.Validity;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;
import truce.rules.testing.RuleVerifier;
import truce.rules.testing.Verification;

/** Which rules address which duties; how sure the answer is follows from the elements, and core's tests show that. */
class ObligationRulesTest {

    private static final DroolsAssessor BASE = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());
    private static final Moment DUE = Moment.at(Instant.parse("2020-01-10T00:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weapon-withdrawal   | dated       | deadline established                          | base-040
            weapon-withdrawal   | dated       | deadline unresolved                           | base-040
            weapon-withdrawal   | dated       | deadline excluded                             | -
            disarm              | dated       | deadline likely                               | base-040
            demilitarised       | relative    | deadline established                          | base-040 base-043
            remove-group        | dated       | deadline established, party unresolved        | base-041
            remove-group        | dated       | deadline excluded                             | -
            foreign-forces-exit | dated       | deadline established                          | base-041
            territory-handover  | dated       | deadline established                          | base-042
            territory-handover  | dated       | deadline excluded                             | -
            corridor            | dated       | deadline established                          | base-043
            corridor            | dated       | deadline excluded                             | -
            notify              | relative    | deadline unresolved                           | base-043
            release             | dated       | deadline established                          | base-046
            release             | dated       | deadline excluded                             | -
            release             | relative    | deadline established                          | base-043 base-046
            release             | conditional | condition unresolved                          | base-044
            release             | conditional | condition excluded                            | -
            release             | conditional | condition established, deadline established   | base-044 base-046
            release             | conditional | condition established, deadline excluded      | -
            deliverable         | none        | amount established, deadline established      | base-045
            deliverable         | none        | deadline unresolved                           | base-045
            deliverable         | none        | amount excluded, deadline established         | -
            humanitarian-access | none        | amount unresolved, deadline established       | base-045
            force-limit         | none        | amount established                            | base-024
            force-limit         | none        | amount unlikely                               | base-024
            force-limit         | none        | amount excluded                               | -
            """)
    void aDutyIsAddressedByTheRulesOfItsKindAndClock(String kind, String clock, String elements, String rules) {
        List<String> fired = BASE.assess(List.of(duty(kind, clock, elements))).stream()
                .map(RuleHit::rule)
                .distinct()
                .toList();
        assertThat(String.join(" ", fired)).isEqualTo(rules.equals("-") ? "" : rules);
    }

    @Test
    void returnFireIsHeldAgainstItsConditions() {
        verify("base-005")
                .given("""
                id          kind                   acts            act          condition
                no-order    return-fire-condition  artillery-fire  established  established
                not-known   return-fire-condition  artillery-fire  established  unresolved
                met         return-fire-condition  artillery-fire  established  excluded
                no-fire     return-fire-condition  fortification   established  established
                other       cease-hostilities      artillery-fire  established  established""")
                .flags("no-order", "not-known INDETERMINATE")
                .nothingFor("no-fire", "other");
    }

    @Test
    void reinforcementIsFlaggedAndWhatStopsOutsideIsNot() {
        verify("base-020").given("""
                id        kind               acts            act          place        amount
                convoy    no-reinforcement   deployment      established  likely       established
                rotation  no-reinforcement   deployment      established  established  unresolved
                outside   no-reinforcement   deployment      established  excluded     established
                other     cease-hostilities  deployment      established  established  established
                fire      no-reinforcement   artillery-fire  excluded     established  established""").flags("convoy", "rotation").nothingFor("outside", "other", "fire");
    }

    @Test
    void aGroupIsFlaggedWhereItHadToBeGone() {
        verify("base-026").given("""
                id       kind           acts        act          deadline
                still    remove-group   deployment  established  established
                about    remove-group   deployment  established  unresolved
                before   remove-group   deployment  established  excluded
                other    demilitarised  deployment  established  established
                works    remove-group   threat      excluded     established""").flags("still", "about INDETERMINATE").nothingFor("before", "other", "works");
    }

    @Test
    void anExerciseIsFlaggedInsideTheDistanceFromTheSizeBanned() {
        verify("base-028")
                .given("""
                id        kind         acts            act          place        amount
                regiment  no-exercise  exercise        established  established  established
                shells    no-exercise  artillery-fire  established  likely       established
                no-size   no-exercise  exercise        established  established  unresolved
                company   no-exercise  exercise        established  established  excluded
                beyond    no-exercise  exercise        established  excluded     established
                other     no-fly       exercise        established  established  established""")
                .flags("regiment", "shells", "no-size POSSIBLE")
                .nothingFor("company", "beyond", "other");
    }

    @Test
    void obstructionIsFlaggedUnderClausesOfAccessAndRoads() {
        verify("base-034").given("""
                id       kind                 acts            act
                convoy   humanitarian-access  siege           established
                road     corridor             route-closure   established
                truce    cease-hostilities    route-closure   established
                fire     corridor             artillery-fire  established
                listed   corridor             siege           excluded""").flags("convoy", "road").nothingFor("truce", "fire", "listed");
    }

    @Test
    void aMoveIsFlaggedWithoutNoticeAndNotWithIt() {
        verify("base-037")
                .given("""
                id        kind    acts               act          notice
                none      notify  deployment         established  established
                silent    notify  helicopter-flight  established  unresolved
                given     notify  helicopter-flight  established  excluded
                not-due   notify  deployment         established  -
                no-act    notify  threat             excluded     established
                other     no-fly  helicopter-flight  established  established""")
                .flags("none", "silent INDETERMINATE")
                .nothingFor("given", "not-due", "no-act", "other");
    }

    @Test
    void foreignForcesAreFlaggedAfterTheTimeToBeGone() {
        verify("base-038").given("""
                id       kind                 acts            act          deadline
                still    foreign-forces-exit  foreign-forces  established  established
                none     foreign-forces-exit  foreign-forces  established  -
                before   foreign-forces-exit  foreign-forces  established  excluded
                other    remove-group         foreign-forces  established  established""").flags("still", "none").nothingFor("before", "other");
    }

    @Test
    void forceInACorridorIsFlaggedAndOnTheOldRoadIsNot() {
        verify("base-048").given("""
                id       kind               acts           act          place
                patrol   corridor           roadside-bomb  established  established
                near     corridor           roadside-bomb  established  unresolved
                old      corridor           roadside-bomb  established  excluded
                closed   corridor           route-closure  established  established
                truce    cease-hostilities  roadside-bomb  established  established""").flags("patrol", "near INDETERMINATE").nothingFor("old", "closed", "truce");
    }

    @Test
    void aRepudiationIsTold() {
        verify("base-049").given("""
                id        kind               acts         act
                declared  no-fly             repudiation  established
                threat    no-fly             threat       established
                unlisted  cease-hostilities  repudiation  excluded""").notes("declared").nothingFor("threat", "unlisted");
    }

    private static Verification verify(String rule) {
        return new RuleVerifier(BASE).verify(rule);
    }

    private static DutyCase duty(String kind, String clock, String elements) {
        Map<Gate, Element> graded = new TreeMap<>();
        for (String element : elements.split(",", -1)) {
            String[] words = element.strip().split(" ", -1);
            Gate gate = Gate.valueOf(words[0].toUpperCase(Locale.ROOT));
            Degree degree = Degree.valueOf(words[1].toUpperCase(Locale.ROOT));
            graded.put(gate, Element.graded(gate, degree, Cause.EVIDENCE, List.of(), ""));
        }
        return new DutyCase(
                "duty",
                norm(ClauseKind.ofCode(kind).orElseThrow(), quantity(clock)),
                "A",
                DUE,
                List.of(),
                new ArrayList<>(graded.values()),
                Attribution.unknown());
    }

    private static Optional<Quantity> quantity(String clock) {
        return switch (clock) {
            case "dated" -> Optional.of(new Deadline(DUE, Duration.ZERO));
            case "relative" ->
                Optional.of(new Deadline(
                        DUE,
                        Duration.ZERO,
                        Optional.of(new Reckoning(Moment.at(Instant.EPOCH), "P10D", Counting.UNSTATED)),
                        List.of()));
            case "conditional" ->
                Optional.of(new ConditionalDeadline("kept", "it was kept", Duration.ZERO, Duration.ZERO));
            default -> Optional.empty();
        };
    }

    private static Norm norm(ClauseKind kind, Optional<Quantity> quantity) {
        return new Norm(
                "TEST/c1",
                "TEST",
                "c1",
                kind,
                Modality.REQUIREMENT,
                Set.of(),
                Set.of(),
                List.of(),
                false,
                List.of(),
                Relation.ANY,
                Optional.empty(),
                List.of(),
                new Lifecycle(
                        List.of(new Stage(LifecycleState.IN_FORCE, Validity.ALWAYS, Optional.empty(), false, ""))),
                List.of(),
                List.of(),
                quantity,
                List.of());
    }
}
