package truce.cli.plugin;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.origin.Fingerprint;

/** A plugin on disk: {@code plugin.yaml}, its own jars beside it, and the jars it needs in {@code lib}. */
final class PluginFolder {

    private static final String OWN_SPI = "truce/core/";
    private static final int MOST_FILES = 2_000;

    private final Path folder;
    private final PluginPlace place;

    PluginFolder(Path folder) {
        this(folder, PluginPlace.always(folder.resolveSibling("")));
    }

    private PluginFolder(Path folder, PluginPlace place) {
        this.folder = folder;
        this.place = place;
    }

    /** The folders in any of these places that hold a {@code plugin.yaml}, in the order of their names. */
    static List<PluginFolder> in(List<PluginPlace> places) {
        List<PluginFolder> found = new ArrayList<>();
        for (PluginPlace place : places) {
            Path parent = place.folder();
            if (Files.isDirectory(parent)) {
                try (Stream<Path> children = Files.list(parent)) {
                    children.filter(child -> Files.exists(child.resolve(PluginDescriptor.FILE)))
                            .sorted()
                            .forEach(child -> found.add(new PluginFolder(child, place)));
                } catch (IOException e) {
                    throw broken(parent.getFileName() + "", "the folder of plugins cannot be read");
                }
            }
        }
        return found;
    }

    /** The folder as the user would write it. */
    String shown() {
        return place.shown(name());
    }

    /** The command that trusts the plugin of that id in it, to be run as it stands. */
    String trusting(String id) {
        return "truce plugins --trust " + id + place.option();
    }

    String name() {
        return folder.getFileName() + "";
    }

    PluginDescriptor descriptor() {
        try {
            return PluginDescriptor.parse(Files.readString(folder.resolve(PluginDescriptor.FILE)));
        } catch (CharacterCodingException e) {
            throw broken(name(), "plugin.yaml is not in UTF-8");
        } catch (IOException e) {
            throw broken(name(), "plugin.yaml cannot be read");
        }
    }

    /** The plugin's own jars, whose classes may be beans. */
    List<Path> ownJars() {
        return jars(folder);
    }

    /** The jars it needs. */
    List<Path> libraries() {
        return jars(folder.resolve("lib"));
    }

    /** SHA-256 of every file that makes the plugin, by path within the folder; what it was made from lies there unseen. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> parts = new ArrayList<>(files.filter(file -> !Files.isDirectory(file))
                    .filter(file -> isPart(path(file)))
                    .limit(MOST_FILES)
                    .toList());
            if (parts.size() == MOST_FILES) {
                throw broken(name(), "it has " + MOST_FILES + " files or more");
            }
            // A lib that is a link is not walked, and its jars are loaded nevertheless.
            parts.addAll(libraries());
            for (Path file : parts) {
                hashes.put(path(file), Fingerprint.sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw broken(name(), "its files cannot be read");
        }
        return hashes;
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isPart(String path) {
        boolean beside = path.indexOf('/') < 0;
        return beside
                ? path.equals(PluginDescriptor.FILE) || path.endsWith(".jar")
                : path.startsWith("lib/") || path.startsWith("sample/");
    }

    /** Refuses a plugin that brings a copy of what it is meant to share with Truce. */
    void refuseOwnSpi() {
        List<Path> all = new ArrayList<>(ownJars());
        all.addAll(libraries());
        for (Path jar : all) {
            try (JarFile opened = new JarFile(jar.toFile())) {
                if (opened.stream().anyMatch(entry -> entry.getName().startsWith(OWN_SPI))) {
                    throw broken(
                            name(),
                            jar.getFileName()
                                    + " brings its own copy of truce.core; leave it out of the jar (scope provided)");
                }
            } catch (IOException e) {
                throw broken(name(), jar.getFileName() + " is not a jar");
            }
        }
    }

    /** Names of the classes in the plugin's own jars. */
    List<String> ownClasses() {
        List<String> classes = new ArrayList<>();
        for (Path jar : ownJars()) {
            try (JarFile opened = new JarFile(jar.toFile())) {
                opened.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.endsWith(".class"))
                        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                        .sorted()
                        .forEach(classes::add);
            } catch (IOException e) {
                throw broken(name(), jar.getFileName() + " is not a jar");
            }
        }
        return classes;
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw broken(folder.getFileName() + "", "its jars cannot be listed");
        }
    }

    static Refusal broken(String plugin, String problem) {
        return new Refusal(Refusal.Because.PLUGIN, List.of(Fault.of("plugin " + plugin, problem, "")));
    }
}
