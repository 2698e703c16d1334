package truce.core.action;

import java.util.List;
import truce.core.evidence.EvidenceLevel;

/**
 * Who stands behind a row and who disputes it.
 *
 * @param sources names of the sources, as spelled; empty when the data name none
 * @param stated verification the data themselves state; {@code ALLEGED} when none
 * @param disputedBy who denies the fact
 * @param exceptionClaims exceptions that somebody claims
 */
public record Vouching(
        List<String> sources, EvidenceLevel stated, List<String> disputedBy, List<ExceptionClaim> exceptionClaims) {

    public Vouching {
        sources = List.copyOf(sources);
        disputedBy = List.copyOf(disputedBy);
        exceptionClaims = List.copyOf(exceptionClaims);
    }

    public static Vouching by(List<String> sources) {
        return new Vouching(sources, EvidenceLevel.ALLEGED, List.of(), List.of());
    }
}
