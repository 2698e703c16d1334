package truce.cli.plugin;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/**
 * Stands between a plugin and the run: takes no nulls, takes nothing more once the run gave up on the plugin, and
 * remembers what the run itself threw, so that the plugin is not blamed for it.
 */
final class ClosableSink implements FactSink {

    private final FactSink next;
    private final AtomicReference<@Nullable RuntimeException> thrownByRun = new AtomicReference<>();
    private boolean closed;

    ClosableSink(FactSink next) {
        this.next = next;
    }

    synchronized void close() {
        closed = true;
    }

    Optional<RuntimeException> thrownByRun() {
        return Optional.ofNullable(thrownByRun.get());
    }

    private synchronized <T> void pass(T fact, Consumer<T> to) {
        Objects.requireNonNull(fact, "a fact source gave null for a fact");
        if (closed) {
            throw new IllegalStateException("the run no longer waits for this plugin");
        }
        try {
            to.accept(fact);
        } catch (RuntimeException e) {
            thrownByRun.compareAndSet(null, e);
            throw e;
        }
    }

    @Override
    public void dataset(Dataset dataset) {
        pass(dataset, next::dataset);
    }

    @Override
    public void action(Action action) {
        pass(action, next::action);
    }

    @Override
    public void repeated(Origin origin, String id) {
        pass(origin, o -> next.repeated(o, id));
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        pass(circumstance, next::circumstance);
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        pass(agreement, a -> next.agreement(a, sha256));
    }

    @Override
    public void zone(Zone zone) {
        pass(zone, next::zone);
    }

    @Override
    public void place(KnownPlace place) {
        pass(place, next::place);
    }

    @Override
    public void refused(Fault fault) {
        pass(fault, next::refused);
    }

    @Override
    public void notice(String sentence) {
        pass(sentence, next::notice);
    }
}
