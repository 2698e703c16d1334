package truce.core.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.fault.Refusal;
import truce.core.time.TimeShare;
import truce.core.time.Validity;
import truce.core.time.When;

/** The dated graph of who belongs to whom. Acyclic: a cycle is refused with its members named. */
public final class ActorGraph {

    private final Map<String, List<Membership>> byMember = new HashMap<>();

    public ActorGraph(Collection<Membership> memberships) {
        memberships.forEach(m ->
                byMember.computeIfAbsent(m.member(), k -> new ArrayList<>()).add(m));
        byMember.keySet().forEach(member -> refuseCycle(member, new ArrayList<>()));
    }

    /**
     * Every actor that the given one is, is part of, or acts for at that time, nearest first, with how surely.
     *
     * @return id of the larger actor to the tie; the actor itself is first, with a tie of one
     */
    public Map<String, Tie> wholesOf(String actor, When when) {
        if (!byMember.containsKey(actor)) {
            return Map.of(actor, Tie.SELF);
        }
        Map<String, Tie> found = new LinkedHashMap<>();
        found.put(actor, Tie.SELF);
        ArrayDeque<String> open = new ArrayDeque<>(List.of(actor));
        while (!open.isEmpty()) {
            String member = open.removeFirst();
            for (Membership edge : byMember.getOrDefault(member, List.of())) {
                TimeShare share = edge.validity().shareOf(when);
                if (share.possible() > 0 && !found.containsKey(edge.whole())) {
                    Tie tie = found.getOrDefault(member, Tie.SELF).and(edge, share);
                    found.put(edge.whole(), tie);
                    open.addLast(edge.whole());
                }
            }
        }
        return found;
    }

    /** Whenever somebody belongs to somebody. */
    public List<Validity> times() {
        return byMember.values().stream()
                .flatMap(List::stream)
                .map(Membership::validity)
                .distinct()
                .toList();
    }

    /** Every actor that the given one is, is part of, or acts for at some time. */
    public Set<String> everWholesOf(String actor) {
        Set<String> found = new LinkedHashSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(actor));
        while (!open.isEmpty()) {
            String member = open.removeFirst();
            if (found.add(member)) {
                byMember.getOrDefault(member, List.of()).forEach(edge -> open.addLast(edge.whole()));
            }
        }
        return found;
    }

    /**
     * How surely one actor belongs to another.
     *
     * @param affiliateOnly whether some step is acting for, not being part of
     * @param share share of the time during which every step holds, 0 to 1
     */
    public record Tie(boolean affiliateOnly, double share) {
        static final Tie SELF = new Tie(false, 1);

        Tie and(Membership edge, TimeShare edgeShare) {
            return new Tie(
                    affiliateOnly || edge.kind() == Membership.Kind.AFFILIATE, Math.min(share, edgeShare.share()));
        }
    }

    private void refuseCycle(String member, List<String> path) {
        if (path.contains(member)) {
            path.add(member);
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    "",
                    "the actor graph runs in a circle: " + String.join(" -> ", path),
                    "Remove or date one of these memberships.");
        }
        path.add(member);
        byMember.getOrDefault(member, List.of()).forEach(edge -> refuseCycle(edge.whole(), new ArrayList<>(path)));
    }
}
