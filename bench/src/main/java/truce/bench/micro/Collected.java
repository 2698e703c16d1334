package truce.bench.micro;

import java.util.ArrayList;
import java.util.List;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/** Keeps actions and agreements; of a made case nothing may be refused. */
final class Collected implements FactSink {

    final List<Action> actions = new ArrayList<>();
    final List<Agreement> agreements = new ArrayList<>();

    @Override
    public void dataset(Dataset dataset) {}

    @Override
    public void action(Action action) {
        actions.add(action);
    }

    @Override
    public void repeated(Origin origin, String id) {}

    @Override
    public void circumstance(Circumstance circumstance) {}

    @Override
    public void agreement(Agreement agreement, String sha256) {
        agreements.add(agreement);
    }

    @Override
    public void zone(Zone zone) {}

    @Override
    public void place(KnownPlace place) {}

    @Override
    public void refused(Fault fault) {
        throw new IllegalStateException(fault.message());
    }

    @Override
    public void notice(String sentence) {}
}
