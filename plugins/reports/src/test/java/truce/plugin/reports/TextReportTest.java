package truce.plugin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import truce.core.match.Reason;
import truce.core.report.Report;
import truce.core.run.Determination;
import truce.core.run.Disposition;
import truce.core.run.Run;
import truce.core.spi.ReportWriter;
import truce.core.time.Period;
import truce.testkit.SampleRun;

/** The samples are kept beside this test; {@code -Dsamples.write=true} writes them anew, for review. */
class TextReportTest {

    private static final Path SAMPLES = Path.of("src/test/resources/truce/plugin/reports");

    static List<ReportWriter> pages() {
        return List.of(new TextReportWriter(), new MarkdownReportWriter());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theReportReadsAsTheSampleDoes(ReportWriter writer) throws IOException {
        Path sample = SAMPLES.resolve("sample." + writer.extensions().get(0));
        String written = Written.by(writer, SampleRun.everything());
        if (Boolean.getBoolean("samples.write")) {
            Files.writeString(sample, written, StandardCharsets.UTF_8);
        }
        assertThat(written).isEqualTo(Files.readString(sample, StandardCharsets.UTF_8));
    }

    @Test
    void noLineIsWiderThanAPage() {
        assertThat(text(Report.of(SampleRun.everything())).lines())
                .allSatisfy(line -> assertThat(Plain.width(line)).isLessThanOrEqualTo(TextPage.WIDTH));
    }

    @Test
    void theHeadlineComesFirst() {
        List<String> lines = text(Report.of(SampleRun.everything())).lines().toList();
        assertThat(lines.subList(0, 16)).anyMatch(line -> line.startsWith("7 incidents are flagged"));
        assertThat(lines.get(3)).startsWith("INTERNAL");
        assertThat(lines.get(5)).contains("prima facie");
    }

    @Test
    void noDataAndNoFlagsLookDifferent() {
        String noData = text(Report.of(new SampleRun().run()));
        String noFlags = text(Report.of(new SampleRun()
                .disposed(Disposition.of(Disposition.Kind.OUT_OF_REACH, Reason.OUT_OF_AREA), 3)
                .run()));
        String noIncidentFlagged = text(Report.of(new SampleRun()
                .disposed(Disposition.of(Disposition.Kind.NO_RULE), 1)
                .incident("i", List.of(SampleRun.event("e", SampleRun.day(2), SampleRun.ORA, List.of())))
                .run()));
        assertThat(noData).contains("No act was read, so nothing could be assessed.");
        assertThat(noFlags).contains("3 reported acts were read. None of them met a clause");
        assertThat(noIncidentFlagged).contains("1 incident met at least one clause, and none was flagged");
    }

    @Test
    void actsHeldAgainstNoTextAreNotSaidToBeOutsideOne() {
        Run run = new SampleRun()
                .disposed(Disposition.of(Disposition.Kind.OUT_OF_REACH, Reason.ACT_NOT_REGULATED), 3)
                .run();
        Run without = new Run(
                run.setting(),
                List.of(),
                run.inputs(),
                run.actions(),
                run.incidents(),
                run.flags(),
                run.notFlagged(),
                List.of(),
                List.of(),
                run.met(),
                run.patterns(),
                run.patternNotes(),
                run.told(),
                run.refused(),
                run.questions(),
                run.notices());
        assertThat(text(Report.of(without)))
                .contains("No agreement was loaded", "held against nothing: no agreement is loaded")
                .doesNotContain("does not regulate");
    }

    @Test
    void zeroIsNeverSaidToBeNone() {
        String text = text(Report.of(new SampleRun()
                .disposed(Disposition.of(Disposition.Kind.OUT_OF_REACH, Reason.OUT_OF_AREA), 3)
                .run()));
        assertThat(text).contains("none reported").doesNotContainPattern("\\bnone\\b(?! (?:reported|flagged))");
    }

    @Test
    void anIncompleteRunSaysSoAtTheTop() {
        Report report = Report.of(SampleRun.everything(), List.of(), List.of("facts.csv: 4 of 9 rows refused."));
        assertThat(text(report).lines().limit(8))
                .anyMatch(line -> line.startsWith("INCOMPLETE") && line.contains("4 of 9"));
    }

    @Test
    void manyIncidentsAreToldInOneLineEach() {
        SampleRun facts = new SampleRun().during(Period.unbounded(SampleRun.ZONE));
        for (int i = 0; i <= IncidentPart.TOLD_IN_FULL; i++) {
            facts.flagged("n" + i, 1 + i % 28, SampleRun.BAN, Determination.PROBABLE, SampleRun.by("NORTH"));
        }
        String text = text(Report.of(facts.run()));
        assertThat(text).contains("one line each").contains("f-n200-e-1").doesNotContain("Incident 1:");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Plain.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void noReportUsesWordsThatAccuse() {
        String text = text(Report.of(SampleRun.everything()))
                .replace("437 breaches", "")
                .toLowerCase(java.util.Locale.ROOT);
        assertThat(text)
                .doesNotContain("guilty", "aggressor", "unprovoked", "regime", "breach", "war crime", "terrorist");
        assertThat(text.replace("ceasefire-violation report", "")).doesNotContain("violat");
    }

    @Test
    void hostileTextFormsNeitherMarkupNorLines() {
        String name = "<script>alert(1)</script> | [x](http://e) `c` *b* _i_\n# head \u202Egnp.exe\u0007";
        SampleRun facts = new SampleRun()
                .flagged("i1", 2, SampleRun.BAN, Determination.POSSIBLE, SampleRun.by(name), Reason.ACTOR_UNMAPPED);
        String markdown = Written.by(new MarkdownReportWriter(), facts.run());
        assertThat(markdown)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; \\| \\[x\\](http://e) \\`c\\` \\*b\\* \\_i\\_ # head")
                .doesNotContain("<script>", "\u202E", "\u0007", "\n# head");
        String text = text(Report.of(facts.run()));
        assertThat(text).doesNotContain("\u202E", "\u0007", "\n# head");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Plain.width(line)).isLessThanOrEqualTo(100));
    }

    private static String text(Report report) {
        return Written.by(new TextReportWriter(), report);
    }
}
