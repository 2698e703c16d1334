package truce.rules.engine;

import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the classes of one pack, from memory; of all others it shows only those on the allow-list. */
final class FencedLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;
    private final Map<String, byte[]> classes;

    /**
     * A loader for a compiled pack.
     *
     * @param host loader of Truce itself
     * @param classes bytes by entry name, such as {@code truce/pack/p_base/Rules.class}; empty while compiling
     */
    FencedLoader(ClassLoader host, Map<String, byte[]> classes) {
        super(null);
        this.host = host;
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] own = classes.get(name.replace('.', '/') + ".class");
            if (own != null) {
                return defineClass(name, own, 0, own.length);
            }
        }
        if (!AllowList.allows(name)) {
            throw new ClassNotFoundException(name + " is outside the fence");
        }
        return host.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isAllowedClassFile(name) ? host.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isAllowedClassFile(name) ? host.getResourceAsStream(name) : null;
    }

    private static boolean isAllowedClassFile(String name) {
        return name.endsWith(".class")
                && AllowList.allows(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }
}
