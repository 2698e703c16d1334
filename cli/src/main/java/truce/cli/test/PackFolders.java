package truce.cli.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import truce.cli.archive.Unpacked;
import truce.core.fault.Refusal;

/** Finds the packs that somebody means, in folders and archives. */
public final class PackFolders {

    private static final String PACK = "pack.yaml";
    private static final int DEEPEST = 4;

    private PackFolders() {}

    /**
     * A pack.
     *
     * @param folder its folder
     * @param name the folder as messages name it: as given, empty for the working folder itself
     */
    public record Pack(Path folder, String name) {}

    /**
     * The pack at a path, or all packs below it.
     *
     * @throws Refusal when there is none
     */
    public static List<Pack> find(Path here, String given) {
        Path root = here.resolve(given).normalize();
        if (!Files.exists(root)) {
            throw Refusal.of(Refusal.Because.INPUT, given, "there is no such file or folder", "Check the spelling.");
        }
        if (Unpacked.isArchive(root)) {
            return List.of(new Pack(Unpacked.folder(root), given));
        }
        Path folder = root.endsWith(PACK) ? root.resolveSibling("") : root;
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            List<Pack> packs = below.filter(file -> file.endsWith(PACK) && Files.isRegularFile(file))
                    .map(file -> file.resolveSibling("").normalize())
                    .sorted()
                    .map(pack -> new Pack(pack, name(folder, pack, given)))
                    .toList();
            if (packs.isEmpty()) {
                throw Refusal.of(
                        Refusal.Because.INPUT, given, "there is no pack here", "A pack is a folder with pack.yaml.");
            }
            return packs;
        } catch (IOException e) {
            throw Refusal.of(Refusal.Because.INPUT, given, "the folder cannot be read", "");
        }
    }

    private static String name(Path root, Path pack, String given) {
        String below = root.toAbsolutePath()
                .relativize(pack.toAbsolutePath())
                .toString()
                .replace('\\', '/');
        String start = given.equals(".") || given.endsWith(PACK) ? "" : given.replaceFirst("/+$", "");
        return start.isEmpty() || below.isEmpty() ? start + below : start + "/" + below;
    }
}
