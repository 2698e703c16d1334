package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.core.actor.ActorGraph;
import truce.core.actor.Alias;
import truce.core.actor.Membership;
import truce.core.actor.Party;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.time.Validity;

/** Reads parties, lumped names and memberships; lines, areas and zones by a {@link ZoneReader}. */
final class PartsReader {

    static final Set<String> KEYS = Set.of("parties", "lumps", "memberships", "areas", "lines", "zones");
    static final Set<String> PARTY = Set.of("id", "name", "aliases", "note", "certainty", "citation", "unsure");
    static final Set<String> ALIAS = Set.of("name", "from", "to");
    static final Set<String> LUMP = Set.of("name", "of", "from", "to", "note");
    static final Set<String> MEMBERSHIP =
            Set.of("member", "of", "kind", "from", "to", "certainty", "citation", "unsure");

    private final Clock clock;
    private final Ledger ledger;
    private final Ledger.Mark file;
    private final Parts parts;

    PartsReader(Clock clock, Ledger ledger, Ledger.Mark file, Parts parts) {
        this.clock = clock;
        this.ledger = ledger;
        this.file = file;
        this.parts = parts;
    }

    void read(Section top, GeometryFiles geometries) {
        each(top, "parties", PARTY, this::party);
        each(top, "lumps", LUMP, this::lump);
        each(top, "memberships", MEMBERSHIP, this::membership);
        checkCircle(top);
        checkNames(top);
        new ZoneReader(clock, ledger, file, parts, geometries).read(top);
    }

    private static void each(Section top, String key, Set<String> known, java.util.function.Consumer<Section> reader) {
        for (Node node : top.items(key)) {
            Section.of(node, top.faults(), "an item of '" + key + "'", known).ifPresent(reader);
        }
    }

    private void party(Section section) {
        String id = section.need("id");
        String name = section.need("name");
        if (id.isEmpty()) {
            return;
        }
        if (parts.parties.containsKey(id)) {
            section.fault("id", "there is a party '" + id + "' already", "Give this one another id.");
            return;
        }
        Ledger.Mark mark = ledger.mark(section, "party " + id, Optional.of(file));
        List<Alias> aliases = section.items("aliases").stream()
                .flatMap(node -> alias(section, node).stream())
                .toList();
        parts.parties.put(id, new Coded<>(new Party(id, name, aliases), section.line(), mark.unsure()));
    }

    private Optional<Alias> alias(Section party, Node node) {
        if (node instanceof Node.Text text && !text.text().isBlank()) {
            return Optional.of(new Alias(text.text().strip(), Validity.ALWAYS));
        }
        return Section.of(node, party.faults(), "an alias", ALIAS)
                .map(section -> new Alias(section.need("name"), clock.validity(section)));
    }

    private void lump(Section section) {
        String name = section.need("name");
        Validity validity = clock.validity(section);
        List<String> lumped = section.texts("of");
        for (String party : lumped) {
            if (isParty(section, "of", party)) {
                Set<String> others = new TreeSet<>(lumped);
                others.remove(party);
                parts.lumps.computeIfAbsent(party, id -> new ArrayList<>()).add(new Alias(name, validity, others));
            }
        }
    }

    private void membership(Section section) {
        String member = section.need("member");
        String whole = section.need("of");
        Ledger.Mark mark = ledger.mark(section, member + " in " + whole, Optional.of(file));
        Membership.Kind kind = section.oneOf(
                        "kind",
                        one -> one.name().toLowerCase(java.util.Locale.ROOT),
                        Arrays.asList(Membership.Kind.values()))
                .orElse(Membership.Kind.MEMBER);
        Validity validity = clock.validity(section);
        boolean memberKnown = isParty(section, "member", member);
        boolean wholeKnown = isParty(section, "of", whole);
        if (!memberKnown || !wholeKnown) {
            return;
        }
        if (member.equals(whole)) {
            section.fault(
                    "of", "'" + member + "' cannot be a member of itself", "Name the larger group, or drop the row.");
            return;
        }
        Membership edge = new Membership(member, kind, whole, validity, mark.citation());
        parts.memberships.add(new Coded<>(edge, section.line(), mark.unsure()));
    }

    private boolean isParty(Section section, String key, String id) {
        if (!parts.parties.containsKey(id)) {
            section.fault(key, "unknown party '" + id + "'", NearestName.hint(id, parts.parties.keySet()));
            return false;
        }
        return true;
    }

    /** Told at the first membership that closes a circle. */
    private void checkCircle(Section top) {
        List<Membership> edges = new ArrayList<>();
        for (Coded<Membership> edge : parts.memberships) {
            edges.add(edge.value());
            try {
                new ActorGraph(edges);
            } catch (Refusal e) {
                Fault circle = e.faults().get(0);
                top.faults().add(edge.line(), "of", circle.problem(), circle.help());
                parts.memberships.clear();
                return;
            }
        }
    }

    /** One name must not mean two parties at a time, unless it is said to lump them. */
    private void checkNames(Section top) {
        record Name(String party, Alias alias) {}
        List<Name> names = new ArrayList<>();
        Collection<Coded<Party>> parties = parts.parties.values();
        for (Coded<Party> party : parties) {
            for (Alias alias : party.value().aliases()) {
                names.stream()
                        .filter(other -> !other.party().equals(party.value().id())
                                && other.alias().name().equalsIgnoreCase(alias.name())
                                && Overlap.surely(other.alias().validity(), alias.validity()))
                        .findFirst()
                        .ifPresent(other -> top.faults()
                                .add(
                                        party.line(),
                                        "aliases",
                                        alias.name(),
                                        "the name '" + alias.name() + "' means both " + other.party() + " and "
                                                + party.value().id(),
                                        "Date the aliases, or put the name under 'lumps'."));
                names.add(new Name(party.value().id(), alias));
            }
        }
    }
}
