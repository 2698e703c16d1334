package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.Membership;
import truce.core.actor.NamedIdentity;
import truce.core.actor.Party;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Agreement;
import truce.core.agreement.Norm;
import truce.core.geo.Line;
import truce.core.geo.Zone;
import truce.core.geo.ZoneMap;
import truce.core.match.Frame;
import truce.core.time.Validity;

/** What cases of shipped agreements are graded in: their norms, zones and names, in the order given or backwards. */
final class LibraryFrames {

    private LibraryFrames() {}

    static Frame of(Collection<Agreement> agreements) {
        return of(agreements, false);
    }

    static Frame backwards(Collection<Agreement> agreements) {
        return of(agreements, true);
    }

    private static Frame of(Collection<Agreement> agreements, boolean backwards) {
        List<Norm> norms = new ArrayList<>();
        Set<Zone> zones = new LinkedHashSet<>();
        Map<String, Line> lines = new LinkedHashMap<>();
        Set<NamedIdentity> names = new LinkedHashSet<>();
        Set<Membership> memberships = new LinkedHashSet<>();
        for (Agreement agreement : agreements) {
            norms.addAll(agreement.norms());
            zones.addAll(agreement.zones());
            lines.putAll(agreement.lines());
            agreement.parties().forEach(party -> names.addAll(names(party)));
            memberships.addAll(agreement.memberships());
        }
        return new Frame(
                ordered(norms, backwards),
                ZoneMap.of(ordered(zones, backwards), lines),
                new WhoIsWho(ordered(names, backwards), List.of()),
                new ActorGraph(ordered(memberships, backwards)));
    }

    private static List<NamedIdentity> names(Party party) {
        Identity known = new Identity.Known(party.id());
        List<NamedIdentity> names = new ArrayList<>();
        names.add(new NamedIdentity(party.id(), known, Validity.ALWAYS, "id"));
        names.add(new NamedIdentity(party.name(), known, Validity.ALWAYS, "name"));
        party.aliases().forEach(a -> names.add(new NamedIdentity(a.name(), known, a.validity(), "library")));
        return names;
    }

    private static <T> List<T> ordered(Collection<T> items, boolean backwards) {
        List<T> list = new ArrayList<>(items);
        if (backwards) {
            java.util.Collections.reverse(list);
        }
        return list;
    }
}
