package truce.plugin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import truce.core.match.Reason;
import truce.core.report.FlagRow;
import truce.core.report.IncidentRow;
import truce.core.report.Report;
import truce.core.report.ReportRow;
import truce.core.run.Determination;
import truce.core.spi.OpenReport;
import truce.core.spi.ReportWriter;
import truce.testkit.SampleRun;

class SameBytesTest {

    static List<ReportWriter> writers() {
        return Written.writers();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theSameRunGivesTheSameBytesInAnyThread(ReportWriter writer) {
        String first = Written.by(writer, SampleRun.everything());
        List<String> others = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Written.by(writer, SampleRun.everything()))
                .toList();
        assertThat(others).containsOnly(first);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aReportWithoutRowsIsWholeToo(ReportWriter writer) {
        assertThat(Written.by(writer, new SampleRun().run())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void bytesLeaveWhileRowsCome(ReportWriter writer) throws IOException {
        Report report = Report.of(new SampleRun()
                .flagged("i1", 2, SampleRun.BAN, Determination.PROBABLE, SampleRun.by("NORTH"), Reason.SINGLE_SOURCE)
                .run());
        List<ReportRow> rows = report.rows().toList();
        boolean isForPeople = writer.format().equals("text") || writer.format().equals("markdown");
        ReportRow row = rows.stream()
                .filter(isForPeople ? IncidentRow.class::isInstance : FlagRow.class::isInstance)
                .findFirst()
                .orElseThrow();
        Counting out = new Counting();
        OpenReport open = writer.open(report.head(), out);
        for (int i = 0; i < 5_000; i++) {
            open.row(row);
        }
        long before = out.bytes;
        for (int i = 0; i < 5_000; i++) {
            open.row(row);
        }
        assertThat(before).isGreaterThan(200_000);
        assertThat(out.bytes).isBetween(2 * before - 150_000, 2 * before + 150_000);
        open.close(report.totals());
    }

    @Test
    void writersAreChosenByTheirEndings() {
        assertThat(Written.writers().stream()
                        .flatMap(writer -> writer.extensions().stream())
                        .toList())
                .containsExactly("txt", "md", "json", "jsonl", "ndjson", "csv", "geojson");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aFullDiskIsToldAsWhatItIs(ReportWriter writer) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> writer.write(Report.of(SampleRun.everything()), full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("disk full");
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
