package truce.plugin.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Quantity;

/** Reads a number that a text asks to keep: exactly one of the kinds of {@link Quantity}. */
final class QuantityReader {

    static final Set<String> KINDS = Set.of(
            "distances",
            "deadline",
            "deliveries",
            "limits",
            "flight-ban",
            "freeze",
            "return-fire",
            "notice",
            "exercises");

    private final Scope scope;

    QuantityReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Coded<Quantity>> read(Section norm) {
        Optional<Section> quantity =
                norm.node("quantity").flatMap(node -> Section.of(node, norm.faults(), "the quantity", KINDS));
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Section section = quantity.get();
        List<String> kinds = KINDS.stream().filter(section::has).sorted().toList();
        if (kinds.size() != 1) {
            section.fault(
                    "",
                    "a quantity is exactly one of "
                            + String.join(", ", KINDS.stream().sorted().toList()),
                    "");
            return Optional.empty();
        }
        return of(section, kinds.get(0));
    }

    private Optional<Coded<Quantity>> of(Section section, String kind) {
        CountsReader counts = new CountsReader(scope);
        ConductReader conduct = new ConductReader(scope);
        return switch (kind) {
            case "distances" ->
                part(section, kind, DistancesReader.DISTANCES).map(one -> new DistancesReader(scope).read(one));
            case "deadline" -> part(section, kind, DeadlineReader.KEYS).flatMap(new DeadlineReader(scope)::read);
            case "deliveries" -> Optional.of(counts.deliveries(section));
            case "limits" -> Optional.of(counts.limits(section));
            case "flight-ban" -> part(section, kind, FlightBanReader.KEYS).map(new FlightBanReader(scope)::read);
            case "freeze" -> part(section, kind, ConductReader.FREEZE).flatMap(conduct::freeze);
            case "return-fire" -> part(section, kind, ConductReader.RETURN_FIRE).map(conduct::returnFire);
            case "notice" -> part(section, kind, ConductReader.NOTICE).map(conduct::notice);
            default -> part(section, kind, ConductReader.EXERCISES).flatMap(conduct::exercises);
        };
    }

    private static Optional<Section> part(Section section, String key, Set<String> known) {
        return section.node(key).flatMap(node -> Section.of(node, section.faults(), "'" + key + "'", known));
    }
}
