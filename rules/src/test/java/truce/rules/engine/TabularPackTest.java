package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import truce.core.match.ActCase;
import truce.core.run.RuleHit;
import truce.rules.engine.CaseFunnel.Held;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackLoader;
import truce.rules.pack.RuleListing;
import truce.rules.testing.RandomCases;
import truce.rules.testing.RuleVerifier;

/** The table of the format's page, run by the same engine as rules written by hand. */
class TabularPackTest {

    private static final CheckedPack PACK = PackCheck.check(
                    PackLoader.resource(TabularPackTest.class, "/truce/packs/tabular"))
            .orRefuse();
    private static final DroolsAssessor ASSESSOR = DroolsAssessor.of(List.of(PACK), PackCache.none());

    @Test
    void rowsFireAndStaySilentAsRulesDo() {
        RuleVerifier verifier = new RuleVerifier(ASSESSOR);
        verifier.verify("tab-001").given("""
                id  kind               acts            act
                i1  cease-hostilities  mortar-fire     established
                i2  cease-hostilities  mortar-fire     excluded
                i3  no-fly             mortar-fire     established""").flags("i1").nothingFor("i2", "i3");
        verifier.verify("tab-003").given("""
                id  kind               acts                   weapon
                i1  weapon-withdrawal  heavy-weapon-presence  tube-artillery
                i2  weapon-withdrawal  heavy-weapon-presence  small-arms""").flags("i1").nothingFor("i2");
        verifier.verify("tab-004").given("""
                id  kind               acts         act
                i1  cease-hostilities  mortar-fire  likely
                i2  cease-hostilities  mortar-fire  excluded""").notes("i1").nothingFor("i2");
    }

    @Test
    void theFunnelOfARowTellsItsLineAndEveryConditionInOrder() {
        for (ActCase subject : RandomCases.of(7, 300)) {
            List<String> fired = ASSESSOR.assess(List.of(subject)).stream()
                    .map(RuleHit::rule)
                    .toList();
            for (String rule : List.of("tab-001", "tab-002", "tab-003", "tab-004")) {
                CaseFunnel funnel = ASSESSOR.explain(subject, rule);
                assertThat(funnel.addresses()).isEqualTo(fired.contains(rule));
                assertThat(funnel.file()).isEqualTo("tables/force.csv");
                assertThat(funnel.steps()).allMatch(step -> step.line() == 1 + Integer.parseInt(rule.substring(4)));
                assertThat(funnel.failed().isEmpty() || funnel.failed().get().held() == Held.NO)
                        .isTrue();
            }
        }
    }

    @Test
    void thePageOfTheFormatShowsTheTableThatIsRun() throws IOException {
        String page = Files.readString(Path.of("../docs/formats/decision-table.md"), StandardCharsets.UTF_8);
        assertThat(page).contains(PACK.files().get(1).text().strip());
        assertThat(page)
                .contains(String.join(
                        "\n", RuleListing.lines(PACK.findRule("tab-004").orElseThrow())));
        Map<String, Integer> lines = Map.of("tab-001", 2, "tab-004", 5);
        lines.forEach((id, line) ->
                assertThat(PACK.findRule(id).orElseThrow().at().line()).isEqualTo(line));
    }
}
