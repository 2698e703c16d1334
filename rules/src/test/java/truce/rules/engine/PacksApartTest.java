package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import truce.core.match.Case;
import truce.core.run.RuleHit;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.PackCache;
import truce.rules.pack.TestPacks;
import truce.rules.testing.RandomCases;

/** Packs side by side and one after another: none sees another's rules, and none stays behind. */
class PacksApartTest {

    private static final List<Case> CASES = List.copyOf(RandomCases.of(3, 5));

    @Test
    void packsThatAreCompiledAtOnceNeverSeeEachOthersRules() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<RuleHit>>> all = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> assessor(pack(i)).assess(CASES)))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                String own = "test-" + i;
                assertThat(all.get(i).get())
                        .hasSize(CASES.size())
                        .allMatch(hit -> hit.rule().equals(own));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Takes a minute or two; run by .ci/full. */
    @Test
    @EnabledIfEnvironmentVariable(named = "TRUCE_FULL", matches = "1")
    void twoHundredRebuildsLeaveNoClassBehind() {
        long classes = 0;
        long bytes = 0;
        for (int i = 1; i <= 200; i++) {
            assertThat(assessor(pack(i)).assess(CASES)).isNotEmpty();
            if (i == 20) {
                classes = loaded();
                bytes = metaspace();
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "rebuild 20: %d classes, %d KiB; rebuild 200: %d classes, %d KiB%n",
                classes,
                bytes / 1024,
                loaded(),
                metaspace() / 1024);
        assertThat(loaded()).isLessThan(classes * 105 / 100);
        assertThat(metaspace()).isLessThan(bytes * 105 / 100);
    }

    /** Takes long to compile; run by .ci/full. */
    @Test
    @EnabledIfEnvironmentVariable(named = "TRUCE_FULL", matches = "1")
    void threeHundredCompiledRulesLoadInTwoSeconds() {
        CheckedPack pack = TestPacks.pack(
                "many",
                IntStream.range(0, 300)
                        .mapToObj(i -> TestPacks.rule("many-" + i, "$case : Case( zoned, place.possible, act.likely )"))
                        .collect(Collectors.joining("\n")));
        byte[] jar = new DroolsCompiler().compile(pack);
        PackCache kept = PackCache.none();
        DroolsCompiler compiler = new DroolsCompiler();
        long start = System.nanoTime();
        LoadedPack.load(pack, new AlreadyCompiled(jar, compiler.version()), kept);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("300 compiled rules load in " + millis + " ms");
        assertThat(millis).isLessThan(2_000);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record AlreadyCompiled(byte[] jar, String version) implements truce.rules.pack.PackCompiler {
        @Override
        public byte[] compile(CheckedPack pack) {
            return jar;
        }
    }

    private static long loaded() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                .sum();
    }

    private static DroolsAssessor assessor(CheckedPack pack) {
        return DroolsAssessor.of(List.of(pack), PackCache.none());
    }

    private static CheckedPack pack(int number) {
        return TestPacks.pack("test", TestPacks.rule("test-" + number, "$case : Case()"));
    }
}
