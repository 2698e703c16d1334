package truce.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import truce.cli.explain.RuleTelling;
import truce.cli.tell.CaseText;
import truce.core.fault.Fault;
import truce.core.geo.Distance;
import truce.core.geo.Shape;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.geo.ZoneStatus;
import truce.core.geo.ZoneVersion;
import truce.core.run.RuleInfo;
import truce.rules.engine.CaseFunnel;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;
import truce.rules.testing.Drafted;

/** Of every near miss that the base pack's tests have, what {@code explain --rule} prints names what stopped the rule. */
@TestInstance(Lifecycle.PER_CLASS)
class NearMissesTest {

    private static final Path TESTS = Path.of(
            System.getProperty("truce.root", ".."),
            "rules",
            "src",
            "main",
            "resources",
            "truce",
            "packs",
            "base",
            "tests");

    /** The zone of drafted cases, which lies nobody knows where: nothing is measured from it. */
    private static final ZoneMap ZONES = ZoneMap.of(List.of(new Zone(
            "zone",
            "zone",
            List.of(new ZoneVersion(
                    Optional.empty(),
                    Optional.empty(),
                    ZoneStatus.UNPUBLISHED,
                    Distance.ZERO,
                    new Shape.Unpublished(),
                    "")))));

    private final DroolsAssessor assessor = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());
    private final Set<String> rules =
            assessor.rules().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
    private final List<PackTest.OfRule> tests = new ArrayList<>();

    @BeforeAll
    void readTheTests() throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".test.yaml"))
                    .sorted()
                    .toList()) {
                TestReader reader = new TestReader(String.valueOf(file.getFileName()), file, rules, faults);
                for (PackTest test : reader.read(Files.readString(file), Given.NOTHING)) {
                    if (test instanceof PackTest.OfRule one) {
                        tests.add(one);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    List<String> rules() {
        return List.copyOf(rules);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsPrintedOnANearMissNamesTheConditionThatStoppedTheRule(String rule) {
        List<PackTest.Row> misses = misses(rule);
        assertThat(misses).as("near misses of " + rule).isNotEmpty();
        for (PackTest.Row miss : misses) {
            List<String> printed = printed(miss.given(), rule);
            String what = rule + ", " + miss.given().id() + ": " + String.join("\n", printed);
            assertThat(printed)
                    .as(what)
                    .filteredOn(line -> line.contains("FAILS HERE"))
                    .singleElement()
                    .matches(line -> FunnelLines.same(line, miss.stops()), "has " + miss.stops());
            String joined = String.join(" ", printed);
            assertThat(joined).as(what).contains("stopped by: ");
            String stopped = joined.substring(joined.lastIndexOf("stopped by: "));
            assertThat(stopped)
                    .as(what)
                    .matches(line -> FunnelLines.same(line, miss.stops()), "has " + miss.stops())
                    .containsPattern("\\.(drl|csv):\\d+\\)");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whereARuleSpeaksNoConditionIsSaidToHaveFailed(String rule) {
        List<PackTest.Row> spoken = rows(rule).stream()
                .filter(row -> !row.expect().equals(Expected.SILENT))
                .toList();
        assertThat(spoken)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(printed(row.given(), rule))
                        .anyMatch(line -> line.contains("it addresses the case"))
                        .noneMatch(line -> line.contains("FAILS HERE")));
    }

    /** Rows on which one condition fails, and no other. */
    private List<PackTest.Row> misses(String rule) {
        return rows(rule).stream()
                .filter(row -> !row.stops().isEmpty())
                .filter(row -> failing(row.given(), rule) == 1)
                .toList();
    }

    private List<PackTest.Row> rows(String rule) {
        return tests.stream()
                .filter(test -> test.rule().equals(rule))
                .flatMap(test -> test.rows().stream())
                .toList();
    }

    private long failing(Drafted given, String rule) {
        List<CaseFunnel.Step> steps = given instanceof Drafted.OfCase one
                ? assessor.conditions(one.subject(), rule)
                : assessor.conditions(((Drafted.OfFinding) given).finding(), rule);
        return steps.stream().filter(step -> step.held() == CaseFunnel.Held.NO).count();
    }

    private List<String> printed(Drafted given, String rule) {
        CaseText text = new CaseText(List.of(), ZoneOffset.UTC);
        RuleTelling telling = new RuleTelling(assessor, ZONES, text);
        if (given instanceof Drafted.OfCase one) {
            telling.of(one.subject(), rule);
        } else {
            telling.of(((Drafted.OfFinding) given).finding(), rule);
        }
        return text.lines();
    }
}
