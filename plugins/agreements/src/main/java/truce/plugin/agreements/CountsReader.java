package truce.plugin.agreements;

import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Deliveries;
import truce.core.agreement.ForceLimits;
import truce.core.agreement.Quantity;
import truce.core.fault.NearestName;

/** Reads what is counted: things to deliver, and the most that a party may hold in a band. */
final class CountsReader {

    static final Set<String> RATE = Set.of("item", "amount", "per", "note", "certainty", "citation", "unsure");
    static final Set<String> LIMIT = Set.of(
            "item",
            "personnel",
            "weapons",
            "bore-from-mm",
            "bore-above-mm",
            "bore-to-mm",
            "bore-below-mm",
            "party",
            "zone",
            "most",
            "note",
            "certainty",
            "citation",
            "unsure");

    private final Scope scope;

    CountsReader(Scope scope) {
        this.scope = scope;
    }

    Coded<Quantity> deliveries(Section quantity) {
        List<Coded<Deliveries.Rate>> rates = new ArrayList<>();
        quantity.items("deliveries")
                .forEach(node -> Section.of(node, quantity.faults(), "a delivery", RATE)
                        .flatMap(this::rate)
                        .ifPresent(rates::add));
        return new Coded<>(new Deliveries(Coded.values(rates), zone()), quantity.line(), Coded.unsure(rates));
    }

    /** The zone of the text's days, where it states one and no other. */
    private ZoneId zone() {
        List<ZoneId> stated = scope.clock.zones();
        return stated.size() == 1 ? stated.get(0) : ZoneOffset.UTC;
    }

    private Optional<Coded<Deliveries.Rate>> rate(Section section) {
        String item = section.need("item");
        Ledger.Mark mark = scope.ledger.mark(section, "delivery of " + item, Optional.of(scope.file));
        double amount = section.number("amount", 0);
        if (!(amount > 0)) {
            section.fault("amount", "'amount' is missing or not above 0", "");
            return Optional.empty();
        }
        try {
            Optional<Period> per = section.find("per").map(Period::parse);
            return Optional.of(new Coded<>(new Deliveries.Rate(item, amount, per), section.line(), mark.unsure()));
        } catch (DateTimeException e) {
            section.fault("per", "'" + section.text("per", "") + "' is no window of days", "Write P1D, P7D or P2M.");
            return Optional.empty();
        }
    }

    Coded<Quantity> limits(Section quantity) {
        List<Coded<ForceLimits.ForceLimit>> rows = new ArrayList<>();
        quantity.items("limits")
                .forEach(node -> Section.of(node, quantity.faults(), "a limit", LIMIT)
                        .flatMap(this::limit)
                        .ifPresent(rows::add));
        return new Coded<>(new ForceLimits(Coded.values(rows), zone()), quantity.line(), Coded.unsure(rows));
    }

    private Optional<Coded<ForceLimits.ForceLimit>> limit(Section section) {
        String item = section.need("item");
        Ledger.Mark mark = scope.ledger.mark(section, "limit of " + item, Optional.of(scope.file));
        Optional<Double> most = section.number("most");
        if (most.isEmpty() || most.get() < 0 || most.get() != Math.rint(most.get())) {
            section.fault("most", "'most' is missing, or no whole number from 0", "");
            return Optional.empty();
        }
        Optional<String> zone = section.find("zone");
        Set<String> zones = scope.parts.zones.keySet();
        if (zone.isPresent() && !zones.contains(zone.get())) {
            section.fault("zone", "unknown zone '" + zone.get() + "'", NearestName.hint(zone.get(), zones));
            return Optional.empty();
        }
        List<String> unsure = new ArrayList<>(mark.unsure());
        zone.ifPresent(scope.zones::add);
        zone.map(scope.parts.zones::get).ifPresent(one -> unsure.addAll(one.unsure()));
        return Optional.of(new Coded<>(
                new ForceLimits.ForceLimit(
                        item,
                        section.yes("personnel", false),
                        DistancesReader.weapons(section),
                        DistancesReader.boreFrom(section),
                        DistancesReader.boreTo(section),
                        scope.parties(section, "party"),
                        zone,
                        most.get().intValue()),
                section.line(),
                unsure));
    }
}
