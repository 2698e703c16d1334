package truce.cli.input;

import java.util.ArrayList;
import java.util.List;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Gathers the refusals of several steps, so that people learn of all of them in one run. */
public final class Troubles {

    private final List<Refusal> refusals = new ArrayList<>();

    /** Runs a step and keeps its refusal. */
    public void collect(Runnable step) {
        try {
            step.run();
        } catch (Refusal e) {
            refusals.add(e);
        }
    }

    /** One refusal with all faults, for the reason that overrules the others: definitions, then plugins, then input. */
    public void refuseIfAny() {
        if (refusals.isEmpty()) {
            return;
        }
        List<Fault> faults = refusals.stream()
                .flatMap(refusal -> refusal.faults().stream())
                .distinct()
                .toList();
        throw new Refusal(strongest(), faults);
    }

    private Refusal.Because strongest() {
        for (Refusal.Because because :
                List.of(Refusal.Because.DEFINITION, Refusal.Because.PLUGIN, Refusal.Because.INPUT)) {
            if (refusals.stream().anyMatch(refusal -> refusal.because() == because)) {
                return because;
            }
        }
        throw new IllegalStateException("no refusal");
    }
}
