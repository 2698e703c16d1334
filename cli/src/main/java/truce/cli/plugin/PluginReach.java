package truce.cli.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import truce.rules.engine.NamedMembers;

/**
 * What the classes of a plugin name that reaches beyond reading: found in their class files, without running any. A call
 * by name, through reflection or native code, is not seen; that there are such calls is.
 */
final class PluginReach {

    /** What a call does, as people read it, in the order in which it is told. */
    enum Reach {
        ENDS("ends the whole program"),
        PROGRAMS("starts other programs"),
        NATIVE("loads native code"),
        NETWORK("opens the network"),
        FILES("writes, moves or deletes files"),
        PROCESS("changes settings of the whole program"),
        BY_NAME("calls by name, which this list cannot follow"),
        CHANCE("asks the clock, chance or the machine's settings, so that two runs may differ");

        private final String words;

        Reach(String words) {
            this.words = words;
        }
    }

    /** Owners of which every member reaches so. */
    private static final Map<String, Reach> OWNERS = Map.ofEntries(
            Map.entry("java/lang/ProcessBuilder", Reach.PROGRAMS),
            Map.entry("java/net/Socket", Reach.NETWORK),
            Map.entry("java/net/ServerSocket", Reach.NETWORK),
            Map.entry("java/net/DatagramSocket", Reach.NETWORK),
            Map.entry("java/net/URLConnection", Reach.NETWORK),
            Map.entry("java/net/HttpURLConnection", Reach.NETWORK),
            Map.entry("java/nio/channels/SocketChannel", Reach.NETWORK),
            Map.entry("java/io/FileOutputStream", Reach.FILES),
            Map.entry("java/io/FileWriter", Reach.FILES),
            Map.entry("java/io/RandomAccessFile", Reach.FILES),
            Map.entry("java/lang/reflect/Method", Reach.BY_NAME),
            Map.entry("java/lang/reflect/Constructor", Reach.BY_NAME),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", Reach.BY_NAME),
            Map.entry("sun/misc/Unsafe", Reach.NATIVE),
            Map.entry("java/util/concurrent/ThreadLocalRandom", Reach.CHANCE));

    private static final Map<String, Reach> MEMBERS = members();

    private PluginReach() {}

    /** One sentence part for each reach of each jar, such as {@code acme.jar ends the whole program: System.exit in acme.Source}. */
    static List<String> notes(PluginFolder folder) {
        List<String> notes = new ArrayList<>();
        jars(folder).forEach(jar -> found(jar).forEach((reach, calls) -> notes.add(told(jar, reach, calls))));
        return notes;
    }

    /** Where the plugin's own classes end the whole program; empty when none does. */
    static String ending(PluginFolder folder) {
        return folder.ownJars().stream()
                .map(jar -> found(jar).getOrDefault(Reach.ENDS, Set.of()))
                .flatMap(Set::stream)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Path> jars(PluginFolder folder) {
        return Stream.concat(folder.ownJars().stream(), folder.libraries().stream());
    }

    private static String told(Path jar, Reach reach, Set<String> calls) {
        String first = calls.stream().limit(3).collect(Collectors.joining(", "));
        return jar.getFileName() + " " + reach.words + ": " + first
                + (calls.size() > 3 ? " and " + (calls.size() - 3) + " more" : "");
    }

    /** Calls of a jar by what they reach, each with the class that names it. */
    private static Map<Reach, Set<String>> found(Path jar) {
        Map<Reach, Set<String>> found = new TreeMap<>();
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    byte[] bytes = opened.getInputStream(entry).readAllBytes();
                    String in =
                            name(entry.getName().substring(0, entry.getName().length() - 6));
                    NamedMembers.of(bytes).forEach(member -> enter(found, member, in));
                }
            }
        } catch (IOException | RuntimeException e) {
            found.computeIfAbsent(Reach.BY_NAME, r -> new TreeSet<>()).add("a class of it cannot be read");
        }
        return found;
    }

    private static void enter(Map<Reach, Set<String>> found, String member, String in) {
        Reach reach = MEMBERS.getOrDefault(member, OWNERS.get(member.substring(0, member.lastIndexOf('.'))));
        if (member.startsWith("java/net/http/")) {
            reach = Reach.NETWORK;
        }
        if (reach != null) {
            String call = name(member.substring(member.lastIndexOf('/') + 1)).replace(".<init>", "");
            found.computeIfAbsent(reach, r -> new TreeSet<>()).add(call + " in " + in);
        }
    }

    private static String name(String internal) {
        return internal.replace('/', '.');
    }

    private static Map<String, Reach> members() {
        Map<String, Reach> members = new TreeMap<>();
        enter(members, Reach.ENDS, "java/lang/System exit", "java/lang/Runtime exit halt");
        enter(members, Reach.PROGRAMS, "java/lang/Runtime exec");
        enter(members, Reach.NATIVE, "java/lang/System load loadLibrary", "java/lang/Runtime load loadLibrary");
        enter(members, Reach.NETWORK, "java/net/URL openStream openConnection getContent");
        enter(
                members,
                Reach.FILES,
                "java/nio/file/Files write writeString newBufferedWriter newOutputStream newByteChannel delete"
                        + " deleteIfExists move copy createFile createDirectory createDirectories createLink"
                        + " createSymbolicLink createTempFile createTempDirectory setAttribute setPosixFilePermissions",
                "java/io/File delete deleteOnExit renameTo mkdir mkdirs createNewFile createTempFile");
        enter(
                members,
                Reach.PROCESS,
                "java/lang/System setProperty setProperties clearProperty setOut setErr setIn",
                "java/util/Locale setDefault",
                "java/util/TimeZone setDefault",
                "java/lang/Runtime addShutdownHook",
                "java/lang/Thread setDefaultUncaughtExceptionHandler");
        enter(members, Reach.BY_NAME, "java/lang/Class forName", "java/lang/ClassLoader loadClass");
        enter(
                members,
                Reach.CHANCE,
                "java/lang/System currentTimeMillis nanoTime getenv",
                "java/lang/Math random",
                "java/util/UUID randomUUID",
                "java/util/Locale getDefault",
                "java/util/TimeZone getDefault",
                "java/nio/charset/Charset defaultCharset",
                "java/time/ZoneId systemDefault",
                "java/time/Instant now",
                "java/time/LocalDate now",
                "java/time/LocalDateTime now",
                "java/time/ZonedDateTime now",
                "java/time/Clock systemUTC systemDefaultZone");
        return Map.copyOf(members);
    }

    /** Each text is an owner and the names of its members. */
    private static void enter(Map<String, Reach> members, Reach reach, String... owned) {
        for (String text : owned) {
            List<String> words = List.of(text.split(" ", -1));
            words.subList(1, words.size()).forEach(name -> members.put(words.get(0) + "." + name, reach));
        }
    }
}
