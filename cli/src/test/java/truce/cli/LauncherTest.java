package truce.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the real launcher scripts against a Java that only tells how it was called. Not on Windows: the scripts are for
 * POSIX shells, and there is none to run them.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
class LauncherTest {
    private static final Path SOURCES = Path.of(System.getProperty("truce.root"));
    private static final Path SCRIPTS = SOURCES.resolve("cli/src/main/dist");
    private static final int UNAVAILABLE = 69;

    /** Every tool that the scripts may use, and no Java. */
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "chmod",
            "find",
            "head",
            "ls",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "sed",
            "sha256sum",
            "shasum",
            "sleep",
            "tail");

    @TempDir
    Path temp;

    private Path home;
    private Path tools;
    private final Map<String, String> environment = new LinkedHashMap<>();

    @BeforeEach
    void unpack() throws IOException {
        home = temp.resolve("my programs/truce 0.1");
        for (String script : List.of("bin/truce", "lib/launch.sh")) {
            copy(SCRIPTS.resolve(script), home.resolve(script));
        }
        Files.createFile(home.resolve("lib/truce-core.jar"));
        Files.createFile(home.resolve("lib/other.jar"));
        tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : TOOLS) {
            offer(tool);
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", temp.resolve("home").toString());
        environment.put("TRUCE_ARCHIVE", "off");
    }

    @Test
    void sayWhatIsMissingWhenThereIsNoJava() throws Exception {
        Outcome outcome = run(home.resolve("bin/truce"), "--help");
        assertThat(outcome.exit()).isEqualTo(UNAVAILABLE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("needs a JDK, version 17 or later", "JAVA_HOME: not set", "PATH: no java", "set JAVA_HOME");
    }

    @Test
    void nameTheJavaThatIsTooOld() throws Exception {
        Path old = fakeJdk("jdk 8", "1.8.0_392");
        environment.put("JAVA_HOME", old.toString());
        Outcome outcome = run(home.resolve("bin/truce"));
        assertThat(outcome.exit()).isEqualTo(UNAVAILABLE);
        assertThat(outcome.err()).contains("JAVA_HOME: " + old + "/bin/java is version 8, too old");
    }

    @Test
    void askJavaForItsVersionWhenNoFileTellsIt() throws Exception {
        Path old = fakeJdk("jdk11", "11.0.2");
        Files.delete(old.resolve("release"));
        environment.put("JAVA_HOME", old.toString());
        assertThat(run(home.resolve("bin/truce")).err()).contains("is version 11, too old");
    }

    @Test
    void takeTheJavaOnThePathWhenJavaHomeIsTooOld() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("old", "11.0.2").toString());
        Files.createSymbolicLink(
                tools.resolve("java"), fakeJdk("new", "17.0.15").resolve("bin/java"));
        Outcome outcome = run(home.resolve("bin/truce"), "rules");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("jdk: new");
    }

    @Test
    void takeAnEarlyAccessJava() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("ea", "26-ea").toString());
        assertThat(run(home.resolve("bin/truce")).exit()).isZero();
    }

    @Test
    void startFromAFolderWithSpacesAndKeepArgumentsWhole() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        Outcome outcome = run(home.resolve("bin/truce"), "assess", "my dossier", "", "a*b", "-o", "$HOME \"x\".json");
        assertThat(outcome.out())
                .contains("<-Dtruce.home=" + home + ">", "<" + home + "/lib/other.jar:" + home + "/lib/truce-core.jar>")
                .contains("<truce.cli.Main>\n<assess>\n<my dossier>\n<>\n<a*b>\n<-o>\n<$HOME \"x\".json>\n");
    }

    @Test
    void startThroughLinks() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        Path first = Files.createSymbolicLink(temp.resolve("first link"), home.resolve("bin/truce"));
        Path second = Files.createSymbolicLink(temp.resolve("truce"), first.getFileName());
        assertThat(run(second, "rules").out()).contains("<-Dtruce.home=" + home + ">");
    }

    @Test
    void passTheExitCodeOn() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        environment.put("FAKE_EXIT", "70");
        assertThat(run(home.resolve("bin/truce")).exit()).isEqualTo(70);
    }

    @Test
    void useTheQuickCompilerForSmallInputsAndThroughputForLargeOnes() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        Path small = Files.writeString(temp.resolve("small.csv"), "id\n");
        Path large = temp.resolve("large.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21L << 20);
        }
        Path truce = home.resolve("bin/truce");
        assertThat(run(truce, "assess", "-a", small.toString()).out()).contains("<-XX:+UseSerialGC>");
        assertThat(run(truce, "assess", "-a", large.toString()).out()).contains("<-XX:+UseParallelGC>");
        assertThat(run(truce, "assess", "--actions=acled:" + large).out()).contains("<-XX:+UseParallelGC>");
        assertThat(run(truce, "assess", "-a", "acled:" + large).out()).contains("<-XX:+UseParallelGC>");
        environment.put("TRUCE_BULK", "1");
        assertThat(run(truce, "--help").out()).contains("<-XX:+UseParallelGC>");
    }

    @Test
    void makeTheArchiveOnceAndUseItFromThenOn() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        environment.put("TRUCE_ARCHIVE", "now");
        Path truce = home.resolve("bin/truce");
        assertThat(run(truce, "rules").out()).contains("<-XX:SharedArchiveFile=");
        Path cache = temp.resolve("home/.cache/truce/jvm");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        environment.put("TRUCE_ARCHIVE", "auto");
        assertThat(run(truce, "rules").out()).contains("<-XX:SharedArchiveFile=" + cache);
    }

    @Test
    void doNotUseAnArchiveThatSomebodyChanged() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        environment.put("TRUCE_ARCHIVE", "now");
        Path truce = home.resolve("bin/truce");
        run(truce, "rules");
        try (var files = Files.newDirectoryStream(temp.resolve("home/.cache/truce/jvm"), "*.jsa")) {
            for (Path archive : files) {
                Files.writeString(archive, "something else, of another size");
            }
        }
        environment.put("TRUCE_ARCHIVE", "auto");
        assertThat(run(truce, "rules").out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void makeAnotherArchiveWhenAJarChanges() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        environment.put("TRUCE_ARCHIVE", "now");
        Path truce = home.resolve("bin/truce");
        String before = run(truce, "rules").out();
        Files.writeString(home.resolve("lib/truce-core.jar"), "new");
        assertThat(run(truce, "rules").out()).contains("SharedArchiveFile").isNotEqualTo(before);
    }

    @Test
    void sayThatMavenIsMissingWhenThereIsNothingBuilt() throws Exception {
        Path sources = sources();
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        Outcome outcome = run(sources.resolve("truce"), "--help");
        assertThat(outcome.exit()).isEqualTo(UNAVAILABLE);
        assertThat(outcome.err()).contains("needs Maven, version 3.8.6 or later", "no mvn on the PATH");
    }

    @Test
    void nameTheMavenThatIsTooOld() throws Exception {
        Path sources = sources();
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        script(tools.resolve("mvn"), "echo 'Apache Maven 3.8.5 (abc)'");
        assertThat(run(sources.resolve("truce")).err()).contains(tools.resolve("mvn") + " is version 3.8.5");
    }

    @Test
    void askForACompilerOnlyToBuild() throws Exception {
        Path sources = sources();
        Path jre = fakeJdk("jre", "17.0.15");
        Files.delete(jre.resolve("bin/javac"));
        environment.put("JAVA_HOME", jre.toString());
        assertThat(run(sources.resolve("truce")).err()).contains("no javac beside it");
    }

    @Test
    void buildOnceAndAgainWhenASourceIsNewer() throws Exception {
        Path sources = sources();
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        fakeMaven();
        Path truce = sources.resolve("truce");

        Outcome first = run(truce, "rules");
        assertThat(first.exit()).isZero();
        assertThat(first.err())
                .isEqualTo("truce: building for the first time; Maven may have to fetch libraries ...\n");
        assertThat(run(truce, "rules").err()).isEmpty();

        Path source = Files.writeString(sources.resolve("core/src/main/java/New.java"), "class New {}");
        inTheFuture(source);
        assertThat(run(truce, "rules").err())
                .startsWith("truce: building, since core/src/main/java/New.java is newer than the last build");
        environment.put("TRUCE_NO_BUILD", "1");
        assertThat(run(truce, "rules").err()).isEmpty();
    }

    @Test
    void showWhyTheBuildFailed() throws Exception {
        Path sources = sources();
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        script(
                tools.resolve("mvn"),
                "case $* in *-v) echo 'Apache Maven 3.9.1' ;; *) echo '[ERROR] no'; exit 1 ;; esac");
        Outcome outcome = run(sources.resolve("truce"), "rules");
        assertThat(outcome.exit()).isEqualTo(UNAVAILABLE);
        assertThat(outcome.err()).contains("[ERROR] no", "the build failed");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void refuseToRunUnbuiltWhenBuildingIsForbidden() throws Exception {
        environment.put("JAVA_HOME", fakeJdk("jdk", "17.0.15").toString());
        environment.put("TRUCE_NO_BUILD", "1");
        Outcome outcome = run(sources().resolve("truce"), "rules");
        assertThat(outcome.exit()).isEqualTo(UNAVAILABLE);
        assertThat(outcome.err()).contains("there is no build in cli/target");
    }

    /** A source tree with nothing in it but what the launcher looks at. */
    private Path sources() throws IOException {
        Path sources = temp.resolve("the sources");
        copy(SOURCES.resolve("truce"), sources.resolve("truce"));
        copy(SCRIPTS.resolve("lib/launch.sh"), sources.resolve("cli/src/main/dist/lib/launch.sh"));
        Files.createDirectories(sources.resolve("core/src/main/java"));
        return sources;
    }

    /** A Maven whose build is a copy of the unpacked home, from 2030, or from 2040 once there is a new source. */
    private void fakeMaven() throws IOException {
        offer("cp");
        offer("touch");
        script(tools.resolve("mvn"), """
                case $* in *-v) echo 'Apache Maven 3.9.1'; exit ;; esac
                mkdir -p cli/target/quick
                rm -rf cli/target/quick/truce-1
                cp -R '%s' cli/target/quick/truce-1
                touch -t 203001010000 cli/target/quick/truce-1.built
                [ ! -f core/src/main/java/New.java ] || touch -t 204001010000 cli/target/quick/truce-1.built
                echo noise""".formatted(home));
    }

    private static void inTheFuture(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2035-01-01T00:00:00Z")));
    }

    /** Puts one of the machine's own tools on the path of the test. */
    private void offer(String tool) throws IOException {
        for (String folder : List.of("/bin", "/usr/bin")) {
            Path real = Path.of(folder, tool);
            if (Files.isExecutable(real)) {
                script(tools.resolve(tool), "exec " + real + " \"$@\"");
                return;
            }
        }
    }

    /** A java that tells its version and its arguments, and writes the files that it is asked to write. */
    private Path fakeJdk(String name, String version) throws IOException {
        Path jdk = temp.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), """
                if [ "${1:-}" = -version ]; then echo 'openjdk version "%s" 2024-01-16' >&2; exit; fi
                dump=
                for a in "$@"; do
                    case $a in
                        -Xshare:dump) dump=yes ;;
                        -XX:DumpLoadedClassList=*) echo java/lang/Object >"${a#*=}" ;;
                        -XX:SharedArchiveFile=*) [ -z "$dump" ] || echo classes >"${a#*=}" ;;
                    esac
                done
                echo 'jdk: %s'
                for a in "$@"; do printf '<%%s>\\n' "$a"; done
                exit "${FAKE_EXIT:-0}"
                """.formatted(version, name));
        script(jdk.resolve("bin/javac"), "exit 1");
        return jdk;
    }

    private static void script(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }

    private Outcome run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private record Outcome(int exit, String out, String err) {}
}
