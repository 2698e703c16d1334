package truce.cli.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.dossier.Wanted;
import truce.cli.output.WholeFile;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.report.Report;
import truce.core.spi.ReportWriter;

/** Finds who writes each report that is asked for, and writes them: each whole or not at all. */
public final class ReportFiles {

    private static final String STDOUT = "-";

    private final Collection<ReportWriter> writers;
    private final java.util.function.Function<String, Optional<Refusal>> unloaded;

    /** @param unloaded why a format that a plugin provides is not there */
    public ReportFiles(
            Collection<ReportWriter> writers, java.util.function.Function<String, Optional<Refusal>> unloaded) {
        this.writers = List.copyOf(writers);
        this.unloaded = unloaded;
    }

    /**
     * A report to write.
     *
     * @param name as asked for; {@code -} is standard output
     */
    public record Target(String name, Path file, ReportWriter writer) {
        public boolean isStdout() {
            return name.equals(STDOUT);
        }
    }

    /** What is wrong with an output, before anything was read. */
    public static final class WrongOutput extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongOutput(String message) {
            super(message);
        }
    }

    /**
     * The targets of {@code [FORMAT:]FILE}.
     *
     * @param inputs files that are read, which no report may overwrite
     * @throws WrongOutput when a format, an ending or a folder is not there
     */
    public List<Target> targets(Named<String> outputs, Collection<Path> inputs) {
        List<Target> targets = new ArrayList<>();
        for (String output : outputs.items()) {
            Wanted wanted = Wanted.parse(output);
            Path file = outputs.folder().resolve(wanted.path()).toAbsolutePath().normalize();
            ReportWriter writer = wanted.format().map(this::named).orElseGet(() -> byEnding(wanted.path()));
            Target target = new Target(wanted.path(), file, writer);
            if (!target.isStdout()) {
                check("report", target.name(), target.file(), inputs);
            }
            targets.add(target);
        }
        return targets;
    }

    /** The writer of that format, by its id or a file ending. */
    public ReportWriter named(String format) {
        return writers.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .or(() -> byExtension(format))
                .orElseThrow(() -> missing(format));
    }

    /** Writes one report into its file. */
    public static void write(Report report, Target target) {
        try {
            WholeFile.write(target.file(), out -> target.writer().write(report, out));
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Because.INPUT,
                    List.of(Fault.of(target.name(), "the report cannot be written (" + e.getMessage() + ")", "")));
        }
    }

    /**
     * Makes sure, before anything is read, that a file can be written.
     *
     * @param what what it is, for messages
     * @throws WrongOutput when it cannot
     */
    public static void check(String what, String name, Path file, Collection<Path> inputs) {
        String cannot = "The " + what + " " + name + " cannot be written: ";
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongOutput(cannot + "there is no such folder.");
        }
        if (Files.isDirectory(file)) {
            throw new WrongOutput(cannot + "it is a folder.");
        }
        if (!Files.isWritable(folder)) {
            throw new WrongOutput(cannot + "its folder may not be written to.");
        }
        if (inputs.contains(file)) {
            throw new WrongOutput("The " + what + " " + name + " would overwrite a file that is read.");
        }
    }

    private ReportWriter byEnding(String path) {
        if (path.equals(STDOUT)) {
            return named("text");
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        return byExtension(ending)
                .orElseThrow(() -> unloaded.apply(ending)
                        .<RuntimeException>map(refusal -> refusal)
                        .orElseGet(
                                () -> new WrongOutput("The ending of " + path + " names no format of reports. Known: ."
                                        + String.join(", .", endings()) + ". Or name one: json:" + path)));
    }

    private Optional<ReportWriter> byExtension(String ending) {
        String wanted = ending.toLowerCase(Locale.ROOT);
        return writers.stream()
                .filter(writer -> writer.extensions().contains(wanted))
                .findFirst();
    }

    private RuntimeException missing(String format) {
        Set<String> known = new TreeSet<>();
        writers.forEach(writer -> known.add(writer.format()));
        return unloaded.apply(format)
                .<RuntimeException>map(refusal -> refusal)
                .orElseGet(() -> new WrongOutput(
                        "There is no format of reports '" + format + "'. " + NearestName.hint(format, known)));
    }

    private Set<String> endings() {
        Set<String> endings = new TreeSet<>();
        writers.forEach(writer -> endings.addAll(writer.extensions()));
        return endings;
    }
}
