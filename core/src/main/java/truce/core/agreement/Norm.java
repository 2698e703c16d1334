package truce.core.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.time.When;

/**
 * What a clause asks of whom: clause, addressees, modality, and everything a case is tested against, as data.
 *
 * @param id agreement, clause and, where a clause holds several norms, a suffix: {@code SYR-2017-ASTANA/c7-tur}
 * @param agreement id of the agreement
 * @param clause id of the clause within the agreement
 * @param kind what it asks for
 * @param modality forbids, asks for or allows
 * @param acts acts it is about
 * @param indicativeActs acts that may involve what it is about, without saying so (an assault may bring heavy weapons)
 * @param bindings whom it addresses and how far; also who is expressly not bound
 * @param passive whether the text names no addressee ("shall be withdrawn")
 * @param controlled ids of the actors whom the addressee must restrain; for duties to ensure or prevent
 * @param relation between whom the act must happen
 * @param zone id of the zone it holds in; empty where it holds everywhere
 * @param placeRoles which places of an act count; any of them suffices
 * @param lifecycle when it is in force, per party
 * @param exemptions what the text allows nevertheless
 * @param ambiguities wording that leaves cases open
 * @param quantity a number to keep
 * @param unsure coded facts that are unsure and on which this norm rests
 */
public record Norm(
        String id,
        String agreement,
        String clause,
        ClauseKind kind,
        Modality modality,
        Set<ActionType> acts,
        Set<ActionType> indicativeActs,
        List<Binding> bindings,
        boolean passive,
        List<String> controlled,
        Relation relation,
        Optional<String> zone,
        List<PlaceRole> placeRoles,
        Lifecycle lifecycle,
        List<Exemption> exemptions,
        List<Ambiguity> ambiguities,
        Optional<Quantity> quantity,
        List<String> unsure) {

    public Norm {
        acts = ActionType.setOf(acts);
        indicativeActs = ActionType.setOf(indicativeActs);
        bindings = List.copyOf(bindings);
        controlled = List.copyOf(controlled);
        placeRoles = List.copyOf(placeRoles);
        exemptions = List.copyOf(exemptions);
        ambiguities = List.copyOf(ambiguities);
        unsure = List.copyOf(unsure);
    }

    /** Whether the coder was unsure of the clause itself, and not only of a party, a date or a figure. */
    public boolean isWordingUnsure() {
        if (unsure.isEmpty()) {
            return false;
        }
        String wording = "clause " + clause;
        return unsure.stream().anyMatch(fact -> fact.equals(wording) || fact.startsWith(wording + ": "));
    }

    /** How it may bind that party at that time: several where the party's position changed meanwhile; none where never. */
    public List<Binding> bindingsOf(String party, When when) {
        List<Binding> may = new ArrayList<>(1);
        for (Binding binding : bindings) {
            if (binding.party().equals(party)
                    && binding.validity().shareOf(when).possible() > 0) {
                may.add(binding);
            }
        }
        return may;
    }

    /** The same norm with another life. */
    public Norm living(Lifecycle life) {
        return with(bindings, life, quantity);
    }

    /** The norm as it was known by an instant; empty where nobody knew of it. */
    Optional<Norm> asKnownBy(Instant cut) {
        List<Binding> known = bindings.stream()
                .filter(binding -> binding.known().filter(cut::isBefore).isEmpty())
                .toList();
        Optional<Quantity> then =
                quantity.map(one -> one instanceof Quantity.Deadline deadline ? deadline.asKnownBy(cut) : one);
        return lifecycle.asKnownBy(cut).map(life -> with(known, life, then));
    }

    private Norm with(List<Binding> bound, Lifecycle life, Optional<Quantity> figure) {
        return new Norm(
                id,
                agreement,
                clause,
                kind,
                modality,
                acts,
                indicativeActs,
                bound,
                passive,
                controlled,
                relation,
                zone,
                placeRoles,
                life,
                exemptions,
                ambiguities,
                figure,
                unsure);
    }
}
