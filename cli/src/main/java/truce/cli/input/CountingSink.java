package truce.cli.input;

import truce.core.action.Action;
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
    private long accepted;
    private long refused;
    private long repeated;

    public CountingSink(FactSink next) {
        this.next = next;
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
        accepted++;
        next.action(action);
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
