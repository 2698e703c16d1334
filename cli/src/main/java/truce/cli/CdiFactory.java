package truce.cli;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Provider;
import java.util.Optional;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import truce.cli.command.TruceCommand;

/**
 * Makes commands as beans of the host container. Where only help is asked for, commands are made without it, since help
 * needs none of its services; should one be asked for all the same, the container boots then.
 */
final class CdiFactory implements CommandLine.IFactory, AutoCloseable {

    private final Surroundings surroundings;
    private final boolean onlyHelp;
    private @Nullable WeldContainer container;

    CdiFactory(Surroundings surroundings, boolean onlyHelp) {
        this.surroundings = surroundings;
        this.onlyHelp = onlyHelp;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!type.isAnnotationPresent(CommandLine.Command.class) || !TruceCommand.ALL.contains(type)) {
            return CommandLine.defaultFactory().create(type);
        }
        if (onlyHelp) {
            return type.cast(bare(type));
        }
        Instance<K> found = container().select(type);
        if (!found.isResolvable()) {
            throw new IllegalStateException("command is not a bean: " + type.getName());
        }
        return found.get();
    }

    @Override
    public void close() {
        Optional.ofNullable(container).ifPresent(WeldContainer::close);
    }

    private WeldContainer container() {
        WeldContainer booted = container;
        if (booted == null) {
            booted = HostContainer.boot(surroundings, TruceCommand.ALL);
            container = booted;
        }
        return booted;
    }

    private Object bare(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructors()[0];
        Class<?>[] wanted = constructor.getParameterTypes();
        Object[] given = new Object[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            given[i] = wanted[i] == Surroundings.class ? surroundings : late();
        }
        constructor.setAccessible(true);
        return constructor.newInstance(given);
    }

    private Provider<Builtins> late() {
        return () -> container().select(Builtins.class).get();
    }
}
