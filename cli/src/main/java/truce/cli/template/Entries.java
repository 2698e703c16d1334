package truce.cli.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import truce.cli.output.WholeFile;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/**
 * Adds entries to sections of YAML files of a pack, such as a tally to {@code patterns.yaml}: below the section's key, or
 * with a section of its own at the end. Every other line stays as it is.
 */
public final class Entries {

    private final Path folder;
    private final String shown;
    private final Map<String, String> changed = new TreeMap<>();

    /**
     * @param folder the pack's folder
     * @param shown that folder as messages name it, with a slash at its end; empty for the working folder
     */
    public Entries(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /**
     * Adds one; nothing is written yet.
     *
     * @param begin text of the file when it is not there yet
     * @param section its key, at the beginning of a line
     * @param entry lines of the entry, its name first
     * @throws Refusal when the name is taken, or the section is written on one line
     */
    public void add(String file, String begin, String section, List<String> entry) throws IOException {
        String text = changed.containsKey(file) ? changed.get(file) : text(file, begin);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = line(lines, section);
        if (at < 0) {
            lines.add(section + ":");
            at = lines.size() - 1;
        } else if (!lines.get(at).replaceAll("\\s+#.*", "").strip().equals(section + ":")) {
            throw refusal(file, at, "'" + section + "' is written on one line", entry);
        }
        String indent = indent(lines, at);
        String name = entry.get(0).substring(0, entry.get(0).indexOf(':') + 1);
        int taken = line(lines, indent + name.substring(0, name.length() - 1));
        if (taken >= 0) {
            throw refusal(file, taken, "'" + name.substring(0, name.length() - 1) + "' is there already", List.of());
        }
        lines.addAll(at + 1, entry.stream().map(line -> indent + line).toList());
        changed.put(file, String.join("\n", lines) + "\n");
    }

    /** Writes the files, each whole or not at all. */
    public List<String> write() throws IOException {
        for (Map.Entry<String, String> file : changed.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(file.getKey()), out -> out.write(bytes));
        }
        return List.copyOf(changed.keySet());
    }

    private String text(String file, String begin) throws IOException {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.UTF_8) : begin;
    }

    private static int line(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i;
            }
        }
        return -1;
    }

    /** That of the section's first entry. */
    private static String indent(List<String> lines, int section) {
        for (String line : lines.subList(section + 1, lines.size())) {
            String entry = line.stripLeading();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                int indent = line.length() - entry.length();
                return indent == 0 ? "  " : " ".repeat(indent);
            }
        }
        return "  ";
    }

    private Refusal refusal(String file, int line, String problem, List<String> entry) {
        String help = entry.isEmpty()
                ? "Nothing was written. Take another name."
                : "Nothing was written. Put its entries on lines of their own, or add: " + String.join(" ", entry);
        return new Refusal(Refusal.Because.INPUT, List.of(new Fault(shown + file, line + 1, "", "", problem, help)));
    }
}
