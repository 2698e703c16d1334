package truce.cli.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.rules.pack.PackArchive;
import truce.rules.pack.PackHead;

/**
 * The files of a pack that go into its archive: what the program reads, the tests, and what people read.
 *
 * @param files contents by path within the pack
 * @param leftOut what lies in the folder beside them; hidden files and folders are not named
 */
public record PackParts(SortedMap<String, byte[]> files, List<String> leftOut) {

    private static final String TAKEN = "(pack|patterns)\\.yaml|(README|CHANGELOG)\\.md|(LICENSE|NOTICE)(\\.(txt|md))?"
            + "|rules/[^/]+\\.drl|tables/[^/]+\\.csv|(tests|fixtures)/.+";
    private static final int DEEPEST = 5;

    public PackParts {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Those in a folder.
     *
     * @param shown the folder as messages name it
     * @throws Refusal when a file is a link, or has a name that no archive takes
     */
    public static PackParts in(Path folder, String shown) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> leftOut = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : below(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            boolean hidden = name.matches("(.*/)?\\..*");
            if (!name.matches(TAKEN) || hidden) {
                leftOut.addAll(hidden ? List.of() : List.of(name));
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                faults.add(Fault.of(shown + "/" + name, "this is a link, and a pack holds what it shows", ""));
            } else if (!PackArchive.isNameWithin(name)) {
                faults.add(Fault.of(
                        shown + "/" + name,
                        "the name does not fit into an archive",
                        "Use letters, digits, points, hyphens and blanks."));
            } else {
                files.put(name, Files.readAllBytes(file));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults);
        }
        return new PackParts(files, leftOut);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of the archive. */
    public byte[] archive(PackHead head) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackArchive.write(head, files, bytes);
        return bytes.toByteArray();
    }
}
