package example.log;

import jakarta.enterprise.context.Dependent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;

/** Reads the plain log of a monitoring team: one incident a line, cells between bars. */
@Dependent
public class IncidentLogSource implements FactSource {

    private static final String MARK = "# incident log 1";

    @Override
    public String id() {
        return "incident-log";
    }

    @Override
    public String summary() {
        return "a plain log: day | time | where | act | who > whom | told by";
    }

    @Override
    public Set<String> options() {
        return Set.of("title");
    }

    @Override
    public Recognition recognise(FileHead head) {
        return new String(head.start(), StandardCharsets.UTF_8).startsWith(MARK)
                ? new Recognition.Yes("it begins with '" + MARK + "'")
                : new Recognition.No();
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(request.input().open(), StandardCharsets.UTF_8))) {
            if (!MARK.equals(lines.readLine())) {
                throw Refusal.of(Refusal.Because.INPUT, file, "the first line is not '" + MARK + "'", "Is it a log?");
            }
            String title = request.options().getOrDefault("title", file);
            sink.dataset(new Dataset("incident-log", title, "the team's own", "", false, ""));
            LogLine parser = new LogLine(file, request.defaultZone());
            long row = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    row++;
                    one(parser, line, new Origin(file, row), sink);
                }
            }
        }
    }

    /** Every record is accepted or refused; none is skipped. */
    private static void one(LogLine parser, String line, Origin origin, FactSink sink) {
        try {
            sink.action(parser.action(line, origin));
        } catch (IllegalArgumentException e) {
            sink.refused(new Fault(origin.file(), origin.row(), "", line.strip(), e.getMessage(), "See sample/tolva.log."));
        }
    }
}
