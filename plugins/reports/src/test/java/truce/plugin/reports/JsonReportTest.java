package truce.plugin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import truce.core.match.Reason;
import truce.core.report.Report;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.run.Run;
import truce.core.time.Period;
import truce.testkit.SampleRun;

class JsonReportTest {

    private static final Schema SCHEMA = schema();
    private final String text = Written.by(new JsonReportWriter(), SampleRun.everything());
    private final JsonNode json = JsonMapper.shared().readTree(text);

    static Stream<Run> runs() {
        return Stream.of(
                SampleRun.everything(),
                new SampleRun().run(),
                new SampleRun().during(Period.unbounded(SampleRun.ZONE)).run(),
                new SampleRun()
                        .duty("d", Determination.INDETERMINATE, Reason.DEADLINE_CONVENTION)
                        .run());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyReportFitsItsSchema(Run run) {
        assertThat(errors(Written.by(new JsonReportWriter(), run))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        assertThat(errors(text.replace("\"determination\":\"POSSIBLE\"", "\"determination\":\"GUILTY\"")))
                .isNotEmpty();
        assertThat(errors(text.replace("\"summary\"", "\"sumary\""))).isNotEmpty();
        assertThat(errors(text.replace("\"fraction\":0.559", "\"fraction\":1.559")))
                .isNotEmpty();
    }

    @Test
    void whoContestsThatTheTextBindsAPartyIsToldWithItsFlagsAlone() {
        for (JsonNode flag : json.get("flags")) {
            JsonNode by = flag.at("/grounds/clause/contested_by");
            boolean guard = flag.get("actor").asString().contains("GUARD")
                    || flag.at("/grounds/actor/others").toString().contains("\"GUARD\"")
                    || flag.at("/grounds/actor/parties").toString().contains("\"GUARD\"");
            assertThat(by.toString()).isEqualTo(guard ? "[\"SOUTH\"]" : "[]");
        }
        assertThat(text).contains("\"contested_by\":[\"SOUTH\"]").contains("\"contested_by\":[]");
    }

    @Test
    void aDutySaysWhichPartOfItIsMeant() {
        for (JsonNode flag : json.get("flags")) {
            boolean duty = flag.get("incident").isNull();
            assertThat(flag.get("instalment").isNull()).isEqualTo(!duty);
        }
    }

    @Test
    void keysComeInTheOrderOfTheContract() {
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema", "run", "actions", "incidents", "flags", "patterns", "claims", "refused", "summary");
    }

    @Test
    void dispositionsSumUpToTheNumberOfActions() {
        long sum = json.get("actions").values().stream()
                .mapToLong(JsonNode::asLong)
                .sum();
        assertThat(sum)
                .isEqualTo(json.get("run").get("inputs").get(0).get("accepted").asLong());
    }

    @Test
    void eachReasonOfADeterminationHasItsKeyAndNoneIsLost() {
        Run run = new SampleRun()
                .disposed(Disposition.assessed(Determination.NOT_COVERED, Reason.INTRA_SIDE), 2)
                .disposed(Disposition.assessed(Determination.NOT_COVERED, Reason.SUSPENDED), 3)
                .run();
        String written = Written.by(new JsonReportWriter(), run);
        assertThat(written).contains("\"actions\":{\"NOT_COVERED:suspended\":3,\"NOT_COVERED:intra-side\":2}");
    }

    @Test
    void theHeadlineSumsUpToTheNumberOfIncidents() {
        JsonNode incidents = json.get("summary").get("incidents");
        long sum = incidents.get("by_determination").values().stream()
                .mapToLong(JsonNode::asLong)
                .sum();
        assertThat(sum)
                .isEqualTo(json.get("incidents").size())
                .isEqualTo(incidents.get("total").asLong());
    }

    @Test
    void flagsHoldTheColumnsOfTheFlagsTable() {
        List<String> names = new ArrayList<>(json.get("flags").get(0).propertyNames());
        names.remove("place_kind");
        assertThat(names.subList(0, CsvReportWriter.COLUMNS.size())).containsExactlyElementsOf(CsvReportWriter.COLUMNS);
    }

    @Test
    void groundsHoldEveryElementWithItsBoundsAndCause() {
        JsonNode flag = flag("f-i2-e-1");
        JsonNode place = flag.get("grounds").get("elements").get(1);
        assertThat(place.get("element").asString()).isEqualTo("place");
        assertThat(place.get("fraction").asDouble()).isEqualTo(0.559);
        assertThat(place.get("certain").asDouble()).isZero();
        assertThat(place.get("possible").asDouble()).isEqualTo(1);
        assertThat(place.get("cause").asString()).isEqualTo("evidence");
        assertThat(flag.get("grounds").get("parameters").get(0).get("name").asString())
                .isEqualTo("base-010.window");
        assertThat(flag.get("grounds").get("facts").get(0).get("origin").asString())
                .startsWith("facts.csv:");
    }

    @Test
    void anUnknownPlaceHasNoCoordinates() {
        JsonNode flag = flag("f-i4-e-1");
        assertThat(flag.get("place_kind").asString()).isEqualTo("unknown");
        assertThat(flag.get("latitude").isNull()).isTrue();
        assertThat(flag.get("longitude").isNull()).isTrue();
        assertThat(flag.get("radius_km").isNull()).isTrue();
    }

    @Test
    void whoActedIsNotSaidWhereTheSourceDoesNot() {
        JsonNode flag = flag("f-i5-e-1");
        assertThat(flag.get("actor").asString()).isEqualTo("between NORTH and SOUTH");
        assertThat(flag.get("attribution").asString()).isEqualTo("direction-not-recorded");
        assertThat(flag.get("affected")).isEmpty();
    }

    @Test
    void anIncompleteRunSaysSo() {
        Report report = Report.of(SampleRun.everything(), List.of(), List.of("facts.csv: 1 of 9 rows refused."));
        JsonNode run = JsonMapper.shared()
                .readTree(Written.by(new JsonReportWriter(), report))
                .get("run");
        assertThat(run.get("complete").asBoolean()).isFalse();
        assertThat(run.get("incomplete").get(0).asString()).contains("1 of 9");
    }

    @Test
    void jsonLinesHoldTheSameFlags() {
        List<String> lines = Written.by(new JsonLinesReportWriter(), SampleRun.everything())
                .lines()
                .toList();
        assertThat(lines).hasSize(json.get("flags").size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JsonMapper.shared().readTree(lines.get(i)))
                    .isEqualTo(json.get("flags").get(i));
        }
    }

    private JsonNode flag(String id) {
        return json.get("flags")
                .valueStream()
                .filter(flag -> flag.get("flag").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Error> errors(String report) {
        return SCHEMA.validate(report, InputFormat.JSON);
    }

    private static Schema schema() {
        try (InputStream in = JsonReportWriter.class.getResourceAsStream("truce-report-1.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
