package truce.cli.plugin;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;

/** A plugin's fact source, called with its own class loader, within time limits, and never trusted to behave. */
final class GuardedSource implements FactSource {

    private final String plugin;
    private final String id;
    private final String summary;
    private final Set<String> options;
    private final FactSource source;
    private final ClassLoader loader;
    private final PluginLimits limits;
    private final Consumer<Refusal> failed;

    /** @param failed told when a call fails that the run can do without */
    GuardedSource(String plugin, FactSource source, ClassLoader loader, PluginLimits limits, Consumer<Refusal> failed) {
        this.plugin = plugin;
        this.source = source;
        this.loader = loader;
        this.limits = limits;
        this.failed = failed;
        this.id = PluginCall.guarded(plugin, "cannot tell its id", loader, source::id);
        this.summary = PluginCall.guarded(plugin, "cannot tell its summary", loader, source::summary);
        this.options =
                PluginCall.guarded(plugin, "cannot tell its options", loader, () -> Set.copyOf(source.options()));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public Set<String> options() {
        return options;
    }

    /** A source that fails here does not take the file; others may. */
    @Override
    public Recognition recognise(FileHead head) {
        try {
            return timed(
                    limits.recognise(),
                    "look at " + head.name(),
                    "failed to look at " + head.name(),
                    () -> source.recognise(head));
        } catch (Refusal e) {
            failed.accept(e);
            return new Recognition.No();
        }
    }

    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        ClosableSink closable = new ClosableSink(sink);
        try {
            timed(limits.read(), "read " + file, "failed to read " + file, () -> {
                source.read(request, closable);
                return true;
            });
        } catch (Refusal e) {
            throw closable.thrownByRun().orElse(e);
        } finally {
            closable.close();
        }
    }

    private <T> T timed(Duration limit, String doing, String failure, Callable<T> call) {
        try {
            return TimedCall.within(
                    limit, "plugin " + plugin + ": " + doing, () -> PluginCall.guarded(plugin, failure, loader, call));
        } catch (TimeoutException e) {
            throw new Refusal(
                    Refusal.Because.PLUGIN,
                    java.util.List.of(Fault.of(
                            "plugin " + plugin,
                            "did not " + doing + " within " + limit.toSeconds() + " s",
                            "To allow more: " + PluginLimits.VARIABLE + "=" + limit.toSeconds() * 10)));
        }
    }
}
