package truce.cli.assess;

import java.util.ArrayList;
import java.util.List;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.circumstance.Circumstance;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.geo.Zone;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.KnownPlace;

/** Takes what must be known before the first action: zones, places, agreements. */
final class Definitions implements FactSink {

    private final List<Zone> zones = new ArrayList<>();
    private final List<LoadedAgreement> agreements = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<KnownPlace> places = new ArrayList<>();

    @Override
    public void action(Action action) {
        throw Refusal.of(
                Refusal.Because.INPUT,
                action.origin().file(),
                "the file holds actions, not zones, places or agreements",
                "Name it with --actions, or below 'actions' in the dossier.");
    }

    @Override
    public void repeated(Origin origin, String id) {
        // An earlier action was refused already.
    }

    @Override
    public void zone(Zone zone) {
        zones.add(zone);
    }

    @Override
    public void agreement(Agreement agreement, String sha256) {
        agreements.add(new LoadedAgreement(agreement, sha256));
    }

    @Override
    public void place(KnownPlace place) {
        places.add(place);
    }

    @Override
    public void circumstance(Circumstance circumstance) {
        circumstances.add(circumstance);
    }

    @Override
    public void dataset(Dataset dataset) {
        datasets.add(dataset);
    }

    @Override
    public void refused(Fault fault) {
        faults.add(fault);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    List<Zone> zones() {
        return zones;
    }

    List<LoadedAgreement> agreements() {
        return agreements;
    }

    List<Circumstance> circumstances() {
        return circumstances;
    }

    List<Dataset> datasets() {
        return datasets;
    }

    List<Fault> faults() {
        return faults;
    }

    List<String> notices() {
        return notices;
    }

    List<KnownPlace> places() {
        return places;
    }
}
