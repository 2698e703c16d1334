package truce.core.agreement;

import java.util.Locale;

/** How far a text addresses an actor (handbook A.0): being bound is graded. */
public enum BindingLevel {
    SIGNATORY,
    ACCEDED,
    VIA_GUARANTOR,
    AFFILIATE,
    /** Somebody else must prevent what this actor does; the ban itself is not addressed to it. */
    THIRD_PARTY_DUTY_ONLY,
    NON_PARTY,
    /** Named as standing outside the protection of the text. */
    EXCLUDED;

    /** Whether the norm itself is addressed to such an actor at all. */
    public boolean isAddressed() {
        return compareTo(AFFILIATE) <= 0;
    }

    /** Whether the actor itself undertook the norm. */
    public boolean isOwnUndertaking() {
        return this == SIGNATORY || this == ACCEDED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
