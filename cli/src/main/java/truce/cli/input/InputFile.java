package truce.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import truce.core.origin.Fingerprint;
import truce.core.spi.FileHead;
import truce.core.spi.Input;

/** A file to read, unpacked on the way: plain, in gzip, or one entry of a zip archive. */
public final class InputFile implements Input {

    private static final int HEAD = 64 * 1024;
    private static final int BUFFER = 1 << 16;

    /** How a file is packed. */
    enum Packing {
        NONE,
        GZIP,
        ZIP
    }

    private final String name;
    private final Path path;
    private final Packing packing;
    private final String entry;
    private final UnpackLimit limit;

    private InputFile(String name, Path path, Packing packing, String entry, UnpackLimit limit) {
        this.name = name;
        this.path = path;
        this.packing = packing;
        this.entry = entry;
        this.limit = limit;
    }

    static InputFile plain(String name, Path path) {
        return new InputFile(name, path, Packing.NONE, "", UnpackLimit.DEFAULT);
    }

    static InputFile gzip(String name, Path path, UnpackLimit limit) {
        return new InputFile(name, path, Packing.GZIP, "", limit);
    }

    static InputFile zipped(String name, Path path, String entry, UnpackLimit limit) {
        return new InputFile(name, path, Packing.ZIP, entry, limit);
    }

    /** A file of the same folder, by its bare name: no path leads out of the folder, nor into a packed file. */
    @Override
    public Optional<Input> beside(String fileName) {
        Path bare = Path.of(fileName);
        if (packing != Packing.NONE || bare.isAbsolute() || bare.getNameCount() != 1 || fileName.equals("..")) {
            return Optional.empty();
        }
        Path sibling = path.resolveSibling(bare);
        return Files.isRegularFile(sibling) ? Optional.of(plain(fileName, sibling)) : Optional.empty();
    }

    @Override
    public String name() {
        return name;
    }

    /** The file on disk that holds it. */
    public Path path() {
        return path;
    }

    /** Bytes on disk; for progress only. */
    public long bytesOnDisk() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
        return switch (packing) {
            case NONE -> new BufferedInputStream(Files.newInputStream(path), BUFFER);
            case GZIP -> limit.guard(new GZIPInputStream(Files.newInputStream(path), BUFFER), name, Files.size(path));
            case ZIP -> zipEntry();
        };
    }

    /** The begin of the content, for recognising it. */
    public FileHead head() throws IOException {
        String shown = entry.isEmpty() ? String.valueOf(path.getFileName()) : entry;
        String last = shown.substring(shown.lastIndexOf('/') + 1);
        String bare = packing == Packing.GZIP && last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
        try (InputStream in = open()) {
            return new FileHead(bare, in.readNBytes(HEAD));
        }
    }

    /** SHA-256 of the file on disk; of an entry of an archive, of its content. */
    public String sha256() throws IOException {
        MessageDigest digest = Fingerprint.digest();
        InputStream raw = packing == Packing.ZIP ? open() : Files.newInputStream(path);
        byte[] piece = new byte[BUFFER];
        try (InputStream in = raw) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private InputStream zipEntry() throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new IOException(name + " is no longer in its archive");
            }
            InputStream in = limit.guard(zip.getInputStream(found), name, found.getCompressedSize());
            return new ClosingBoth(new BufferedInputStream(in, BUFFER), zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Closes the archive with its entry. */
    private static final class ClosingBoth extends java.io.FilterInputStream {
        private final ZipFile zip;

        ClosingBoth(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
