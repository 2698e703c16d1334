package truce.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.fault.Fault;
import truce.rules.lint.Level;

/** Turns faults of dossiers, agreements and tables into remarks: finds the line that a fault names, and the place in it. */
final class FaultRemarks {

    private static final long LARGEST = 4 << 20;
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final Path folder;
    private final String prefix;
    private final String whole;

    /**
     * @param folder what the faults' files are relative to
     * @param prefix of those files, as people see them
     * @param whole file to name where a fault names none
     */
    FaultRemarks(Path folder, String prefix, String whole) {
        this.folder = folder;
        this.prefix = prefix;
        this.whole = whole;
    }

    Remark of(String id, Fault fault) {
        String file = fault.file().isEmpty() ? whole : prefix + fault.file();
        String text = fault.file().isEmpty() ? "" : text(fault.file());
        boolean table = fault.file().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)(\\.gz)?");
        int line = table && !text.isEmpty()
                ? RecordLine.of(text, fault.row())
                : (int) Math.max(1, fault.row() + (table ? 1 : 0));
        String source = fault.row() == 0 ? "" : line(text, line);
        String told = (table && fault.row() > 0 ? "row " + fault.row() + ": " : "") + fault.problem();
        return new Remark(id, Level.ERROR, file, line, column(source, fault), told, fault.help(), source);
    }

    private String text(String file) {
        try {
            Path path = folder.resolve(file);
            boolean readable = Files.isRegularFile(path) && Files.size(path) <= LARGEST;
            return readable ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    private static String line(String text, int number) {
        List<String> lines = text.lines().skip(number - 1L).limit(1).toList();
        String line = lines.isEmpty() ? "" : lines.get(0);
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    /** Where the value stands, else what the message quotes, else the key, else where the line begins. */
    private static int column(String line, Fault fault) {
        int at = place(line, fault.value());
        Matcher quoted = QUOTED.matcher(fault.problem());
        while (at < 0 && quoted.find()) {
            at = place(line, quoted.group(1));
        }
        if (at < 0) {
            at = place(line, fault.column());
        }
        return (at < 0 ? line.length() - line.stripLeading().length() : at) + 1;
    }

    /** Where a text stands in a line, best as words of its own; -1 when it does not. */
    private static int place(String line, String text) {
        if (text.isBlank()) {
            return -1;
        }
        Matcher alone = Pattern.compile("(?<![\\w-])" + Pattern.quote(text) + "(?![\\w-])")
                .matcher(line);
        return alone.find() ? alone.start() : line.indexOf(text);
    }
}
