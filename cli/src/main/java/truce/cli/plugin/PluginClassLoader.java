package truce.cli.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Classes of one plugin: its own first; of Truce only what both share. Other classes of the host are hidden, so that a
 * plugin never leans on a library it did not bring.
 */
final class PluginClassLoader extends URLClassLoader {

    /** Shared with the host, never taken from the plugin. */
    private static final List<String> SHARED =
            List.of("truce.core.", "jakarta.inject.", "jakarta.enterprise.", "org.jspecify.");

    /** Needed by the classes that the container makes for the plugin's beans. */
    private static final List<String> CONTAINER =
            List.of("org.jboss.weld.", "jakarta.interceptor.", "jakarta.annotation.", "jakarta.el.");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;

    PluginClassLoader(String plugin, URL[] jars, ClassLoader host) {
        super("plugin " + plugin, jars, ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (startsWithAny(name, SHARED)) {
                return host.loadClass(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = ownOrOther(name);
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }

    private Class<?> ownOrOther(String name) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return getParent().loadClass(name);
        }
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return startsWithAny(name, CONTAINER)
                    ? host.loadClass(name)
                    : getParent().loadClass(name);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : getParent().getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        // Never the host's: what it offers as services is its own business.
        return findResources(name);
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
