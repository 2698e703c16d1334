package truce.cli.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        norm(fact).filter(name -> !norms.contains(name)).ifPresent(name -> {
            String known = norms.isEmpty() ? "" : " " + NearestName.hint(name, norms);
            tell("no agreement of this run has the norm '" + name + "'; the fact decides nothing." + known, fact);
        });
        scene(fact).flatMap(Scene::zone).filter(name -> !zones.contains(name)).ifPresent(name -> {
            String known = zones.isEmpty() ? "" : " " + NearestName.hint(name, zones);
            tell("this run has no zone '" + name + "'; the fact decides nothing." + known, fact);
        });
        who(fact)
                .filter(name -> !isKnown(name, fact.validity()))
                .ifPresent(name -> tell(
                        "nobody is known as '" + name
                                + "'; the fact decides nothing. Give the name a party in parties.csv.",
                        fact));
        if (fact instanceof Circumstance.Designation || fact instanceof Circumstance.ProtectedObject) {
            String kind = fact instanceof Circumstance.Designation ? "designation" : "protected-object";
            tell("no rule asks for facts of the kind '" + kind + "'; they decide nothing.", fact);
        }
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

    private static Optional<String> norm(Circumstance fact) {
        if (fact instanceof Circumstance.StatusClaim claim) {
            return Optional.of(claim.norm());
        }
        if (fact instanceof Circumstance.Performance performance) {
            return Optional.of(performance.norm());
        }
        if (fact instanceof Circumstance.Delivery delivery) {
            return Optional.of(delivery.norm());
        }
        if (fact instanceof Circumstance.Measures measures) {
            return Optional.of(measures.norm());
        }
        return fact instanceof Circumstance.Coverage coverage && coverage.of().contains("/")
                ? Optional.of(coverage.of())
                : Optional.empty();
    }

    private static Optional<Scene> scene(Circumstance fact) {
        if (fact instanceof Circumstance.Coverage coverage) {
            return Optional.of(coverage.scene());
        }
        if (fact instanceof Circumstance.Control control) {
            return Optional.of(control.scene());
        }
        if (fact instanceof Circumstance.Notification notification) {
            return Optional.of(notification.scene());
        }
        if (fact instanceof Circumstance.StorageSite site) {
            return Optional.of(site.scene());
        }
        return fact instanceof Circumstance.ForceCount count ? Optional.of(count.scene()) : Optional.empty();
    }

    private static Optional<String> who(Circumstance fact) {
        if (fact instanceof Circumstance.Control control) {
            return Optional.of(control.holder());
        }
        if (fact instanceof Circumstance.Notification notification) {
            return Optional.of(notification.party());
        }
        if (fact instanceof Circumstance.ForceCount count) {
            return Optional.of(count.party());
        }
        if (fact instanceof Circumstance.Measures measures) {
            return Optional.of(measures.party());
        }
        return fact instanceof Circumstance.Step step ? Optional.of(step.party()) : Optional.empty();
    }
}
