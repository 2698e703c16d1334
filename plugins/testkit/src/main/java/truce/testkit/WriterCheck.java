package truce.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.report.Report;
import truce.core.run.Run;
import truce.core.spi.ReportWriter;

/** Holds a report writer to the contract of {@link ReportWriter}. */
public final class WriterCheck {

    /** Endings of formats that are text; in others bytes mean what they mean. */
    private static final Set<String> TEXT =
            Set.of("txt", "md", "csv", "tsv", "json", "jsonl", "geojson", "html", "xml", "kml", "svg", "sarif");

    /** Read by programs, which show what they take from it as they must. */
    private static final Set<String> DATA = Set.of("json", "jsonl", "geojson", "sarif");

    private static final Set<String> MARKUP = Set.of("html", "xml", "kml", "svg", "md");
    private static final Set<String> TABLES = Set.of("csv", "tsv");

    private final ReportWriter writer;
    private final Findings findings = new Findings();

    private WriterCheck(ReportWriter writer) {
        this.writer = writer;
    }

    /** One finding for each sentence of the contract, in a fixed order. */
    public static List<Finding> of(ReportWriter writer) {
        return new WriterCheck(writer).findings();
    }

    private List<Finding> findings() {
        findings.add("says its format and file endings", this::names);
        findings.add("writes a report with every kind of row", () -> some(written(SampleRun.everything())));
        findings.add("writes a report without rows", this::withoutRows);
        findings.add("gives the same bytes for the same report", this::sameTwice);
        findings.add("leaves the stream open for who opened it", this::leavesOpen);
        findings.add("tells of a disk that is full", this::tellsOfFullDisk);
        findings.add("writes well-formed UTF-8 where it writes text", this::utf8);
        findings.add("lets no text of a source act", this::escapes);
        return findings.all();
    }

    private String names() {
        if (!writer.format().matches("[a-z][a-z0-9-]{1,60}")) {
            return "its format is '" + writer.format() + "': use lower case letters, digits and hyphens";
        }
        return writer.extensions().stream()
                .filter(ending -> !ending.matches("[a-z0-9]+"))
                .findFirst()
                .map(ending -> "the ending '" + ending + "' is not lower case letters and digits without a dot")
                .orElse("");
    }

    /** A format of rows alone may write nothing then; it may not fail. */
    private String withoutRows() throws IOException {
        byte[] first = written(new SampleRun().run());
        return Arrays.equals(first, written(new SampleRun().run())) ? "" : "the second one differs";
    }

    private String sameTwice() throws IOException {
        byte[] first = written(SampleRun.everything());
        written(SampleRun.hostile());
        return Arrays.equals(first, written(SampleRun.everything())) ? "" : "the second report differs";
    }

    private String leavesOpen() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        writer.write(Report.of(SampleRun.everything()), out);
        return closed[0] ? "it closes a stream that is not its own" : "";
    }

    private String tellsOfFullDisk() {
        FullDisk full = new FullDisk();
        try {
            writer.write(Report.of(SampleRun.everything()), full);
        } catch (IOException | RuntimeException e) {
            return "";
        }
        return full.wasFull() ? "it goes on as if all were written" : "";
    }

    private String utf8() throws IOException {
        if (!isText(TEXT)) {
            return "";
        }
        try {
            text(SampleRun.hostile());
            return "";
        } catch (CharacterCodingException e) {
            return "the bytes are not UTF-8";
        }
    }

    private String escapes() throws IOException {
        byte[] bytes = written(SampleRun.hostile());
        if (!isText(TEXT)) {
            return some(bytes);
        }
        String text = text(SampleRun.hostile());
        if (isText(DATA)) {
            return some(bytes);
        }
        Optional<String> hidden = text.chars()
                .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x202A && c <= 0x202E))
                .mapToObj(c ->
                        "the character " + String.format(java.util.Locale.ROOT, "U+%04X", c) + " reaches the reader")
                .findFirst();
        if (hidden.isPresent()) {
            return hidden.get();
        }
        if (isText(MARKUP) && text.contains("<script>alert")) {
            return "a tag of a source stands in it as a tag";
        }
        boolean formula = isText(TABLES) && text.lines().anyMatch(line -> line.matches("(.*[,;\\t])?\"?=cmd.*"));
        return formula ? "a cell begins with '=', which a spreadsheet runs" : "";
    }

    private boolean isText(Set<String> endings) {
        return writer.extensions().stream().anyMatch(endings::contains);
    }

    private String text(Run run) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(written(run)))
                .toString();
    }

    private byte[] written(Run run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Report.of(run), out);
        return out.toByteArray();
    }

    private static String some(byte[] bytes) {
        return bytes.length > 0 ? "" : "it writes nothing";
    }
}
