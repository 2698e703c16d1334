package truce.rules.engine;

import java.util.List;

/**
 * Which classes compiled rules may see. The fence already lets no name of a class through; this is the second wall.
 */
final class AllowList {

    private static final List<String> ALLOWED = List.of(
            "truce.rules.fact.",
            "truce.core.action.",
            "truce.core.agreement.",
            "truce.core.match.",
            "org.drools.",
            "org.kie.",
            "java.util.",
            "java.time.",
            "java.math.",
            "java.lang.");

    private static final List<String> REFUSED = List.of(
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.reflect.",
            "java.lang.foreign.",
            "java.lang.management.",
            "java.lang.instrument.",
            "java.util.concurrent.",
            "java.util.jar.",
            "java.util.zip.",
            "java.util.prefs.",
            "java.util.logging.",
            "java.util.ServiceLoader");

    /** What the compiler needs to see of supertypes. */
    private static final List<String> STREAMS = List.of(
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException",
            "java.io.Closeable",
            "java.io.Flushable",
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.io.ObjectInputStream",
            "java.io.ObjectOutputStream",
            "java.lang.RuntimeException",
            "java.lang.reflect.Type",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration");

    private AllowList() {}

    static boolean allows(String className) {
        return STREAMS.contains(className)
                || (ALLOWED.stream().anyMatch(className::startsWith)
                        && REFUSED.stream().noneMatch(className::startsWith));
    }
}
