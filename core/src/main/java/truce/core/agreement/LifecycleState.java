package truce.core.agreement;

import java.util.Locale;

/** Where a clause stands for a party at a time (handbook A.0). Collapse is an analyst's status, never computed. */
public enum LifecycleState {
    SIGNED_NOT_EFFECTIVE,
    IN_FORCE,
    SUSPENDED,
    CONTESTED,
    SUPERSEDED,
    EXPIRED,
    TERMINATED,
    DE_FACTO_COLLAPSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
