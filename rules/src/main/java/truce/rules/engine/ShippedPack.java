package truce.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import truce.core.origin.Fingerprint;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCheck;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.PackKey;
import truce.rules.pack.PackLoader;

/** The base pack: its sources and its compiled form lie in Truce's own jar, made by the build. */
public final class ShippedPack {

    private static final String ROOT = "/truce/packs/base";

    /** Compiled rules are Java 17, whatever Java made them: one shipped form serves all. */
    private static final int ANY_JAVA = 0;

    /** What was shipped, in the engine; nothing for keys of other packs. */
    private static final Map<String, Optional<KieBase>> LOADED = new ConcurrentHashMap<>();

    private ShippedPack() {}

    /** The base pack. */
    public static CheckedPack base() {
        return Read.BASE;
    }

    /** Read when first needed, once. */
    private static final class Read {
        static final CheckedPack BASE =
                PackCheck.check(PackLoader.resource(ShippedPack.class, ROOT)).orRefuse();
    }

    /**
     * That pack in the engine, if it is the one that was shipped: loaded once, by whoever comes first, while others wait.
     */
    static Optional<KieBase> findLoaded(CheckedPack pack, PackCompiler compiler, Function<byte[], KieBase> loader) {
        String key = PackKey.of(pack, compiler, ANY_JAVA);
        return LOADED.computeIfAbsent(key, wanted -> find(wanted).map(loader));
    }

    /** The compiled form of that pack, if it is the one that was shipped. */
    static Optional<byte[]> find(CheckedPack pack, PackCompiler compiler) {
        return find(PackKey.of(pack, compiler, ANY_JAVA));
    }

    private static Optional<byte[]> find(String key) {
        byte[] entry = bytes(ROOT + "/compiled/" + key + ".sha256");
        byte[] jar = entry == null ? null : bytes(ROOT + "/compiled/" + key + ".jar");
        if (entry == null || jar == null) {
            return Optional.empty();
        }
        boolean whole = Fingerprint.sha256(jar).equals(new String(entry, StandardCharsets.US_ASCII));
        return whole ? Optional.of(jar) : Optional.empty();
    }

    private static byte @Nullable [] bytes(String name) {
        try (InputStream in = ShippedPack.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Run by the build: checks the base pack and writes its index and compiled form among the classes.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String... arguments) throws IOException {
        // Rules built side by side would be numbered by chance.
        System.setProperty("drools.parallelRulesBuildThreshold", String.valueOf(Integer.MAX_VALUE));
        Path folder = Path.of(arguments[0] + ROOT);
        CheckedPack pack = PackCheck.check(PackLoader.folder(folder)).orRefuse();
        Files.write(folder.resolve("index.txt"), names(pack), StandardCharsets.UTF_8);
        PackCompiler compiler = new DroolsCompiler();
        String key = PackKey.of(pack, compiler, ANY_JAVA);
        Path compiled = Files.createDirectories(folder.resolve("compiled"));
        if (Files.exists(compiled.resolve(key + ".sha256"))) {
            return;
        }
        try (Stream<Path> old = Files.list(compiled)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        byte[] jar = compiler.compile(pack);
        Files.write(compiled.resolve(key + ".jar"), jar);
        Files.writeString(compiled.resolve(key + ".sha256"), Fingerprint.sha256(jar), StandardCharsets.US_ASCII);
    }

    private static List<String> names(CheckedPack pack) {
        return pack.files().stream().map(file -> file.name()).toList();
    }
}
