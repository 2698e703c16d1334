package truce.rules.pack;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import truce.core.origin.Fingerprint;

/**
 * Keeps compiled packs in a folder, each named by its key, with the hash of its bytes beside it. An entry is written whole
 * or not at all, for its owner only; one whose hash is wrong counts as absent. Without the cache everything works, only
 * slower.
 */
public final class PackCache {

    private static final Logger LOG = System.getLogger(PackCache.class.getName());
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Optional<Path> folder;

    private PackCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A cache in that folder, which is made when first needed. */
    public static PackCache in(Path folder) {
        return new PackCache(Optional.of(folder));
    }

    /** No cache. */
    public static PackCache none() {
        return new PackCache(Optional.empty());
    }

    /** The entry of that key, if it is there and whole. */
    public Optional<byte[]> find(String key) {
        return folder.filter(PackCache::isOwn).flatMap(home -> find(home, key));
    }

    /** Keeps an entry; what goes wrong is logged and costs only time. */
    public void keep(String key, byte[] jar) {
        folder.ifPresent(home -> {
            try {
                makeOwn(home);
                if (isOwn(home)) {
                    write(home, key + ".jar", jar);
                    write(home, key + ".sha256", Fingerprint.sha256(jar).getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                LOG.log(Level.INFO, "a compiled pack is not kept: {0}", e.getMessage());
            }
        });
    }

    private static Optional<byte[]> find(Path home, String key) {
        Path jar = home.resolve(key + ".jar");
        Path hash = home.resolve(key + ".sha256");
        try {
            if (!Files.isRegularFile(jar, LinkOption.NOFOLLOW_LINKS)
                    || !Files.isRegularFile(hash, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(jar);
            String expected = Files.readString(hash, StandardCharsets.US_ASCII);
            if (Fingerprint.sha256(bytes).equals(expected)) {
                return Optional.of(bytes);
            }
            LOG.log(Level.WARNING, "a compiled pack in the cache is damaged and is made anew: {0}", key);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a compiled pack in the cache cannot be read and is made anew: {0}", key);
        }
        return Optional.empty();
    }

    private static void write(Path home, String name, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(home, "part-", ".tmp");
        try {
            Files.write(temporary, bytes);
            move(temporary, home.resolve(name));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (java.nio.file.AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void makeOwn(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        if (isPosix(home)) {
            Files.createDirectories(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(home);
        }
    }

    /** Whether nobody else can write here: compiled packs are code. */
    private static boolean isOwn(Path home) {
        try {
            if (!Files.isDirectory(home)) {
                return false;
            }
            if (!isPosix(home)) {
                return true;
            }
            boolean mine = Files.getOwner(home).getName().equals(System.getProperty("user.name"))
                    && Collections.disjoint(Files.getPosixFilePermissions(home), OTHERS_WRITE);
            if (!mine) {
                LOG.log(Level.WARNING, "the cache of compiled packs is not used: others can write to its folder");
            }
            return mine;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
