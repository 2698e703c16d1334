package truce.plugin.events;

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

/** Keeps all that a source says. */
final class Heard implements FactSink {

    final List<Dataset> datasets = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Circumstance> circumstances = new ArrayList<>();
    final List<String> repeated = new ArrayList<>();
    final List<Fault> refused = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    Action only() {
        if (actions.size() != 1 || !refused.isEmpty()) {
            throw new AssertionError("not one action: " + actions + refused);
        }
        return actions.get(0);
    }

    Fault onlyFault() {
        if (refused.size() != 1 || !actions.isEmpty()) {
            throw new AssertionError("not one fault: " + actions + refused);
        }
        return refused.get(0);
    }

    String told() {
        return String.join("\n", notices);
    }

    long rows() {
        return (long) actions.size() + repeated.size() + refused.size();
    }

    @Override
    public void dataset(Dataset dataset) {
        datasets.add(dataset);
    }

    @Override
    public void action(Action action) {
        actions.add(action);
    }

    @Override
    public void repeated(Origin origin, String id) {
        repeated.add(origin + " " + id);
    }

    @Override
    public void refused(Fault fault) {
        refused.add(fault);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        circumstances.add(circumstance);
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        throw new AssertionError("an event reader gives no agreement");
    }

    @Override
    public void zone(Zone zone) {
        throw new AssertionError("an event reader gives no zone");
    }

    @Override
    public void place(KnownPlace place) {
        throw new AssertionError("an event reader gives no place");
    }
}
