package truce.rules.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;
import truce.rules.testing.RuleVerifier;
import truce.rules.testing.Verification;

/**
 * Rules of the base pack alone: the breach, and the near misses beside it. That every rule of the pack is shown, condition
 * by condition, is held by the pack's own tests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BaseRulesTest {

    private final RuleVerifier verifier =
            new RuleVerifier(DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none()));

    private Verification verify(String rule) {
        return verifier.verify(rule);
    }

    @Test
    void forceInsideACeasefireAreaIsFlaggedAsSurelyAsItsWeakestElement() {
        verify("base-010")
                .given("""
                id         kind               acts                           act          place        party        occurrence
                assault    cease-hostilities  ground-assault                 established  established  likely       likely
                open-line  cease-hostilities  seizure                        established  unresolved   likely       likely
                maybe      cease-hostilities  artillery-fire|exercise        unresolved   established  established  likely
                unknown    cease-hostilities  mortar-fire                    established  established  unresolved   likely
                threat     cease-hostilities  threat                         excluded     established  established  likely
                works      cease-hostilities  fortification                  established  established  established  likely
                other      no-fly             fixed-wing-strike              established  established  established  likely""")
                .flags("assault PROBABLE", "open-line INDETERMINATE", "maybe POSSIBLE", "unknown POSSIBLE")
                .nothingFor("threat", "works", "other");
    }

    @Test
    void impactCountsWhateverTheOrigin() {
        verify("base-011")
                .given("""
                id             kind               acts          known          counts           place
                far-launcher   cease-hostilities  rocket-fire   impact         impact           established
                both-known     cease-hostilities  rocket-fire   origin impact  impact           likely
                never-landed   cease-hostilities  rocket-fire   origin         impact           established
                origin-only    cease-hostilities  rocket-fire   impact         origin           established
                outside        cease-hostilities  rocket-fire   impact         impact           excluded
                no-fire        cease-hostilities  seizure       impact         impact           established""")
                .flags("far-launcher", "both-known")
                .nothingFor("never-landed", "origin-only", "outside", "no-fire");
    }

    @Test
    void fireFromInsideIsHeldAgainstANormThatCountsTheOrigin() {
        verify("base-012")
                .given("""
                id            kind               acts         known          counts   origin-inside  impact-inside  place
                host          ensure             rocket-fire  origin impact  origin   established    excluded       established
                ban           cease-hostilities  rocket-fire  origin         origin   unresolved     unresolved     unresolved
                within        cease-hostilities  rocket-fire  origin impact  origin   established    established    established
                not-told      ensure             rocket-fire  impact         origin   unresolved     excluded       established
                impact-norm   ensure             rocket-fire  origin impact  impact   established    excluded       established
                from-outside  ensure             rocket-fire  origin impact  origin   excluded       excluded       excluded""")
                .flags("host", "ban")
                .nothingFor("within", "not-told", "impact-norm", "from-outside");
    }

    @Test
    void fireAcrossTheLineNeedsBothEndsAndTwoSides() {
        verify("base-013").given("""
                id          kind               relation       acts            known          relationship
                across      cease-hostilities  between-sides  artillery-fire  origin impact  established
                one-end     cease-hostilities  between-sides  artillery-fire  impact         established
                one-side    cease-hostilities  between-sides  artillery-fire  origin impact  excluded
                any-target  cease-hostilities  any            artillery-fire  origin impact  established""").flags("across").nothingFor("one-end", "one-side", "any-target");
    }

    @Test
    void airAttackIsFlaggedUnderACeasefireAndUnderABanOnFlights() {
        verify("base-014").given("""
                id        kind               acts                 act
                market    cease-hostilities  fixed-wing-strike    established
                drone     no-fly             armed-uav-strike     established
                guns      cease-hostilities  artillery-fire       established
                flight    no-fly             military-overflight  established
                listed    cease-hostilities  helicopter-strike    excluded""").flags("market", "drone").nothingFor("guns", "flight", "listed");
    }

    @Test
    void militaryFlightInTheBandIsFlaggedAndOneBesideItIsNot() {
        verify("base-015").given("""
                id        kind               acts                 place
                inside    no-fly             military-overflight  established
                edge      no-fly             helicopter-flight    unresolved
                beside    no-fly             helicopter-flight    excluded
                truce     cease-hostilities  military-overflight  established""").flags("inside", "edge INDETERMINATE").nothingFor("beside", "truce");
    }

    @Test
    void aDroneOfASideIsFlaggedAndOneOfTheMonitorsIsNot() {
        verify("base-016").given("""
                id        kind    acts                party
                side      no-fly  uav-flight          established
                unknown   no-fly  uav-flight          unresolved
                monitors  no-fly  uav-flight          excluded
                pilot     no-fly  helicopter-flight   established""").flags("side", "unknown POSSIBLE").nothingFor("monitors", "pilot");
    }

    @Test
    void assaultRaidAndAmbushAreOffensiveAndAClashIsNot() {
        verify("base-017").given("""
                id       kind               acts            act
                assault  cease-hostilities  ground-assault  established
                raid     no-advance         raid            established
                clash    cease-hostilities  armed-clash     established
                taken    no-advance         seizure         established
                allowed  no-advance         ambush          excluded""").flags("assault", "raid").nothingFor("clash", "taken", "allowed");
    }

    @Test
    void takingAPlaceIsFlaggedAndEnteringItIsNot() {
        verify("base-018")
                .given("""
                id        kind               acts            act          time
                taken     freeze-positions   seizure         established  established
                retaken   no-advance         recapture       established  established
                eve       no-advance         seizure         established  unresolved
                entered   freeze-positions   ground-assault  established  established
                advance   no-advance         advance         established  established
                truce     cease-hostilities  seizure         established  established""")
                .flags("taken", "retaken", "eve INDETERMINATE")
                .nothingFor("entered", "advance", "truce");
    }

    @Test
    void aWeaponNearerThanRequiredIsFlaggedAndOneBeyondIsNot() {
        verify("base-021")
                .given("""
                id         kind               acts                   bore         distance     known
                nearer     weapon-withdrawal  heavy-weapon-presence  established  established  position
                straddles  weapon-withdrawal  heavy-weapon-presence  established  unresolved   position
                fires      weapon-withdrawal  artillery-fire         unresolved   established  origin
                beyond     weapon-withdrawal  heavy-weapon-presence  established  excluded     position
                small      weapon-withdrawal  heavy-weapon-presence  excluded     established  position
                no-table   weapon-withdrawal  heavy-weapon-presence  -            -            position
                troops     weapon-withdrawal  deployment             established  established  position""")
                .flags("nearer", "straddles INDETERMINATE", "fires POSSIBLE")
                .nothingFor("beyond", "small", "no-table", "troops");
    }

    @Test
    void forcesInADemilitarisedAreaAreFlaggedAndThoseBesideItAreNot() {
        verify("base-025")
                .given("""
                id          kind               acts                   place        zone  act
                troops      demilitarised      deployment             established  yes   established
                guns        weapon-withdrawal  heavy-weapon-presence  unresolved   yes   established
                fighting    demilitarised      seizure                unresolved   yes   unresolved
                beside      demilitarised      deployment             excluded     yes   established
                everywhere  weapon-withdrawal  heavy-weapon-presence  established  no    established
                drill       demilitarised      threat                 established  yes   established
                police      demilitarised      deployment             established  yes   excluded""")
                .flags("troops CONFIRMED", "guns INDETERMINATE", "fighting INDETERMINATE")
                .nothingFor("beside", "everywhere", "drill", "police");
    }

    @Test
    void fireOnAnObservationPostIsFlaggedAndDeniedAccessIsNotAnAttack() {
        verify("base-030").given("""
                id        kind               relation          acts                relationship
                post      monitor-access     against-monitors  artillery-fire      established
                convoy    cease-hostilities  against-monitors  small-arms-fire     likely
                denied    monitor-access     against-monitors  denial-of-monitors  established
                army      monitor-access     against-monitors  artillery-fire      excluded
                sides     cease-hostilities  between-sides     artillery-fire      established""").flags("post", "convoy PROBABLE").nothingFor("denied", "army", "sides");
    }

    @Test
    void fireOnAProtectedPlaceIsFlaggedAndFireNearItIsNot() {
        verify("base-031")
                .given("""
                id          kind        acts            known     place        zone
                school      protection  artillery-fire  impact    established  yes
                beside      protection  artillery-fire  impact    unresolved   yes
                street-off  protection  artillery-fire  impact    excluded     yes
                not-told    protection  artillery-fire  position  unresolved   yes
                nowhere     protection  artillery-fire  impact    established  no
                looted      protection  looting         impact    established  yes""")
                .flags("school", "beside INDETERMINATE", "not-told INDETERMINATE")
                .nothingFor("street-off", "nowhere", "looted");
    }

    @Test
    void violenceAgainstCiviliansIsFlaggedAndFightingBetweenSidesIsNot() {
        verify("base-032")
                .given("""
                id          kind               relation           acts                 relationship
                crowd       protection         any                attack-on-civilians  established
                shelled     protection         against-civilians  artillery-fire       likely
                abducted    cease-hostilities  any                abduction            established
                soldiers    protection         against-civilians  artillery-fire       excluded
                duel        cease-hostilities  between-sides      artillery-fire       established
                searched    protection         any                detention            established""")
                .flags("crowd", "shelled PROBABLE", "abducted")
                .nothingFor("soldiers", "duel", "searched");
    }

    @Test
    void whatAGuarantorUndertookToPreventIsFlaggedAgainstItsDutyOnly() {
        verify("base-047")
                .given("""
                id         kind               acts            act
                restrain   ensure             artillery-fire  unresolved
                itself     ensure             ground-assault  established
                unrelated  ensure             threat          excluded
                ban        cease-hostilities  artillery-fire  established""")
                .flags("restrain POSSIBLE", "itself CONFIRMED")
                .nothingFor("unrelated", "ban");
    }

    @Test
    void theFirstReportedBreachIsToldForACeasefireOnly() {
        verify("base-050").givenSequences("""
                id     pattern         kind               candidates
                alone  first-reported  cease-hostilities  i1
                tied   first-reported  cease-hostilities  i1 i2
                fly    first-reported  no-fly             i1""").notes("alone", "tied").nothingFor("fly");
    }

    @Test
    void massCasualtyIsToldByTheBestEstimateNotByTheHighOne() {
        verify("base-055").given("""
                id        kind               acts               killed
                certain   cease-hostilities  fixed-wing-strike  33
                best      protection         artillery-fire     7-10-12
                high      cease-hostilities  artillery-fire     7-9-40
                nine      cease-hostilities  artillery-fire     9
                unknown   cease-hostilities  artillery-fire     ?
                flight    no-fly             fixed-wing-strike  33""").notes("certain", "best").nothingFor("high", "nine", "unknown", "flight");
    }

    @Test
    void anAllegationIsToldAndNeverFlagged() {
        verify("base-073").given("""
                id       kind               acts
                tally    cease-hostilities  allegation
                other    no-fly             allegation
                act      cease-hostilities  mortar-fire""").notes("tally", "other").nothingFor("act");
    }

    @Test
    void anUndeterminedExplosionIsToldAndNeverFlagged() {
        verify("base-074").given("""
                id        kind               acts                    act
                bang      cease-hostilities  undetermined-explosion  unresolved
                unlisted  cease-hostilities  undetermined-explosion  excluded
                known     cease-hostilities  roadside-bomb           established
                other     no-fly             undetermined-explosion  unresolved""").notes("bang", "unlisted").nothingFor("known", "other");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyRuleFiredAndStayedSilentInItsOwnTest() {
        assertThat(verifier.unproven()).isEmpty();
    }
}
