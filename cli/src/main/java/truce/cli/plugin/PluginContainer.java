package truce.cli.plugin;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import truce.core.fault.Refusal;
import truce.core.spi.FactSource;
import truce.core.spi.ReportWriter;

/** The beans of one trusted plugin, in a container and class loader of its own. */
final class PluginContainer implements AutoCloseable {

    private final String plugin;
    private final PluginClassLoader loader;
    private final WeldContainer beans;

    private PluginContainer(String plugin, PluginClassLoader loader, WeldContainer beans) {
        this.plugin = plugin;
        this.loader = loader;
        this.beans = beans;
    }

    /**
     * Boots the plugin.
     *
     * @throws Refusal of {@link Refusal.Because#PLUGIN}, in one line, whatever goes wrong in it
     */
    static PluginContainer boot(String plugin, PluginFolder folder) {
        PluginClassLoader loader = new PluginClassLoader(plugin, urls(folder), hostLoader());
        try {
            List<Class<?>> classes = beanClasses(plugin, folder, loader);
            return PluginCall.guarded(plugin, "cannot be started", loader, () -> booted(plugin, loader, classes));
        } catch (Refusal e) {
            close(loader);
            throw e;
        }
    }

    PluginClassLoader loader() {
        return loader;
    }

    List<FactSource> sources() {
        return all(FactSource.class);
    }

    List<ReportWriter> writers() {
        return all(ReportWriter.class);
    }

    private <T> List<T> all(Class<T> type) {
        return PluginCall.guarded(plugin, "cannot be made", loader, () -> {
            List<T> found = new ArrayList<>();
            beans.select(type, Any.Literal.INSTANCE).forEach(found::add);
            return found;
        });
    }

    private static PluginContainer booted(String plugin, PluginClassLoader loader, List<Class<?>> classes) {
        Weld weld = new Weld("truce-plugin-" + plugin)
                .disableDiscovery()
                .setClassLoader(loader)
                .addBeanClasses(classes.toArray(new Class<?>[0]))
                .property("org.jboss.weld.se.shutdownHook", false);
        return new PluginContainer(plugin, loader, weld.initialize());
    }

    private static List<Class<?>> beanClasses(String plugin, PluginFolder folder, PluginClassLoader loader) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : folder.ownClasses()) {
            Class<?> loaded = PluginCall.guarded(plugin, "cannot be loaded", loader, () -> whole(name, loader));
            if (Arrays.stream(loaded.getAnnotations()).anyMatch(PluginContainer::makesBean)) {
                classes.add(loaded);
            }
        }
        return classes;
    }

    /** Looks at all members, so that a class they need and miss is told by its name. */
    private static Class<?> whole(String name, ClassLoader loader) throws ClassNotFoundException {
        Class<?> loaded = Class.forName(name, false, loader);
        int members = loaded.getDeclaredMethods().length
                + loaded.getDeclaredFields().length
                + loaded.getDeclaredConstructors().length;
        return members >= 0 ? loaded : Void.class;
    }

    private static boolean makesBean(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return type == Dependent.class
                || type.isAnnotationPresent(NormalScope.class)
                || type.isAnnotationPresent(Scope.class);
    }

    private static URL[] urls(PluginFolder folder) {
        return Stream.concat(folder.ownJars().stream(), folder.libraries().stream())
                .map(PluginContainer::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader hostLoader() {
        ClassLoader own = PluginContainer.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    @Override
    public void close() {
        try {
            PluginCall.guarded(plugin, "cannot be stopped", loader, () -> {
                beans.close();
                return true;
            });
        } finally {
            close(loader);
        }
    }

    private static void close(PluginClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            System.getLogger(PluginContainer.class.getName())
                    .log(System.Logger.Level.DEBUG, "a plugin's jar could not be closed", e);
        }
    }
}
