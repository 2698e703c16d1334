package truce.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import truce.rules.pack.Problem.Code;

/**
 * Reads the files of a pack from a folder or from the class path, within limits. Links are not followed: a pack holds what
 * it shows.
 */
public final class PackLoader {

    private final List<SourceText> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PackLoader() {}

    /** The pack in a folder that holds {@code pack.yaml}, {@code rules/*.drl} and {@code tables/*.csv}. */
    public static PackFiles folder(Path folder) {
        PackLoader loader = new PackLoader();
        loader.fromFolder(folder);
        return new PackFiles(loader.files, loader.problems);
    }

    /** The pack in an archive that {@code truce build} made; its files are held to the hashes in its manifest. */
    public static PackFiles archive(Path file) {
        PackLoader loader = new PackLoader();
        Problems found = new Problems(new SourceText(PackArchive.MANIFEST, ""));
        SortedMap<String, byte[]> entries = PackArchive.read(file, found);
        loader.problems.addAll(found.found());
        entries.forEach(loader::fromArchive);
        return new PackFiles(loader.files, loader.problems);
    }

    private void fromArchive(String name, byte[] bytes) {
        if (name.matches("(pack|patterns)\\.yaml|rules/[^/]+\\.drl|tables/[^/]+\\.csv")) {
            try {
                take(name, PackArchive.stream(bytes));
            } catch (IOException e) {
                tell(Code.FILE, name, "the file cannot be read", "");
            }
        }
    }

    /**
     * A pack on the class path, whose file {@code index.txt} lists its files, one a line.
     *
     * @param owner class beside whose jar it lies
     * @param root absolute resource name of the pack's folder, such as {@code /truce/packs/base}
     */
    public static PackFiles resource(Class<?> owner, String root) {
        PackLoader loader = new PackLoader();
        loader.fromResource(owner, root);
        return new PackFiles(loader.files, loader.problems);
    }

    private void fromFolder(Path folder) {
        take(folder, folder.resolve("pack.yaml"));
        if (Files.exists(folder.resolve("patterns.yaml"), LinkOption.NOFOLLOW_LINKS)) {
            take(folder, folder.resolve("patterns.yaml"));
        }
        takeAll(folder, "rules", ".drl", "rule files");
        takeAll(folder, "tables", ".csv", "tables");
    }

    private void takeAll(Path folder, String below, String ending, String what) {
        Path inner = folder.resolve(below);
        if (Files.isSymbolicLink(inner)) {
            tell(Code.FILE, below, "this is a link, and links are not followed", "");
        }
        if (!Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> listed = Files.list(inner)) {
            List<Path> found = listed.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .limit(Fence.MOST_FILES + 1L)
                    .toList();
            if (found.size() > Fence.MOST_FILES) {
                tell(Code.LIMIT, below, "the folder holds more than " + Fence.MOST_FILES + " " + what, "");
                return;
            }
            found.forEach(file -> take(folder, file));
        } catch (IOException e) {
            tell(Code.FILE, below, "the folder cannot be read", "");
        }
    }

    private void take(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean link = Files.isSymbolicLink(file);
            tell(Code.FILE, name, link ? "this is a link, and links are not followed" : "there is no such file", "");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            take(name, in);
        } catch (IOException e) {
            tell(Code.FILE, name, "the file cannot be read", "");
        }
    }

    private void fromResource(Class<?> owner, String root) {
        for (String name : index(owner, root)) {
            try (InputStream in = owner.getResourceAsStream(root + "/" + name)) {
                if (in == null) {
                    tell(Code.FILE, name, "there is no such file", "");
                } else {
                    take(name, in);
                }
            } catch (IOException e) {
                tell(Code.FILE, name, "the file cannot be read", "");
            }
        }
    }

    private static List<String> index(Class<?> owner, String root) {
        try (InputStream in = owner.getResourceAsStream(root + "/index.txt")) {
            if (in == null) {
                return List.of("pack.yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of " + root + " cannot be read", e);
        }
    }

    private void take(String name, InputStream in) throws IOException {
        int largest = name.endsWith(".yaml") ? Fence.LARGEST_YAML : Fence.LARGEST_FILE;
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            tell(Code.LIMIT, name, "the file is larger than " + largest / 1024 + " KiB", "Split it.");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            files.add(new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            tell(Code.FILE, name, "the file is not UTF-8 text", "Save it as UTF-8.");
        }
    }

    private void tell(Code code, String name, String message, String help) {
        problems.add(new Problem(code, name, Spot.START, message, help, ""));
    }
}
