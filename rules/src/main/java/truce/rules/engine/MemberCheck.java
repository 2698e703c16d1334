package truce.rules.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which methods and fields the compiled rules of a pack with full trust name, read from their class files without loading
 * them. This is the third wall: it also holds what no word of the author's text shows.
 */
final class MemberCheck {

    /** What the compiler itself links lambdas and joined texts with. */
    private static final Set<String> LINKING = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/SerializedLambda",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods");

    private static final Set<String> OWNERS = Set.of(
            "java/util/Scanner",
            "java/util/Timer",
            "java/util/TimerTask",
            "java/util/Formatter",
            "java/util/ResourceBundle",
            "java/util/Random",
            "java/util/SplittableRandom",
            "java/util/Date",
            "java/time/Clock",
            "java/lang/Module",
            "java/lang/StackWalker",
            "java/lang/ThreadLocal",
            "java/lang/Package");

    private static final Set<String> MEMBERS = Set.of(
            "forName",
            "getClassLoader",
            "getResource",
            "getResourceAsStream",
            "getModule",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getDeclaredField",
            "getDeclaredFields",
            "getConstructor",
            "getDeclaredConstructor",
            "newInstance",
            "setDefault",
            "getDefault",
            "systemDefault",
            "now",
            "random",
            "randomUUID",
            "parallelStream",
            "parallel",
            "getKieRuntime",
            "getKnowledgeRuntime",
            "printStackTrace",
            "wait");

    private final DataInputStream in;
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Integer> names = new TreeMap<>();
    private final Map<Integer, int[]> members = new TreeMap<>();
    private final Map<Integer, Integer> described = new TreeMap<>();

    private MemberCheck(byte[] classFile) {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** The first member outside the wall that any of these classes names, such as {@code java.lang.Class.forName}. */
    static Optional<String> outside(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .flatMap(entry -> new MemberCheck(entry.getValue()).named().stream())
                .filter(MemberCheck::isOutside)
                .map(member -> member.replace('/', '.'))
                .findFirst();
    }

    private static boolean isOutside(String member) {
        int dot = member.lastIndexOf('.');
        String owner = member.substring(0, dot);
        String name = member.substring(dot + 1);
        if (LINKING.contains(owner)) {
            return false;
        }
        return owner.startsWith("java/io/")
                || owner.startsWith("java/lang/invoke/")
                || owner.startsWith("java/lang/reflect/")
                || OWNERS.contains(owner)
                || (owner.startsWith("java/") && MEMBERS.contains(name));
    }

    /** Owner, a point, name. */
    private Set<String> named() {
        try {
            in.readInt();
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                i += constant(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a compiled class cannot be read", e);
        }
        Set<String> found = new TreeSet<>();
        members.values()
                .forEach(pair -> found.add(
                        text(names.getOrDefault(pair[0], 0)) + "." + text(described.getOrDefault(pair[1], 0))));
        return found;
    }

    /** Reads one constant; some take two places. */
    private int constant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts.put(index, in.readUTF());
            case 7 -> names.put(index, in.readUnsignedShort());
            case 9, 10, 11 -> members.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case 12 -> {
                described.put(index, in.readUnsignedShort());
                in.readUnsignedShort();
            }
            case 5, 6 -> in.readLong();
            case 15 -> in.skipBytes(3);
            case 8, 16, 19, 20 -> in.readUnsignedShort();
            default -> in.readInt();
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    private String text(int index) {
        return texts.getOrDefault(index, "");
    }
}
