package truce.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;

/** Turns paths, folders, globs and {@code -} into files, in the order of their names. */
public final class InputFiles {

    private static final int MOST_FILES = 10_000;
    private static final String OFFICE = "[Content_Types].xml";

    private final FileNames names;
    private final InputStream stdin;
    private final UnpackLimit limit;

    public InputFiles(FileNames names, InputStream stdin) {
        this(names, stdin, UnpackLimit.DEFAULT);
    }

    InputFiles(FileNames names, InputStream stdin, UnpackLimit limit) {
        this.names = names;
        this.stdin = stdin;
        this.limit = limit;
    }

    /**
     * Files that one name on the command line or in a dossier stands for; at least one.
     *
     * @param one whether the name stands for one file, so that nobody reading it is an error; else it is a folder or
     *     glob, in which files may be passed over
     */
    public record Found(List<InputFile> files, boolean one) {
        public Found {
            files = List.copyOf(files);
        }
    }

    /**
     * The files that a path, folder, glob or {@code -} stands for.
     *
     * @param folder what relative paths are relative to
     * @throws Refusal of {@link Refusal.Because#INPUT} when there is no such file, or it cannot be opened
     */
    public Found find(Path folder, String given) {
        try {
            if (given.equals("-")) {
                return new Found(unpacked("stdin", saved()), true);
            }
            Path path = path(folder, given);
            if (Files.isDirectory(path)) {
                return new Found(all(given, children(path)), false);
            }
            if (!Files.exists(path) && isGlob(given)) {
                return new Found(all(given, matches(folder, given)), false);
            }
            return new Found(one(given, path), true);
        } catch (ZipException e) {
            throw refusal(given, "the zip archive is damaged", "Copy or download it again.");
        } catch (IOException e) {
            throw refusal(given, "the file cannot be read", "Check its permissions, or copy it again.");
        }
    }

    private List<InputFile> one(String given, Path path) throws IOException {
        if (!Files.exists(path)) {
            throw missing(given, path);
        }
        if (!Files.isReadable(path)) {
            throw refusal(given, "the file may not be read", "Check its permissions.");
        }
        return unpacked(names.of(path), path);
    }

    private List<InputFile> all(String given, List<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            throw refusal(given, "no file is there", "Check the spelling of the folder or pattern.");
        }
        List<InputFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(unpacked(names.of(path), path));
        }
        return files;
    }

    private List<InputFile> unpacked(String name, Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(4);
        }
        if (begins(start, 0x1f, 0x8b)) {
            return List.of(InputFile.gzip(name, path, limit));
        }
        return begins(start, 'P', 'K', 3, 4) ? zip(name, path) : List.of(InputFile.plain(name, path));
    }

    private List<InputFile> zip(String name, Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry(OFFICE) != null) {
                return List.of(InputFile.plain(name, path));
            }
            List<InputFile> files = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                checkName(name, entry.getName());
                if (!entry.isDirectory() && !isClutter(entry.getName())) {
                    files.add(InputFile.zipped(name + "/" + entry.getName(), path, entry.getName(), limit));
                }
                if (files.size() > MOST_FILES) {
                    throw refusal(name, "the archive holds more than " + MOST_FILES + " files", "Unpack it first.");
                }
            }
            if (files.isEmpty()) {
                throw refusal(name, "the archive is empty", "");
            }
            files.sort(Comparator.comparing(InputFile::name));
            return files;
        }
    }

    private static void checkName(String archive, String entry) {
        boolean leaves = entry.startsWith("/")
                || entry.contains("\\")
                || entry.contains(":")
                || List.of(entry.split("/")).contains("..");
        if (leaves) {
            throw refusal(
                    archive,
                    "the archive holds a file that points outside it: " + entry,
                    "Such archives are made to do harm: do not use it.");
        }
    }

    /** What macOS adds, and hidden files. */
    private static boolean isClutter(String entry) {
        return entry.startsWith("__MACOSX/")
                || entry.substring(entry.lastIndexOf('/') + 1).startsWith(".");
    }

    private Path saved() throws IOException {
        Path file = Files.createTempFile("truce-stdin", ".data");
        file.toFile().deleteOnExit();
        Files.copy(stdin, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static Path path(Path folder, String given) {
        try {
            return folder.resolve(given);
        } catch (InvalidPathException e) {
            // Windows knows no file with * or ? in its name; a glob is looked up below.
            if (isGlob(given)) {
                return folder.resolve("\u0001");
            }
            throw refusal(given, "this is not a path", "");
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return sorted(files);
        }
    }

    private static List<Path> matches(Path folder, String glob) throws IOException {
        String pattern = glob.replace('\\', '/');
        int wild = indexOfWild(pattern);
        int slash = pattern.lastIndexOf('/', wild);
        Path root = slash < 0 ? folder : folder.resolve(slash == 0 ? "/" : pattern.substring(0, slash));
        String rest = pattern.substring(slash + 1);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        int depth = rest.contains("**")
                ? 32
                : (int) rest.chars().filter(c -> c == '/').count() + 1;
        try (Stream<Path> files = Files.walk(root, depth)) {
            return sorted(files.filter(file -> matcher.matches(root.relativize(file))));
        }
    }

    private static List<Path> sorted(Stream<Path> files) {
        return files.filter(Files::isRegularFile)
                .filter(file -> !(file.getFileName() + "").startsWith("."))
                .limit(MOST_FILES)
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    private static boolean isGlob(String text) {
        return indexOfWild(text) >= 0;
    }

    private static int indexOfWild(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*?[{".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Refusal missing(String given, Path path) {
        Path folder = path.toAbsolutePath().getParent();
        String help = "Check the spelling and the folder.";
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> siblings = Files.list(folder)) {
                List<String> near = siblings.map(p -> p.getFileName() + "").toList();
                help = NearestName.of(path.getFileName() + "", near)
                        .map(name -> "Did you mean '" + name + "'?")
                        .orElse(help);
            } catch (IOException e) {
                return refusal(given, "there is no such file", help);
            }
        } else {
            help = "There is no such folder either.";
        }
        return refusal(given, "there is no such file", help);
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal refusal(String file, String problem, String help) {
        return Refusal.of(Refusal.Because.INPUT, file, problem, help);
    }
}
