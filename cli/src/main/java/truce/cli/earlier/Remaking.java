package truce.cli.earlier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import truce.core.report.Report;
import truce.core.run.RuleInfo;
import truce.core.run.Run;
import truce.core.spi.ReportWriter;

/** Makes an earlier report again and compares, byte for byte. The clock time of the earlier run is taken over. */
public final class Remaking {

    private final EarlierReport report;

    public Remaking(EarlierReport report) {
        this.report = report;
    }

    /**
     * Where the report made again parts from the earlier one; empty when they are the same.
     *
     * @param json writes reports in JSON
     */
    public Optional<String> difference(Run run, List<RuleInfo> rules, List<String> incomplete, ReportWriter json)
            throws IOException {
        Run then = run.under(run.setting().stamped(stamp()));
        try (SameBytes same = new SameBytes(report.file());
                OutputStream out = new BufferedOutputStream(same, 1 << 16)) {
            json.write(Report.of(then, rules, incomplete), out);
            out.flush();
            return same.difference();
        }
    }

    private Optional<Instant> stamp() {
        JsonNode stamp = report.run().path("stamp");
        try {
            return stamp.isString()
                    ? Optional.of(OffsetDateTime.parse(stamp.asString()).toInstant())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
