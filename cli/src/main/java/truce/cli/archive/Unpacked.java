package truce.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import truce.rules.pack.PackArchive;

/** Lays the files of a pack's archive into a folder of their own, which is gone when the program ends. */
public final class Unpacked {

    private Unpacked() {}

    /** Whether a path is an archive of a pack. */
    public static boolean isArchive(Path path) {
        return PackArchive.isNameOfOne(path) && Files.isRegularFile(path);
    }

    /**
     * The folder with its files, which only the user may read.
     *
     * @throws truce.core.fault.Refusal when the archive is not what {@code truce build} made
     */
    public static Path folder(Path archive) {
        Map<String, byte[]> files = PackArchive.files(archive);
        try {
            Path folder = Files.createTempDirectory("truce-pack-");
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                folders(folder, path);
                Files.write(path, file.getValue());
                path.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the files of a pack", e);
        }
    }

    private static void folders(Path root, Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !parent.equals(root) && !Files.exists(parent)) {
            folders(root, parent);
            Files.createDirectory(parent);
            parent.toFile().deleteOnExit();
        }
    }
}
