package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.spi.ToolProvider;

/** What a distribution holds for those who write plugins: the jars against which they compile. */
public final class MadeDistribution {

    private MadeDistribution() {}

    /** Makes it in a folder that is not there yet, from the class path of the test. */
    public static Path in(Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("lib"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (name.startsWith("jakarta.") || name.startsWith("truce-core-")) {
                Files.copy(path, lib.resolve(name));
            } else if (Files.isDirectory(path.resolve("truce/core"))) {
                jar(lib.resolve("truce-core-0.jar"), entry);
            }
        }
        return home;
    }

    /** Runs a command in a shell as a person would, and gives all that it said. */
    public static String shell(Path folder, String command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().remove("TRUCE_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + said).isZero();
        return said;
    }

    private static void jar(Path jar, String classes) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(out, out, "--create", "--file", jar.toString(), "-C", classes, ".");
        assertThat(exit).as(said.toString()).isZero();
    }
}
