package truce.core.action;

import java.util.List;
import truce.core.evidence.AttributionGround;
import truce.core.evidence.EvidenceLevel;

/**
 * Who stands behind a row and who disputes it.
 *
 * @param sources names of the sources, as spelled; empty when the data name none
 * @param stated verification the data themselves state; {@code ALLEGED} when none
 * @param disputedBy who denies the fact
 * @param exceptionClaims exceptions that somebody claims
 * @param attributed what the data state of how it is known who acted; {@code NOT_STATED} when nothing
 */
public record Vouching(
        List<String> sources,
        EvidenceLevel stated,
        List<String> disputedBy,
        List<ExceptionClaim> exceptionClaims,
        AttributionGround attributed) {

    public Vouching {
        sources = List.copyOf(sources);
        disputedBy = List.copyOf(disputedBy);
        exceptionClaims = List.copyOf(exceptionClaims);
    }

    /** Of which the data do not state how it is known who acted. */
    public Vouching(
            List<String> sources, EvidenceLevel stated, List<String> disputedBy, List<ExceptionClaim> exceptionClaims) {
        this(sources, stated, disputedBy, exceptionClaims, AttributionGround.NOT_STATED);
    }

    public static Vouching by(List<String> sources) {
        return new Vouching(sources, EvidenceLevel.ALLEGED, List.of(), List.of());
    }
}
