package truce.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.cli.Cli;
import truce.core.run.RuleInfo;
import truce.rules.engine.ShippedPack;

/** For base rules, {@code explain --rule} on a near miss names the condition that stopped it, and how near it came. */
@TestInstance(Lifecycle.PER_CLASS)
class ExplainBaseRulesTest {

    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Cli cli;

    @BeforeAll
    void aDossierOfNearMisses(@TempDir Path given) throws IOException {
        folder = given;
        cli = new Cli(folder);
        cli.file("case/bay.yaml", """
                agreement: BAY-2020
                title: The bay
                signed: 2020-01-01
                timezone: UTC
                certainty: known
                citation: invented
                coding: {coded-by: test}
                parties: [{id: RED, name: Red}, {id: BLUE, name: Blue}]
                sides: {red: [RED], blue: [BLUE]}
                zones:
                  - {id: BAY, name: Bay, status: official, accuracy-km: 0, shape: {disc: {latitude: 35, longitude: 36, radius-km: 10}}}
                bindings: {both: [{party: [RED, BLUE], level: signatory}]}
                lives: {main: [{state: in-force, from: 2020-02-01T06:00}]}
                defaults: {bound: both, life: main}
                clauses:
                  - {id: cease-hostilities, title: t, says: s, citation: c, certainty: known, norm: {kind: cease-hostilities, zone: BAY}}
                  - {id: no-fly, title: t, says: s, citation: c, certainty: known, norm: {kind: no-fly, zone: BAY}}
                  - {id: no-advance, title: t, says: s, citation: c, certainty: known, norm: {kind: no-advance, zone: BAY}}
                  - {id: freeze-positions, title: t, says: s, citation: c, certainty: known, norm: {kind: freeze-positions, zone: BAY}}
                  - {id: weapon-withdrawal, title: t, says: s, citation: c, certainty: known, norm: {kind: weapon-withdrawal, zone: BAY}}
                  - {id: demilitarised, title: t, says: s, citation: c, certainty: known, norm: {kind: demilitarised, zone: BAY}}
                  - {id: protection, title: t, says: s, citation: c, certainty: known, norm: {kind: protection, zone: BAY}}
                  - {id: ensure, title: t, says: s, citation: c, certainty: known, norm: {kind: ensure, zone: BAY, controlled: [BLUE]}}
                  - {id: monitor-access, title: t, says: s, citation: c, certainty: known, norm: {kind: monitor-access, zone: BAY, relation: against-monitors}}
                """);
        cli.file("case/truce.yaml", "timezone: UTC\nactions: acts.csv\nagreements: [bay.yaml]\n");
        cli.file("case/acts.csv", """
                id,date,time,act,actor,target,latitude,longitude,radius_km,killed,sources
                works,2020-02-20,,fortification,Red,Blue,35,36,0.1,,Radio
                mortar,2020-02-20,,mortar-fire,Red,Blue,35,36,0.1,9,Radio
                clash,2020-02-20,,armed-clash,Red,Blue,35,36,0.1,,Radio
                assault,2020-02-20,,ground-assault,Red,Blue,35,36,0.1,,Radio
                helicopter,2020-02-20,,helicopter-flight,Red,Blue,35,36,0.1,,Radio
                beside,2020-02-20,,mortar-fire,Red,Blue,35.1,36,0.1,,Radio
                camp,2020-02-20,,deployment,Red,Blue,35.1,36,0.1,,Radio
                troops,2020-02-20,,deployment,Red,Blue,35,36,0.1,,Radio
                denied,2020-02-20,,denial-of-monitors,Red,Blue,35,36,0.1,,Radio
                detained,2020-02-20,,detention,Red,Blue,35,36,0.1,,Radio
                threat,2020-02-20,,threat,Red,Blue,35,36,0.1,,Radio
                bomb,2020-02-20,,roadside-bomb,Red,Blue,35,36,0.1,,Radio
                early,2020-02-01,05:50,mortar-fire,Red,Blue,35,36,0.1,,Radio
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            base-010 | works      | acts.useOfForce.possible         | the act is
            base-010 | early      | when: before the clause took     | 10 min before it took effect
            base-010 | beside     | where: outside the clause's area | m outside BAY
            base-011 | works      | acts.anyFire.possible            | the act is
            base-012 | mortar     | originKnown                      |
            base-013 | mortar     | originKnown                      |
            base-014 | mortar     | acts.airStrike.possible          | the act is
            base-015 | mortar     | acts.flight.possible             | the act is
            base-016 | helicopter | acts.uav.possible                | the act is
            base-017 | clash      | acts.offensive.possible          | the act is
            base-018 | assault    | acts.seizure.possible            | the act is
            base-019 | assault    | acts.candidates contains         | the act is
            base-021 | troops     | acts.weaponPresence.possible     |
            base-025 | camp       | place.possible                   | outside BAY
            base-029 | mortar     | acts.monitorObstruction.possible | the act is
            base-030 | denied     | acts.useOfForce.possible         | the act is
            base-031 | beside     | place.possible                   | outside BAY
            base-032 | detained   | acts.useOfForce.possible         | the act is
            base-033 | detained   | acts.candidates contains         | the act is
            base-035 | detained   | acts.candidates contains         | the act is
            base-036 | detained   | acts.candidates contains         | the act is
            base-043 | mortar     | $duty : Duty                     |
            base-047 | threat     | act.possible                     | the act is
            base-055 | mortar     | massCasualty.likely              | 9 of 10 deaths needed
            base-073 | mortar     | acts.allegation.possible         | the act is
            base-074 | bomb       | acts.undeterminedExplosion       | the act is
            """)
    void aNearMissNamesWhatStoppedTheRule(String rule, String action, String stop, String near) {
        Cli.Outcome outcome = cli.run("explain", action, "case", "--rule", rule);
        assertThat(outcome.exit()).isZero();
        // Long lines are broken; whoever looks for words looks past that.
        List<String> stops = Arrays.stream(
                        outcome.out().replaceAll("\\n {3,}", " ").split("\\n", -1))
                .filter(line -> line.contains("stopped by: "))
                .toList();
        assertThat(stops).anyMatch(line -> line.contains(stop) && line.contains(near == null ? "" : near));
    }

    @Test
    void theTableNamesRulesOfTheBasePack() throws NoSuchMethodException {
        String table = ExplainBaseRulesTest.class
                .getDeclaredMethod(
                        "aNearMissNamesWhatStoppedTheRule", String.class, String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        TreeSet<String> asked = new TreeSet<>();
        table.lines().forEach(line -> asked.add(line.substring(0, line.indexOf(' '))));
        assertThat(ShippedPack.base().infos().stream().map(RuleInfo::id)).containsAll(asked);
    }

    @Test
    void anActionIsFoundByTheEndOfItsIdByItsRowAndByAFullPath() {
        Cli.Outcome byEnd = cli.run("explain", "works", "case");
        assertThat(byEnd.out()).contains("Action acts:works");
        assertThat(cli.run("explain", "acts:works", "case").out()).isEqualTo(byEnd.out());
        assertThat(cli.run("explain", "acts.csv:1", "-d", "case").out()).isEqualTo(byEnd.out());
        String path = folder.resolve("case").resolve("acts.csv").toAbsolutePath() + ":1";
        assertThat(cli.run("explain", path, "case").out()).isEqualTo(byEnd.out());
    }

    @Test
    void aRowThatAnotherCorrectsSaysSo() throws IOException {
        cli.file("corrected/bay.yaml", Files.readString(folder.resolve("case/bay.yaml")));
        cli.file("corrected/truce.yaml", "timezone: UTC\nactions: acts.csv\nagreements: [bay.yaml]\n");
        cli.file("corrected/acts.csv", """
                id,date,act,actor,target,latitude,longitude,sources,supersedes
                first,2020-02-20,mortar-fire,Red,Blue,35,36,Radio,
                next,2020-02-20,mortar-fire,Red,Blue,35,36,Radio,first
                """);
        assertThat(cli.run("explain", "first", "corrected").out()).contains("Another row corrects it");
        assertThat(cli.run("explain", "next", "corrected").out())
                .contains("PROBABLE, flag")
                .doesNotContain("Another row corrects it");
    }

    @Test
    void anIncidentIsExplainedWithTheFlagsThatRestOnIt() {
        String action = cli.run("explain", "mortar", "case").out();
        String incident = action.replaceAll("(?s).*Incident (\\S+), norm by norm.*", "$1");
        Cli.Outcome outcome = cli.run("explain", incident, "case");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("Incident " + incident + ": ", "flags rest on it:", "Rule base-010 (rules/force.drl)")
                .contains("$case is the case of acts.csv:2", "What would change the answer");
    }

    @Test
    void severalCandidatesAreListed() throws IOException {
        cli.file("case/more.csv", "id,date,act\nworks,2020-02-20,mortar-fire\n");
        Cli.Outcome outcome = cli.run("explain", "works", "case", "-a", "case/acts.csv", "-a", "case/more.csv");
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err()).contains("2 actions of this run end in ':works'", "acts:works, more:works");
    }

    @Test
    void aDossierNamedTwiceIsAWrongCommandLine() {
        assertThat(cli.run("explain", "works", "case", "-d", "case").exit()).isEqualTo(2);
    }
}
