package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static truce.cli.plugin.PluginMaker.KNOWS_ACME;
import static truce.cli.plugin.PluginMaker.REFUSES_ONE;
import static truce.cli.plugin.PluginMaker.descriptor;
import static truce.cli.plugin.PluginMaker.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.input.CountingSink;
import truce.cli.input.FactReader;
import truce.cli.start.Survey;
import truce.core.fault.Refusal;
import truce.core.run.InputCount;
import truce.core.spi.FileHead;
import truce.core.spi.Input;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.plugin.places.AtlasOfPlaces;

class PluginsTest {

    private static final PluginLimits LIMITS = new PluginLimits(Duration.ofSeconds(2), Duration.ofSeconds(2));
    private static final FileHead HEAD = new FileHead("x.acme", new byte[0]);

    @TempDir
    Path temp;

    private Path folder;
    private Path lock;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectories(temp.resolve("plugins"));
        lock = temp.resolve("plugins.lock");
    }

    @Test
    void aTrustedPluginReads() throws IOException {
        acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE));
        try (Plugins plugins = trusted("acme")) {
            assertThat(lines(plugins)).containsExactly("acme 1.0: loaded: source acme");
            assertThat(recognise(plugins)).isInstanceOf(Recognition.Yes.class);
            assertThat(read(plugins).refused()).isEqualTo(1);
        }
    }

    @Test
    void onePluginThatIsNotPinnedIsListedAndNotLoaded() throws IOException {
        acme("acme", source("acme", "static { System.setProperty(\"acme.ran\", \"yes\"); }", KNOWS_ACME, REFUSES_ONE));
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins))
                    .containsExactly(
                            "acme 1.0: not trusted: not loaded. It is code with your rights; if you trust it: truce plugins --trust acme");
            assertThat(plugins.readers()).isEmpty();
            assertThat(System.getProperty("acme.ran")).isNull();
            assertThat(plugins.refusal("acme").orElseThrow())
                    .hasMessageStartingWith("plugin acme: it provides 'acme', and is not trusted: ")
                    .extracting(Refusal::because)
                    .isEqualTo(Refusal.Because.PLUGIN);
            assertThat(plugins.refusal("other")).isEmpty();
        }
    }

    @Test
    void onePluginWhoseJarChangedSinceItWasPinnedIsNotLoaded() throws IOException {
        acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE));
        trust("acme");
        acme("acme", source("acme", "int more;", KNOWS_ACME, REFUSES_ONE));
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins))
                    .containsExactly(
                            "acme 1.0: changed: not loaded, since acme.jar changed since you trusted it. If you trust it as it is: truce plugins --trust acme");
        }
    }

    @Test
    void aFileAddedToAPluginIsAChangeToo() throws IOException {
        PluginMaker maker = acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE));
        trust("acme");
        maker.jar("lib/more.jar", Map.of("lib.More", "package lib; public class More {}"), List.of());
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins).get(0)).contains("lib/more.jar was added since you trusted it");
        }
    }

    @Test
    void whatAPluginWasMadeFromMayChangeBesideIt() throws IOException {
        PluginMaker maker = acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE));
        trust("acme");
        Files.createDirectories(maker.folder().resolve("target/classes"));
        Files.writeString(maker.folder().resolve("target/classes/x"), "x");
        Files.writeString(maker.folder().resolve(".project"), "x");
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins)).containsExactly("acme 1.0: loaded: source acme");
        }
        Files.createDirectories(maker.folder().resolve("sample"));
        Files.writeString(maker.folder().resolve("sample/x.acme"), "x");
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins).get(0)).contains("sample/x.acme was added since you trusted it");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void aJarBehindALinkIsPinnedToo() throws IOException {
        PluginMaker maker = acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE));
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.write(
                elsewhere.resolve("more.jar"), Files.readAllBytes(maker.folder().resolve("acme.jar")));
        Files.createSymbolicLink(maker.folder().resolve("lib"), elsewhere);
        trust("acme");
        PluginMaker other = new PluginMaker(temp.resolve("others"), "other", temp.resolve("work"))
                .jar("more.jar", Map.of("lib.More", "package lib; public class More {}"), List.of());
        Files.write(
                elsewhere.resolve("more.jar"), Files.readAllBytes(other.folder().resolve("more.jar")));
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins).get(0)).contains("changed: not loaded, since lib/more.jar changed");
        }
    }

    @Test
    void anUnsatisfiedInjectionIsToldInOneLine() throws IOException {
        acme("acme", source("acme", "@jakarta.inject.Inject Runnable nobodyGivesThis;", KNOWS_ACME, REFUSES_ONE));
        assertBroken("cannot be started: DeploymentException: WELD-001408: Unsatisfied dependencies");
    }

    @Test
    void aMissingClassIsNamed() throws IOException {
        PluginMaker maker = maker("acme");
        String needing = source("acme", "lib.Gone gone() { return null; }", KNOWS_ACME, REFUSES_ONE);
        maker.jar(
                "acme.jar",
                Map.of("acme.Source", needing, "lib.Gone", "package lib; public class Gone {}"),
                List.of(),
                "lib/Gone.class");
        trust("acme");
        assertBroken("cannot be loaded: the class lib.Gone is missing");
    }

    @Test
    void aClassOfTheHostThatIsNotSharedIsMissingToo() throws IOException {
        acme("acme", source("acme", "picocli.CommandLine line() { return null; }", KNOWS_ACME, REFUSES_ONE));
        trust("acme");
        assertBroken("cannot be loaded: the class picocli.CommandLine is missing");
    }

    @Test
    void twoPluginsWithTwoVersionsOfOneLibraryEachGetTheirOwn() throws IOException {
        for (String name : List.of("one", "two")) {
            PluginMaker maker = maker(name);
            maker.jar(
                    "lib/shared.jar",
                    Map.of(
                            "lib.Shared",
                            "package lib; public class Shared { public static String v() { return \"" + name
                                    + "\"; } }"),
                    List.of());
            maker.jar(
                    "own.jar",
                    Map.of("acme.Source", source(name, "", KNOWS_ACME, "sink.notice(lib.Shared.v());")),
                    List.of(maker.folder().resolve("lib/shared.jar")));
            trust(name);
        }
        try (Plugins plugins = loaded()) {
            for (FactReader reader : plugins.readers()) {
                Survey survey = new Survey();
                reader.source().read(request(), survey);
                assertThat(survey.notices()).containsExactly(reader.id());
            }
            assertThat(plugins.readers()).hasSize(2);
        }
    }

    @Test
    void aPluginThatBringsItsOwnSpiIsRefusedWithoutRunning() throws IOException {
        PluginMaker maker = maker("acme");
        maker.jar(
                "acme.jar",
                Map.of(
                        "acme.Source",
                        source("acme", "", KNOWS_ACME, REFUSES_ONE),
                        "truce.core.spi.Extra",
                        "package truce.core.spi; public interface Extra {}"),
                List.of());
        assertBroken("acme.jar brings its own copy of truce.core; leave it out of the jar (scope provided)");
        assertThatThrownBy(() -> trust("acme")).hasMessageContaining("brings its own copy of truce.core");
    }

    @Test
    void aWrongVersionOfTheSpiIsTold() throws IOException {
        acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE))
                .descriptor(descriptor("acme", "acme").replace("spi: 1", "spi: 2"));
        assertBroken("it was made for spi 2, this Truce has spi 1");
    }

    @Test
    void anUnknownKeyInThePluginsDescriptorIsTold() throws IOException {
        acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE))
                .descriptor(descriptor("acme", "acme") + "verison: 2\n");
        assertBroken("plugin.yaml:6: unknown key 'verison'. Did you mean 'version'?");
    }

    @Test
    void throwingInTheConstructorIsContained() throws IOException {
        acme(
                "acme",
                source(
                        "acme",
                        "public Source() { throw new IllegalStateException(\"no licence\"); }",
                        KNOWS_ACME,
                        REFUSES_ONE));
        trust("acme");
        assertBroken("cannot tell its id: IllegalStateException: no licence");
    }

    @Test
    void throwingInRecogniseLeavesTheFileToOthers() throws IOException {
        acme("acme", source("acme", "", "throw new StackOverflowError(\"deep\");", REFUSES_ONE));
        try (Plugins plugins = trusted("acme")) {
            assertThat(recognise(plugins)).isInstanceOf(Recognition.No.class);
            assertThat(lines(plugins))
                    .containsExactly("acme 1.0: broken: failed to look at x.acme: StackOverflowError: deep");
            assertThat(plugins.mishaps())
                    .containsExactly("plugin acme failed to look at x.acme: StackOverflowError: deep."
                            + " It was passed over, and other readers were asked.");
            assertThat(plugins.mishaps()).as("told once").isEmpty();
        }
    }

    @Test
    void throwingInReadIsARefusalInOneLine() throws IOException {
        acme("acme", source("acme", "", KNOWS_ACME, "throw new IllegalArgumentException(\"row 7\\n  is odd\");"));
        try (Plugins plugins = trusted("acme")) {
            assertThatThrownBy(() -> read(plugins))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("plugin acme: failed to read x.acme: IllegalArgumentException: row 7.");
        }
    }

    @Test
    void aReadThatNeverEndsIsGivenUp() throws IOException {
        acme(
                "acme",
                source(
                        "acme",
                        "",
                        KNOWS_ACME,
                        "while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }"));
        try (Plugins plugins = trusted("acme")) {
            assertThatThrownBy(() -> read(plugins))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("plugin acme: did not read x.acme within 2 s. To allow more: TRUCE_PLUGIN_SECONDS=20");
        }
    }

    @Test
    void aPromiseThatTheBeansDoNotKeepIsTold() throws IOException {
        acme("acme", source("acmee", "", KNOWS_ACME, REFUSES_ONE));
        trust("acme");
        assertBroken("plugin.yaml promises the sources acme, its beans are acmee");
    }

    @Test
    void aFormatThatTruceHasItselfIsNotGivenAway() throws IOException {
        acme("csv", source("csv", "", KNOWS_ACME, REFUSES_ONE));
        try (Plugins plugins = trusted("csv")) {
            assertThat(lines(plugins).get(0)).contains("it provides 'csv', which Truce has itself");
        }
    }

    @Test
    void aSecondPluginOfOneIdIsNotLoaded() throws IOException {
        acme("acme", source("acme", "", KNOWS_ACME, REFUSES_ONE));
        maker("zzz").descriptor(descriptor("acme", "acme"));
        try (Plugins plugins = trusted("acme")) {
            assertThat(lines(plugins))
                    .containsExactly(
                            "acme 1.0: loaded: source acme",
                            "zzz (second 'acme'): broken: the one in " + folder.resolve("zzz")
                                    + " is not loaded, since " + folder.resolve("acme")
                                    + " has the id 'acme' too and comes first."
                                    + " Remove one of the folders, or give it another id");
        }
    }

    @Test
    void aBrokenPluginDoesNotHarmAGoodOne() throws IOException {
        acme("bad", source("bad", "static { int x = 1 / Integer.parseInt(\"0\"); }", KNOWS_ACME, REFUSES_ONE));
        acme("good", source("good", "", KNOWS_ACME, REFUSES_ONE));
        trust("bad");
        try (Plugins plugins = trusted("good")) {
            assertThat(lines(plugins).get(0)).startsWith("bad 1.0: broken: ").contains("ArithmeticException");
            assertThat(lines(plugins).get(1)).isEqualTo("good 1.0: loaded: source good");
        }
    }

    @Test
    void theClassLoaderOfTheThreadIsThePluginsDuringACallAndRestoredAfterIt() throws IOException {
        acme(
                "acme",
                source(
                        "acme",
                        "",
                        KNOWS_ACME,
                        "sink.notice(Thread.currentThread().getContextClassLoader().getName());"));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (Plugins plugins = trusted("acme")) {
            Survey survey = new Survey();
            plugins.readers().get(0).source().read(request(), survey);
            assertThat(survey.notices()).containsExactly("plugin acme");
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        }
    }

    @Test
    void aLineOfTheLockThatIsNoPinIsTold() throws IOException {
        Files.writeString(lock, "# pins\nnot a pin\n");
        assertThatThrownBy(() -> PluginsLock.read(lock)).hasMessageStartingWith("plugins.lock:2: this is no pin.");
    }

    private void assertBroken(String sentence) throws IOException {
        PluginsLock pins = PluginsLock.read(lock);
        if (pins.pinned("acme").isEmpty()) {
            Map<String, String> hashes = new PluginFolder(folder.resolve("acme")).hashes();
            pins.with("acme", new java.util.TreeMap<>(hashes)).write(lock);
        }
        try (Plugins plugins = loaded()) {
            assertThat(lines(plugins)).hasSize(1);
            assertThat(lines(plugins).get(0)).contains("broken: " + sentence).doesNotContain("\n");
            assertThat(plugins.readers()).isEmpty();
        }
    }

    private PluginMaker maker(String id) throws IOException {
        return new PluginMaker(folder, id, temp.resolve("work")).descriptor(descriptor(id, id));
    }

    private PluginMaker acme(String id, String source) throws IOException {
        return maker(id).jar("acme.jar", Map.of("acme.Source", source), List.of());
    }

    private void trust(String id) throws IOException {
        PluginTrust.pinned(places(), PluginsLock.read(lock), id).write(lock);
    }

    private Plugins trusted(String id) throws IOException {
        trust(id);
        return loaded();
    }

    private Plugins loaded() {
        return Plugins.load(places(), PluginsLock.read(lock), Set.of("csv"), LIMITS);
    }

    private List<PluginPlace> places() {
        return List.of(PluginPlace.always(folder));
    }

    private static List<String> lines(Plugins plugins) {
        return plugins.statuses().stream().map(PluginStatus::line).toList();
    }

    private static Recognition recognise(Plugins plugins) {
        return plugins.readers().get(0).source().recognise(HEAD);
    }

    private static InputCount read(Plugins plugins) throws IOException {
        CountingSink counting = new CountingSink(new Survey());
        plugins.readers().get(0).source().read(request(), counting);
        return counting.count("x.acme", "acme", "");
    }

    private static ReadRequest request() {
        Input input = new Input() {
            @Override
            public String name() {
                return "x.acme";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[0]);
            }
        };
        return new ReadRequest(input, Map.of(), ZoneId.of("UTC"), new AtlasOfPlaces(List.of()));
    }
}
