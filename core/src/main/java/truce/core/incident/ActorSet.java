package truce.core.incident;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.WhoIsWho;
import truce.core.time.When;

/**
 * Who is meant by names, so that spellings do not matter.
 *
 * @param own ids of the parties meant; for names that nobody mapped, the name as spelled, marked as such
 * @param wholes these, and the parties that they are part of at that time
 */
record ActorSet(SortedSet<String> own, Set<String> wholes) {

    /** How two sets lie to each other. */
    enum Relation {
        /** One of them names nobody: that excludes nothing and supports nothing. */
        OPEN,
        MEET,
        APART
    }

    static ActorSet of(Iterable<String> names, When when, WhoIsWho who, ActorGraph graph) {
        TreeSet<String> own = new TreeSet<>();
        names.forEach(name -> own.addAll(ids(who.identify(name, when), name)));
        Set<String> wholes = new TreeSet<>(own);
        for (String id : own) {
            graph.wholesOf(id, when).forEach((whole, tie) -> {
                if (!tie.affiliateOnly()) {
                    wholes.add(whole);
                }
            });
        }
        return new ActorSet(Collections.unmodifiableSortedSet(own), Collections.unmodifiableSet(wholes));
    }

    Relation to(ActorSet other) {
        if (own.isEmpty() || other.own.isEmpty()) {
            return Relation.OPEN;
        }
        boolean meet = !Collections.disjoint(own, other.wholes) || !Collections.disjoint(wholes, other.own);
        return meet ? Relation.MEET : Relation.APART;
    }

    /** Whether it is the other or more exact: all its parties are among the other's, or its one party is part of one. */
    boolean isWithin(ActorSet other) {
        boolean partOf = own.size() == 1 && !Collections.disjoint(wholes, other.own);
        return partOf || (!own.isEmpty() && other.own.containsAll(own));
    }

    private static Set<String> ids(Identity identity, String name) {
        if (identity instanceof Identity.Known known) {
            return Set.of(known.party());
        } else if (identity instanceof Identity.PartOf part) {
            return Set.of(part.party());
        } else if (identity instanceof Identity.Lump lump) {
            return lump.parties();
        } else if (identity instanceof Identity.Civilians) {
            return Set.of("(civilians)");
        }
        return Set.of("(as spelled) " + name.strip());
    }
}
