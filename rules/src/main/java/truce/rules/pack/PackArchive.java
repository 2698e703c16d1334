package truce.rules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;
import truce.rules.pack.Problem.Code;

/**
 * A pack as one file: a zip of its files with a manifest that holds the SHA-256 of each. The same pack gives the same
 * bytes: entries are sorted, not packed, and all of one time.
 */
public final class PackArchive {

    /** How the file's name ends. */
    public static final String ENDING = ".zip";

    /** The entry that lists all others. */
    public static final String MANIFEST = "manifest.yaml";

    static final int LARGEST_ARCHIVE = 16 << 20;
    static final int MOST_ENTRIES = 1_000;
    static final int LARGEST_ENTRY = 1 << 20;

    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._ -]*(/[A-Za-z0-9_][A-Za-z0-9._ -]*){0,4}";
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackArchive() {}

    /** Whether a file's name is that of such an archive. */
    public static boolean isNameOfOne(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /** Whether a file of a pack may go into an archive under that name, its path within the pack. */
    public static boolean isNameWithin(String name) {
        return name.length() <= 200 && name.matches(NAME) && !name.equals(MANIFEST);
    }

    /**
     * Writes the archive of a pack.
     *
     * @param files its files by path, all of which {@link #isNameWithin} takes
     */
    public static void write(PackHead head, SortedMap<String, byte[]> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, MANIFEST, PackManifest.of(head, files).text().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(ONE_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * All files in an archive by path, its tests among them, held to its manifest. Names are plain: none leads out of a
     * folder.
     *
     * @throws Refusal with everything that is wrong with it
     */
    public static SortedMap<String, byte[]> files(Path file) {
        Problems found = new Problems(new SourceText(MANIFEST, ""));
        SortedMap<String, byte[]> files = read(file, found);
        if (!found.found().isEmpty()) {
            String shown = String.valueOf(file.getFileName());
            throw new Refusal(
                    Refusal.Because.DEFINITION,
                    found.found().stream()
                            .map(problem -> Fault.of(shown, problem.message(), problem.help()))
                            .toList());
        }
        return files;
    }

    /**
     * The files in an archive, held to its manifest. Nothing is written to a folder.
     *
     * @param problems takes what is wrong with it; with problems the files are none
     */
    static SortedMap<String, byte[]> read(Path file, Problems problems) {
        try {
            if (Files.size(file) > LARGEST_ARCHIVE) {
                return refused(problems, Code.LIMIT, "the archive is larger than " + (LARGEST_ARCHIVE >> 20) + " MiB");
            }
            SortedMap<String, byte[]> files = new TreeMap<>();
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                String problem = entries(zip, files);
                if (!problem.isEmpty()) {
                    return refused(problems, Code.LIMIT, problem);
                }
            }
            byte[] manifest = files.remove(MANIFEST);
            if (manifest == null) {
                return refused(problems, Code.FILE, "the archive has no " + MANIFEST);
            }
            PackManifest.parse(new String(manifest, StandardCharsets.UTF_8), problems)
                    .refuseOthers(files, problems);
            return problems.found().isEmpty() ? files : new TreeMap<>();
        } catch (IOException | IllegalArgumentException e) {
            return refused(problems, Code.FILE, "the archive cannot be read");
        }
    }

    /** What is wrong with the entries; empty when nothing is. */
    private static String entries(ZipInputStream zip, SortedMap<String, byte[]> files) throws IOException {
        long all = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (files.size() >= MOST_ENTRIES) {
                return "the archive holds more than " + MOST_ENTRIES + " entries";
            }
            if (!name.equals(MANIFEST) && !isNameWithin(name)) {
                return "the entry '" + shown(name) + "' has a name that no file of a pack has";
            }
            byte[] bytes = zip.readNBytes(LARGEST_ENTRY + 1);
            all += bytes.length;
            if (bytes.length > LARGEST_ENTRY || all > LARGEST_ARCHIVE) {
                return "the entry '" + name + "' unpacks to too much";
            }
            if (files.put(name, bytes) != null) {
                return "the entry '" + name + "' stands twice";
            }
        }
        return "";
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }

    private static SortedMap<String, byte[]> refused(Problems problems, Code code, String problem) {
        problems.add(code, Spot.START, problem, "Packs as one file are made by truce build.");
        return new TreeMap<>();
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** The fingerprint of a file of a pack, as its manifest states it. */
    static String hash(byte[] bytes) {
        return Fingerprint.sha256(bytes);
    }
}
