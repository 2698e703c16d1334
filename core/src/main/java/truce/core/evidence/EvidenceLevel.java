package truce.core.evidence;

import java.util.Locale;

/** How well a fact is verified (handbook B.4), weakest first. */
public enum EvidenceLevel {
    /** L0: a party or an anonymous voice claims it. */
    ALLEGED,
    /** L1: one independent medium reports it. */
    REPORTED,
    /** L2: two independent sources, or one with imagery. */
    CORROBORATED,
    /** L3: a neutral monitor saw or recorded it. */
    OBSERVED,
    /** L4: investigated on site or by forensics. */
    INVESTIGATED,
    /** L5: found by the agreement's own mechanism. */
    ADOPTED;

    public boolean atLeast(EvidenceLevel other) {
        return compareTo(other) >= 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
