package truce.cli.test;

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

/** Keeps the actions of a scene in the order of their rows, with everything that was wrong with them. */
final class SceneFacts implements FactSink {

    final List<Action> actions = new ArrayList<>();
    final List<Circumstance> circumstances = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();

    @Override
    public void action(Action action) {
        actions.add(action);
    }

    @Override
    public void repeated(Origin origin, String id) {
        faults.add(Fault.of(origin.file(), "the action '" + id + "' stands twice", "Give each an id of its own."));
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        circumstances.add(circumstance);
    }

    @Override
    public void refused(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void dataset(Dataset dataset) {
        // A test's rows need no licence.
    }

    @Override
    public void notice(String sentence) {
        // What a reader tells of columns is no part of a test.
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        misplaced("an agreement");
    }

    @Override
    public void zone(Zone zone) {
        misplaced("a zone");
    }

    @Override
    public void place(KnownPlace place) {
        misplaced("a gazetteer");
    }

    private void misplaced(String what) {
        faults.add(Fault.of("", "the actions hold " + what, "Name it below 'given'."));
    }
}
