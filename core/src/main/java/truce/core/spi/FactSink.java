package truce.core.spi;

import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;

/** Takes what a fact source reads, in order. */
public interface FactSink {

    void dataset(Dataset dataset);

    void action(Action action);

    /** A record that repeats an id already read in this input, and counts once. */
    void repeated(Origin origin, String id);

    void circumstance(Circumstance circumstance);

    void agreement(Agreement agreement, String sha256);

    void zone(Zone zone);

    void place(KnownPlace place);

    /** A record that cannot be understood. */
    void refused(Fault fault);

    /** Something the reader of the report must know: a sniffed dialect, an assumed date order, a repaired encoding. */
    void notice(String sentence);
}
