package truce.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside it first, then moved into its place. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes content to a stream. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Leaves the target as it was when the content throws. */
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".truce-", ".part");
        // An interrupted run leaves nothing behind.
        beside.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.write(out);
            }
            allowAsUsual(beside, target);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Temporary files are for their owner only; reports are as open as other new files in that folder. */
    private static void allowAsUsual(Path beside, Path target) throws IOException {
        if (!beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
            return;
        }
        Path probe = beside.resolveSibling(beside.getFileName() + ".mode");
        try {
            Files.createFile(probe);
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(probe));
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
