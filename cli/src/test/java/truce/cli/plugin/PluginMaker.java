package truce.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes plugins from source text: compiled here and now, packed into jars in a folder for tests. */
public final class PluginMaker {

    private final Path folder;
    private final Path work;

    /** Makes a plugin of that id in the folder of plugins; classes are compiled in the work folder. */
    public PluginMaker(Path plugins, String id, Path work) throws IOException {
        this.folder = Files.createDirectories(plugins.resolve(id));
        this.work = Files.createDirectories(work);
    }

    public PluginMaker descriptor(String text) throws IOException {
        Files.writeString(folder.resolve("plugin.yaml"), text);
        return this;
    }

    public Path folder() {
        return folder;
    }

    /** Compiles classes, given by their full names, and packs them; {@code left} are compiled and left out. */
    public PluginMaker jar(String jar, Map<String, String> sources, List<Path> needed, String... left)
            throws IOException {
        Path classes = Files.createTempDirectory(work, "classes");
        compile(classes, sources, needed);
        Path file = folder.resolve(jar);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> all = Files.walk(classes)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                if (!List.of(left).contains(name)) {
                    packed.putNextEntry(new JarEntry(name));
                    packed.write(Files.readAllBytes(path));
                    packed.closeEntry();
                }
            }
        }
        return this;
    }

    private void compile(Path classes, Map<String, String> sources, List<Path> needed) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp"));
        List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        needed.forEach(jar -> path.add(jar.toString()));
        arguments.add(String.join(java.io.File.pathSeparator, path));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = Files.createTempDirectory(work, "src")
                    .resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            arguments.add(file.toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        arguments.subList(0, 5),
                        null,
                        compiler.getStandardFileManager(null, null, null)
                                .getJavaFileObjectsFromStrings(arguments.subList(5, arguments.size())))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    /** The text of a fact source. */
    public static String source(String id, String members, String recognise, String read) {
        return """
                package acme;
                import truce.core.spi.*;
                import truce.core.fault.Fault;
                @jakarta.enterprise.context.ApplicationScoped
                public class Source implements FactSource {
                    %s
                    public String id() { return "%s"; }
                    public String summary() { return "rows of acme"; }
                    public Recognition recognise(FileHead head) { %s }
                    public void read(ReadRequest request, FactSink sink) throws java.io.IOException { %s }
                }
                """.formatted(members, id, recognise, read);
    }

    /** Recognises files that end in {@code .acme}. */
    public static final String KNOWS_ACME =
            "return head.name().endsWith(\".acme\") ? new Recognition.Yes(\"its ending\") : new Recognition.No();";

    /** Refuses one row. */
    public static final String REFUSES_ONE =
            "sink.refused(new Fault(request.input().name(), 1, \"\", \"\", \"acme read this\", \"\"));";

    public static String descriptor(String id, String source) {
        return "id: " + id + "\nversion: 1.0\nspi: 1\nprovides:\n  sources: [" + source + "]\n";
    }
}
