package truce.cli.input;

import truce.core.action.Action;
import truce.core.action.Statement;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.run.InputCount;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/** Passes facts on and counts what became of each record. */
public final class CountingSink implements FactSink {

    private final FactSink next;
    private final String plugin;
    private long accepted;
    private long refused;
    private long repeated;

    /** For a source that comes with Truce. */
    public CountingSink(FactSink next) {
        this(next, FactReader.BUILT_IN);
    }

    /** @param plugin who reads; an act without a type is refused when it comes from a plugin of third parties */
    CountingSink(FactSink next, String plugin) {
        this.next = next;
        this.plugin = plugin;
    }

    /** What was counted so far, as the count of that input. */
    public InputCount count(String name, String format, String sha256) {
        return new InputCount(name, format, sha256, accepted + refused, accepted, refused, repeated);
    }

    @Override
    public void dataset(Dataset dataset) {
        next.dataset(dataset);
    }

    @Override
    public void action(Action action) {
        if (isUncoded(action)) {
            refused(new Fault(
                    action.origin().file(),
                    action.origin().row(),
                    "",
                    action.labels().type(),
                    "the plugin " + plugin + " gives this act no type",
                    "An act has a type, or its record is refused; what is no act is a consequence."));
            return;
        }
        accepted++;
        next.action(action);
    }

    /** Readers that come with Truce know which of a source's own types are no acts; of others nobody knows. */
    private boolean isUncoded(Action action) {
        return action.acts().isEmpty() && action.statement() == Statement.ACT && !plugin.equals(FactReader.BUILT_IN);
    }

    @Override
    public void repeated(Origin origin, String id) {
        accepted++;
        repeated++;
        next.repeated(origin, id);
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        accepted++;
        next.circumstance(circumstance);
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        accepted++;
        next.agreement(agreement, sha256);
    }

    @Override
    public void zone(Zone zone) {
        accepted++;
        next.zone(zone);
    }

    @Override
    public void place(KnownPlace place) {
        accepted++;
        next.place(place);
    }

    @Override
    public void refused(Fault fault) {
        refused++;
        next.refused(fault);
    }

    @Override
    public void notice(String sentence) {
        next.notice(sentence);
    }
}
