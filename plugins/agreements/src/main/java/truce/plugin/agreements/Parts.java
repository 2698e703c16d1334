package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import truce.core.actor.Alias;
import truce.core.actor.Membership;
import truce.core.actor.Party;
import truce.core.geo.Line;
import truce.core.geo.Region;
import truce.core.geo.Zone;

/** Parties, memberships, lines, areas and zones by id, as an agreement or a common file defines them. */
final class Parts {

    final Map<String, Coded<Party>> parties = new LinkedHashMap<>();
    final Map<String, List<Alias>> lumps = new LinkedHashMap<>();
    final List<Coded<Membership>> memberships = new ArrayList<>();
    final Map<String, Region> areas = new LinkedHashMap<>();
    /** Ids of areas and zones of which a fault was told, so that nothing more is told of whoever speaks of them. */
    final Set<String> broken = new HashSet<>();

    final Map<String, Coded<Line>> lines = new LinkedHashMap<>();
    final Map<String, Coded<Zone>> zones = new LinkedHashMap<>();

    /** A copy to which a file can add its own. */
    Parts copy() {
        Parts copy = new Parts();
        copy.parties.putAll(parties);
        lumps.forEach((party, names) -> copy.lumps.put(party, new ArrayList<>(names)));
        copy.memberships.addAll(memberships);
        copy.areas.putAll(areas);
        copy.lines.putAll(lines);
        copy.zones.putAll(zones);
        return copy;
    }

    /** Adds what another file defines, which may hold parts of this one already. */
    void add(Parts other) {
        parties.putAll(other.parties);
        lumps.putAll(other.lumps);
        other.memberships.stream().filter(edge -> !memberships.contains(edge)).forEach(memberships::add);
        areas.putAll(other.areas);
        lines.putAll(other.lines);
        zones.putAll(other.zones);
    }

    /** The party with its own aliases and the lumped names that may mean it. */
    Party party(String id) {
        Party party = known(parties, id);
        List<Alias> aliases = new ArrayList<>(party.aliases());
        aliases.addAll(lumps.getOrDefault(id, List.of()));
        return new Party(party.id(), party.name(), aliases);
    }

    Zone zone(String id) {
        return known(zones, id);
    }

    Line line(String id) {
        return known(lines, id);
    }

    /** The given parties and, downwards, whoever belongs to them. */
    Set<String> withMembers(Set<String> named) {
        Set<String> all = new TreeSet<>(named);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Coded<Membership> edge : memberships) {
                grown |= all.contains(edge.value().whole())
                        && all.add(edge.value().member());
            }
        }
        return all;
    }

    private static <T> T known(Map<String, Coded<T>> parts, String id) {
        Coded<T> part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("no part has the id " + id);
        }
        return part.value();
    }
}
