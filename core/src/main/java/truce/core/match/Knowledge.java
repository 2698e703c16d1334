package truce.core.match;

import java.util.Collection;
import java.util.List;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstances;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.Source;
import truce.core.evidence.SourceBook;

/**
 * What is known besides acts, and how its sources stand.
 *
 * @param facts known facts
 * @param sources who is who among the sources
 */
public record Knowledge(Circumstances facts, SourceBook sources) {

    /** Nothing is known besides acts. */
    public static final Knowledge NONE = new Knowledge(Circumstances.none(), SourceBook.empty());

    /** What speaks for several facts that say the same. */
    Evidence evidence(Collection<? extends Circumstance> facts) {
        List<Source> all = facts.stream()
                .flatMap(fact -> fact.basis().sources().stream())
                .map(sources::source)
                .toList();
        EvidenceLevel stated = facts.stream()
                .map(fact -> fact.basis().stated())
                .reduce(EvidenceLevel.ALLEGED, (a, b) -> a.atLeast(b) ? a : b);
        List<String> deniers = facts.stream()
                .map(Circumstance::basis)
                .map(Basis::disputedBy)
                .flatMap(List::stream)
                .toList();
        return Evidence.of(all, stated, deniers);
    }
}
