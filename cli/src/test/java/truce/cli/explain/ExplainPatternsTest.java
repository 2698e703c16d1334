package truce.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** A rule on a pattern is explained like any other: what was found, condition by condition, and how near it came. */
@TestInstance(Lifecycle.PER_CLASS)
class ExplainPatternsTest {

    private static final String RULE = """
            /** %1$s. */
            rule "%1$s"
                @id( "%2$s" )
                @clauses( "cease-hostilities" )
                @acts( "use-of-force" )
                @status( "experimental" )
            when
                %3$s
            then
                flags.note( $found );
            end
            """;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Cli cli;

    @BeforeAll
    void aPackOfPatternsAndTwoWeeksOfFire(@TempDir Path folder) throws IOException {
        cli = new Cli(folder);
        cli.run("new", "dossier", "bay");
        cli.file("bay/actions.csv", """
                id,date,time,act,actor,target,latitude,longitude,radius_km,sources
                a,2024-03-12,14:10,mortar-fire,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                b,2024-03-13,14:10,mortar-fire,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                c,2024-03-14,14:10,mortar-fire,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                d,2024-03-15,14:10,mortar-fire,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                eve,2024-03-18,,mortar-fire,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                far,2024-03-27,09:00,mortar-fire,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                words,2024-03-16,,threat,Hill Front,Coast guard,-31.0,-20.0,0.5,Harbour Mission
                """);
        cli.file("pack/pack.yaml", """
                id: mine
                version: 1.0.0
                title: Patterns
                licence: CC-BY-4.0
                requires: {facts: 1}
                params:
                  many: {value: 5, reason: many, source: us}
                """);
        cli.file("pack/patterns.yaml", """
                tallies:
                  fire:
                    counts: incidents
                    clauses: cease-hostilities
                    key: [agreement, party]
                    window: {sliding: 4d}
                  half-weeks:
                    counts: incidents
                    clauses: cease-hostilities
                    key: norm
                    window: {after: effect, for: 198h}
                sequences:
                  quiet: {takes: gap, clauses: cease-hostilities, key: norm}
                """);
        String tally = "$found : Tally( kind == Kind.CEASE_HOSTILITIES, pattern == \"%s\", surely >= params.many )";
        cli.file("pack/rules/a.drl", RULE.formatted("Much fire", "mine-001", tally.formatted("fire")));
        cli.file("pack/rules/b.drl", RULE.formatted("Much at first", "mine-002", tally.formatted("half-weeks")));
        cli.file(
                "pack/rules/force.drl",
                RULE.formatted("Force", "mine-000", "$found : Case( kind == Kind.CEASE_HOSTILITIES, act.possible )")
                        .replace("flags.note", "flags.raise"));
        cli.file(
                "pack/rules/c.drl",
                RULE.formatted("Quiet", "mine-003", "$found : Sequence( pattern == \"quiet\", hoursSurely > 200 )"));
    }

    /** Long lines are broken; whoever looks for words looks past that. */
    private String explained(String action, String rule) {
        Cli.Outcome outcome = cli.run("explain", action, "bay", "-p", "pack", "--no-base", "--rule", rule);
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return outcome.out().replaceAll("\\n {3,}", " ");
    }

    @Test
    void theFindingThatHoldsARowIsToldConditionByConditionWithTheCountReachedOfTheCountNeeded() {
        assertThat(explained("b", "mine-001"))
                .contains("how it takes this one\n  under BAY/art1: taken for agreement BAY, party HILLS, surely")
                .contains("on fire: 4 incidents in any 4 days (agreement BAY, party HILLS), 11 Mar 2024")
                .contains("holds        pattern == \"fire\"")
                .contains("FAILS HERE   surely >= params.many found: surely: 4")
                .contains("stopped by: surely >= params.many (rules/a.drl:8);"
                        + " 4 of 5 incidents in any 4 days (agreement BAY, party HILLS)");
    }

    @Test
    void whatIsOpenIsToldBesideTheCount() {
        assertThat(explained("eve", "mine-002"))
                .contains("4 to 5 incidents in 198 hours after effect")
                .contains("4 of 5 incidents in 198 hours after effect (norm BAY/art1), 1 more of unknown hour");
    }

    @Test
    void aRowOutsideTheStretchThatHoldsMostIsToldWhatLiesAroundIt() {
        assertThat(explained("far", "mine-001"))
                .contains("the stretches that hold most lie elsewhere; around this act:")
                .contains("1 of 5 incidents in any 4 days (agreement BAY, party HILLS)");
    }

    @Test
    void aRowThatNoPatternTakesIsToldWhyAndWhatCameNearest() {
        assertThat(explained("words", "mine-001"))
                .contains("patterns count flags, and no rule flagged this act")
                .contains("what was found does not hold it; nearest to what the rule asks is:")
                .contains("4 of 5 incidents in any 4 days");
    }

    @Test
    void aSequenceIsToldToo() {
        assertThat(explained("d", "mine-003"))
                .contains("on quiet: none reported for 278 hours (norm BAY/art1): it addresses the case")
                .contains("holds        hoursSurely > 200");
    }

    @Test
    void theReportSaysHowNearAnUntoldTallyCame() {
        Cli.Outcome report = cli.run("assess", "bay", "-p", "pack", "--no-base");
        assertThat(report.out().replaceAll("\\s+", " "))
                .contains("patterns computed of which no rule tells: fire, half-weeks")
                .contains("pattern fire: below the mark of mine-001: 4 of 5 incidents in any 4 days"
                        + " (agreement BAY, party HILLS)")
                .contains("pattern half-weeks: below the mark of mine-002: 4 of 5 incidents in 198 hours after effect"
                        + " (norm BAY/art1), 1 more of unknown hour");
    }
}
