package truce.core.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.agreement.Agreement;
import truce.core.agreement.Clause;
import truce.core.agreement.Norm;

/** How each norm is cited. */
final class Clauses {

    private final Map<String, ClauseRef> byNorm = new ConcurrentHashMap<>();

    Clauses(Collection<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            for (Clause clause : agreement.clauses()) {
                clause.norms().forEach(norm -> byNorm.put(norm.id(), cite(agreement, clause, norm)));
            }
        }
    }

    Optional<ClauseRef> find(String norm) {
        return Optional.ofNullable(byNorm.get(norm));
    }

    /** The citation of a norm; by its ids alone where its agreement is not among those loaded. */
    ClauseRef cite(Norm norm) {
        ClauseRef known = byNorm.get(norm.id());
        return known == null ? byNorm.computeIfAbsent(norm.id(), id -> uncited(norm)) : known;
    }

    private static ClauseRef cite(Agreement agreement, Clause clause, Norm norm) {
        return new ClauseRef(
                agreement.id(),
                agreement.title(),
                clause.id(),
                clause.title(),
                clause.paraphrase(),
                clause.citation(),
                agreement.coding().sentence(),
                norm,
                agreement.scale(),
                norm.unsure());
    }

    private static ClauseRef uncited(Norm norm) {
        return new ClauseRef(
                norm.agreement(),
                norm.agreement(),
                norm.clause(),
                "",
                "",
                "",
                "",
                norm,
                List.of(),
                List.copyOf(norm.unsure()));
    }
}
