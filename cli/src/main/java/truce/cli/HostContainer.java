package truce.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The one container that holds the commands and the built-in plugins. Nothing is discovered: its beans are listed. */
final class HostContainer {

    private HostContainer() {}

    static WeldContainer boot(Surroundings surroundings, List<Class<?>> commands) {
        System.setProperty("org.jboss.logging.provider", "jdk");
        // There is no beans.xml to read, and to load the schema of one takes a tenth of a small run.
        System.setProperty("org.jboss.weld.xml.disableValidating", "true");
        // Kept, so that the level stays: a logger that nobody holds is forgotten.
        QUIET.setLevel(Level.SEVERE);
        List<Class<?>> beans = new ArrayList<>(commands);
        beans.add(Builtins.class);
        beans.addAll(BuiltInPlugins.BEANS);
        return new Weld("truce")
                .disableDiscovery()
                .addBeanClasses(beans.toArray(new Class<?>[0]))
                .addExtension(new Services(surroundings))
                .property("org.jboss.weld.se.shutdownHook", false)
                .initialize();
    }

    private static final Logger QUIET = Logger.getLogger("org.jboss.weld");

    /** Gives beans what is made outside the container. */
    static final class Services implements Extension {
        private final Surroundings surroundings;

        Services(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        void add(@Observes AfterBeanDiscovery discovery) {
            discovery
                    .addBean()
                    .addType(Surroundings.class)
                    .scope(Dependent.class)
                    .produceWith(instance -> surroundings);
        }
    }
}
