package truce.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import truce.cli.output.WholeFile;
import truce.rules.lint.Edit;
import truce.rules.lint.Finding;

/** Makes the safe changes that lints propose, tells each, and writes each file whole or not at all. */
public final class Mending {

    private final Consumer<String> teller;
    private int changes;

    /** @param teller told each change, line by line */
    public Mending(Consumer<String> teller) {
        this.teller = teller;
    }

    /** How many changes were made. */
    public int changes() {
        return changes;
    }

    /** Mends what can be mended in a pack. */
    public void mend(PathCheck.Mend pack) throws IOException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        for (Finding finding : pack.findings()) {
            if (finding.edit().isPresent()) {
                byFile.computeIfAbsent(finding.file(), f -> new ArrayList<>()).add(finding);
            }
        }
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            mend(pack.folder().resolve(file.getKey()), pack.name() + file.getKey(), file.getValue());
        }
    }

    private void mend(Path file, String name, List<Finding> findings) throws IOException {
        List<String> lines = lines(Files.readString(file));
        List<Integer> touched = new ArrayList<>();
        for (Finding finding : latestFirst(findings)) {
            Edit edit = finding.edit().orElseThrow();
            int number = edit.at().line();
            // One change a line and run: a second one is found again by the next.
            if (number <= lines.size() && !touched.contains(number)) {
                touched.add(number);
                change(lines, number, edit, name, finding.lint().id());
            }
        }
        String text = String.join("", lines);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Finding> latestFirst(Collection<Finding> findings) {
        Comparator<Finding> byLine = Comparator.comparingInt(
                finding -> finding.edit().orElseThrow().at().line());
        return findings.stream()
                .sorted(byLine.thenComparing(Comparator.naturalOrder()).reversed())
                .toList();
    }

    private void change(List<String> lines, int number, Edit edit, String name, String id) {
        String line = lines.get(number - 1);
        // A byte order mark stands before the first column.
        int from = edit.at().column() - 1 + (number == 1 && line.startsWith("\uFEFF") ? 1 : 0);
        String changed = line.substring(0, from)
                + edit.replacement()
                + line.substring(Math.min(line.length(), from + edit.length()));
        teller.accept(name + ":" + number + ": " + id);
        teller.accept("  - " + line.stripTrailing());
        if (changed.isBlank()) {
            lines.set(number - 1, "");
        } else {
            lines.set(number - 1, changed);
            teller.accept("  + " + changed.stripTrailing());
        }
        changes++;
    }

    /** Lines with their ends. */
    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1)));
    }
}
