package truce.cli.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.core.actor.Identity;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Scene;
import truce.core.fault.NearestName;
import truce.core.geo.Zone;
import truce.core.match.Frame;
import truce.core.time.TimePrecision;
import truce.core.time.Validity;
import truce.core.time.When;

/**
 * Tells of known facts that decide nothing in a run, because they name what the run does not have or because no rule asks
 * for their kind.
 */
final class FactNames {

    private static final int ROWS_NAMED = 5;

    private final Frame frame;
    private final Set<String> norms = new TreeSet<>();
    private final Set<String> zones;
    private final Map<String, List<Circumstance>> told = new LinkedHashMap<>();

    private FactNames(Frame frame) {
        this.frame = frame;
        frame.norms().forEach(norm -> {
            norms.add(norm.id());
            norms.add(norm.agreement() + "/" + norm.clause());
        });
        this.zones = frame.zones().zones().stream().map(Zone::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A sentence for each unknown name and each kind without use, with the rows. */
    static List<String> notices(List<Circumstance> facts, Frame frame) {
        FactNames names = new FactNames(frame);
        facts.forEach(names::look);
        List<String> notices = new ArrayList<>();
        names.told.forEach((sentence, rows) -> notices.add(rows(rows) + ": " + sentence));
        return notices;
    }

    private void look(Circumstance fact) {
        Names names = Names.of(fact);
        if (!names.norm().isEmpty() && !norms.contains(names.norm())) {
            tell("no agreement of this run has the norm '" + names.norm() + "'" + nothing(names.norm(), norms), fact);
        }
        String zone = names.scene().zone().orElse("");
        if (!zone.isEmpty() && !zones.contains(zone)) {
            tell("this run has no zone '" + zone + "'" + nothing(zone, zones), fact);
        }
        if (!names.who().isEmpty() && !isKnown(names.who(), fact.validity())) {
            String sentence = "nobody is known as '" + names.who() + "'; the fact decides nothing.";
            tell(sentence + " Give the name a party in parties.csv.", fact);
        }
        if (fact instanceof Circumstance.Designation) {
            tell("no rule asks for facts of the kind 'designation'; they decide nothing.", fact);
        }
    }

    private static String nothing(String name, Set<String> known) {
        return ("; the fact decides nothing. " + NearestName.hint(name, known)).stripTrailing();
    }

    private void tell(String sentence, Circumstance fact) {
        told.computeIfAbsent(sentence, key -> new ArrayList<>()).add(fact);
    }

    private static String rows(List<Circumstance> facts) {
        String first = facts.stream()
                .limit(ROWS_NAMED)
                .map(fact -> fact.origin().toString())
                .collect(Collectors.joining(", "));
        return facts.size() > ROWS_NAMED ? first + " and " + (facts.size() - ROWS_NAMED) + " more" : first;
    }

    private boolean isKnown(String name, Validity validity) {
        boolean party = frame.norms().stream()
                .flatMap(norm -> norm.bindings().stream())
                .anyMatch(binding -> binding.party().equals(name.strip()));
        When when = new When(validity.from().earliest(), validity.to().latest(), TimePrecision.UNKNOWN);
        return party || !(frame.whoIsWho().identify(name, when) instanceof Identity.Unmapped);
    }

    /** What a fact names: a norm, a place and a party, each blank or anywhere where it names none. */
    private record Names(String norm, Scene scene, String who) {

        static Names of(Circumstance fact) {
            if (fact instanceof Circumstance.StatusClaim claim) {
                return new Names(claim.norm(), Scene.ANYWHERE, "");
            }
            if (fact instanceof Circumstance.Performance done) {
                return new Names(done.norm(), Scene.ANYWHERE, "");
            }
            if (fact instanceof Circumstance.Delivery delivery) {
                return new Names(delivery.norm(), Scene.ANYWHERE, "");
            }
            if (fact instanceof Circumstance.Measures measures) {
                return new Names(measures.norm(), Scene.ANYWHERE, measures.party());
            }
            if (fact instanceof Circumstance.Coverage watch) {
                return new Names(watch.of().contains("/") ? watch.of() : "", watch.scene(), "");
            }
            return fact instanceof Circumstance.StorageSite site ? new Names("", site.scene(), "") : held(fact);
        }

        private static Names held(Circumstance fact) {
            if (fact instanceof Circumstance.Control control) {
                return new Names("", control.scene(), control.holder());
            }
            if (fact instanceof Circumstance.Notification notice) {
                return new Names("", notice.scene(), notice.party());
            }
            if (fact instanceof Circumstance.ProtectedObject object) {
                return new Names("", object.footprint(), "");
            }
            if (fact instanceof Circumstance.ForceCount count) {
                return new Names("", count.scene(), count.party());
            }
            String who = fact instanceof Circumstance.Step step ? step.party() : "";
            return new Names("", Scene.ANYWHERE, who);
        }
    }
}
