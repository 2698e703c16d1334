package truce.rules.pack;

import java.util.List;
import java.util.Optional;

/**
 * The text files of a pack, as read, sorted by name.
 *
 * @param files pack.yaml, patterns.yaml where there is one, the rule files and the tables
 * @param problems files that could not be read or are too large
 */
public record PackFiles(List<SourceText> files, List<Problem> problems) {

    public PackFiles {
        files = files.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        problems = List.copyOf(problems);
    }

    /** A pack from texts. */
    public static PackFiles of(SourceText... files) {
        return new PackFiles(List.of(files), List.of());
    }

    Optional<SourceText> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    List<SourceText> rules() {
        return files.stream().filter(file -> file.name().endsWith(".drl")).toList();
    }

    /** Decision tables. */
    List<SourceText> tables() {
        return files.stream()
                .filter(file -> file.name().startsWith("tables/") && file.name().endsWith(".csv"))
                .toList();
    }
}
