package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.core.origin.Fingerprint;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.PackCompiler;
import truce.rules.pack.PackKey;
import truce.rules.pack.TestPacks;

/** Compiled packs are kept by content; what is damaged, foreign or absent costs only time. */
class PackCacheTest {

    private static final CheckedPack PACK = TestPacks.pack(
            "test",
            TestPacks.rule("test-1", "$case : Case( zoned )")
                    + TestPacks.rule("test-2", "$case : Sequence( candidates <= params.largestTie )"));

    @TempDir
    Path temporary;

    private final Counting compiler = new Counting();
    private Path home = Path.of("");

    @BeforeEach
    void chooseAFolder() {
        home = temporary.resolve("packs");
    }

    /** Counts how often it is asked. */
    private static final class Counting implements PackCompiler {
        private final AtomicInteger compiled = new AtomicInteger();
        private final PackCompiler drools = new DroolsCompiler();

        @Override
        public byte[] compile(CheckedPack pack) {
            compiled.incrementAndGet();
            return drools.compile(pack);
        }

        @Override
        public String version() {
            return drools.version();
        }
    }

    @Test
    void aPackIsCompiledOnceAndThenTakenFromTheCache() throws IOException {
        load(PACK);
        load(PACK);
        assertThat(compiler.compiled).hasValue(1);
        assertThat(names()).hasSize(2).allMatch(name -> name.matches("[0-9a-f]{64}\\.(jar|sha256)"));
    }

    @Test
    void aDamagedEntryIsMadeAnew() throws IOException {
        load(PACK);
        Path jar = home.resolve(names().stream()
                .filter(name -> name.endsWith(".jar"))
                .findFirst()
                .orElseThrow());
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));
        load(PACK);
        assertThat(compiler.compiled).hasValue(2);
        assertThat(Fingerprint.sha256(Files.readAllBytes(jar))).isEqualTo(Fingerprint.sha256(whole));
    }

    @Test
    void anEntryWithoutItsHashIsNotUsed() throws IOException {
        load(PACK);
        Files.delete(home.resolve(names().stream()
                .filter(name -> name.endsWith(".sha256"))
                .findFirst()
                .orElseThrow()));
        load(PACK);
        assertThat(compiler.compiled).hasValue(2);
    }

    @Test
    void anotherParameterRuleOrJavaIsAnotherEntry() {
        String key = PackKey.of(PACK, compiler, 17);
        assertThat(PackKey.of(PACK, compiler, 17)).isEqualTo(key);
        assertThat(PackKey.of(PACK.with("largest-tie", 3, "--set"), compiler, 17))
                .isNotEqualTo(key);
        assertThat(PackKey.of(PACK.without(java.util.Set.of("test-1")), compiler, 17))
                .isNotEqualTo(key);
        assertThat(PackKey.of(PACK, compiler, 25)).isNotEqualTo(key);
    }

    @Test
    void theFolderAndItsEntriesAreTheOwnersOnly() throws IOException {
        Assumptions.assumeTrue(
                temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        load(PACK);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        for (String name : names()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderThatOthersCanWriteToIsNotUsed() throws IOException {
        Assumptions.assumeTrue(
                temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        load(PACK);
        load(PACK);
        assertThat(compiler.compiled).hasValue(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenCostsOnlyTime() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        assertThatCode(() -> LoadedPack.load(PACK, compiler, PackCache.in(file.resolve("packs"))))
                .doesNotThrowAnyException();
    }

    @Test
    void theBasePackIsShippedCompiled() {
        LoadedPack.load(ShippedPack.base(), compiler, PackCache.none());
        assertThat(compiler.compiled).hasValue(0);
    }

    private void load(CheckedPack pack) {
        LoadedPack.load(pack, compiler, PackCache.in(home));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
