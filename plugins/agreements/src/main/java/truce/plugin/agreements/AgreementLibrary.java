package truce.plugin.agreements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.core.agreement.Agreement;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Partial;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;

/**
 * The coded agreements by id: those shipped, and those of a folder that the caller names, which come first. Files in the
 * folder {@code common} hold parties, lines and zones that all agreements may refer to; those in {@code regions} are read
 * only for an agreement that names them under {@code uses}. An agreement is read when it is asked for. Safe to share
 * between threads.
 */
public final class AgreementLibrary {

    private static final String SHIPPED = "/truce/agreements/";
    private static final String REGIONS = "regions/";

    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, CodedAgreement> loaded = new ConcurrentHashMap<>();
    private final Parts common = new Parts();
    private final Map<String, Source> regions = new TreeMap<>();
    private final Map<String, Parts> regionsRead = new ConcurrentHashMap<>();

    private AgreementLibrary() {}

    /** Where the bytes of an agreement are. */
    private record Source(String file, Bytes bytes, GeometryFiles geometries) {}

    private interface Bytes {
        byte[] read() throws IOException;
    }

    /**
     * An agreement as its file codes it.
     *
     * @param agreement the agreement
     * @param sha256 of the file's bytes, 64 hexadecimal digits
     * @param file name of the file, never an absolute path
     */
    public record CodedAgreement(Agreement agreement, String sha256, String file) {}

    /** The agreements that come with the program: one library for all who ask. */
    public static AgreementLibrary shipped() {
        return Shipped.LIBRARY;
    }

    /** Made when first needed. */
    private static final class Shipped {
        static final AgreementLibrary LIBRARY = new AgreementLibrary();

        static {
            LIBRARY.addShipped(Set.of());
        }
    }

    /**
     * The agreements of a folder ({@code *.yaml}; common files in its folder {@code common}) before those shipped. A
     * file of the same name takes the place of the shipped one.
     *
     * @throws Refusal when a common file is invalid
     */
    public static AgreementLibrary with(Path folder) {
        AgreementLibrary library = new AgreementLibrary();
        List<Path> common = yaml(folder.resolve("common"));
        library.addShipped(
                common.stream().map(file -> "common/" + file.getFileName()).collect(Collectors.toUnmodifiableSet()));
        library.addFolder(folder, common);
        return library;
    }

    /** Ids of all agreements, sorted. */
    public List<String> ids() {
        return List.copyOf(sources.keySet());
    }

    public Optional<CodedAgreement> find(String id) {
        return sources.containsKey(id) ? Optional.of(coded(id)) : Optional.empty();
    }

    /**
     * The agreement of that id.
     *
     * @throws Refusal of {@link Refusal.Because#DEFINITION} for an unknown id (naming the nearest) or an invalid file
     *     (naming all its faults)
     */
    public Agreement load(String id) {
        return coded(id).agreement();
    }

    /** The agreement with the fingerprint of its file; refuses as {@link #load} does. */
    public CodedAgreement coded(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION, "", "unknown agreement '" + id + "'", NearestName.hint(id, ids()));
        }
        CodedAgreement known = loaded.get(id);
        if (known == null) {
            known = read(source);
            loaded.put(id, known);
        }
        return known;
    }

    /**
     * Reads an agreement that is not part of the library; it may refer to the library's common parts.
     *
     * @param file name for messages
     * @return the agreement with its fingerprint, or every fault of the file
     */
    public Partial<Optional<CodedAgreement>> read(String file, byte[] bytes) {
        return read(file, bytes, name -> Optional.empty());
    }

    Partial<Optional<CodedAgreement>> read(String file, byte[] bytes, GeometryFiles geometries) {
        Faults faults = new Faults(file);
        Optional<CodedAgreement> agreement = new Coder(faults, common, this::region, geometries)
                .read(bytes)
                .map(one -> new CodedAgreement(one, Fingerprint.sha256(bytes), file));
        return new Partial<>(agreement, faults.all());
    }

    private CodedAgreement read(Source source) {
        try {
            return read(source.file(), source.bytes().read(), source.geometries())
                    .orRefuse(Refusal.Because.DEFINITION)
                    .orElseThrow();
        } catch (IOException e) {
            throw unreadable(source.file(), e);
        }
    }

    /** What a file of the folder {@code regions} holds, with what is common to all; empty for an unknown one. */
    private Optional<Parts> region(String name) {
        Source source = regions.get(name);
        if (source == null) {
            return Optional.empty();
        }
        Parts known = regionsRead.get(name);
        if (known == null) {
            known = readRegion(source);
            Parts other = regionsRead.putIfAbsent(name, known);
            known = other == null ? known : other;
        }
        return Optional.of(known);
    }

    private Parts readRegion(Source source) {
        Parts parts = common.copy();
        try {
            addCommon(source.file(), source.bytes().read(), source.geometries(), parts);
        } catch (IOException e) {
            throw unreadable(source.file(), e);
        }
        return parts;
    }

    private void addShipped(Set<String> replaced) {
        List<String> names = lines(bytes("index.txt"));
        names.stream()
                .filter(name -> name.startsWith("common/") && !replaced.contains(name))
                .forEach(name -> addCommon(name, bytes(name), f -> Optional.empty(), common));
        names.stream()
                .filter(name -> !name.startsWith("common/"))
                .forEach(name -> (name.startsWith(REGIONS) ? regions : sources)
                        .put(
                                id(name.replace(REGIONS, "")),
                                new Source(name, () -> bytes(name), geometry -> Optional.empty())));
    }

    private void addFolder(Path folder, List<Path> common) {
        common.forEach(file -> addCommon("common/" + file.getFileName(), bytes(file), beside(folder), this.common));
        yaml(folder.resolve("regions")).forEach(file -> {
            String name = String.valueOf(file.getFileName());
            regions.put(id(name), new Source(REGIONS + name, () -> Files.readAllBytes(file), beside(folder)));
        });
        yaml(folder).forEach(file -> {
            String name = String.valueOf(file.getFileName());
            String id = declaredId(bytes(file)).orElse(id(name));
            sources.put(id, new Source(name, () -> Files.readAllBytes(file), beside(folder)));
        });
    }

    private static void addCommon(String name, byte[] bytes, GeometryFiles geometries, Parts parts) {
        Faults faults = new Faults(name);
        Common.read(bytes, faults, parts, geometries);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults.all());
        }
    }

    private static GeometryFiles beside(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }

    private static List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("(?i).*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(String.valueOf(folder.getFileName()), e);
        }
    }

    /** The id that a file gives itself, without reading the rest of it. */
    private static Optional<String> declaredId(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("agreement:"))
                .map(line -> line.substring("agreement:".length()).strip())
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static String id(String file) {
        return file.replaceAll("(?i)\\.ya?ml$", "");
    }

    private static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AgreementLibrary.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(String.valueOf(file.getFileName()), e);
        }
    }

    private static Refusal unreadable(String file, IOException why) {
        return new Refusal(
                Refusal.Because.INPUT,
                List.of(Fault.of(file, "it cannot be read: " + why.getClass().getSimpleName(), "")));
    }
}
