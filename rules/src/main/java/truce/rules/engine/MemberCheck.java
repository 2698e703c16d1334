package truce.rules.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private MemberCheck() {}

    /** The first member outside the wall that any of these classes names, such as {@code java.lang.Class.forName}. */
    static Optional<String> outside(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .flatMap(entry -> NamedMembers.of(entry.getValue()).stream())
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
}
