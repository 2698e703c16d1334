package truce.core.action;

import java.util.Locale;

/** Reasons for which a text may allow what it else forbids (handbook A.0). */
public enum ExceptionKind {
    DESIGNATED_GROUP_TARGET,
    SELF_DEFENCE,
    LAW_ENFORCEMENT,
    HUMANITARIAN_MOVE,
    ADMIN_MOVE,
    NOTIFIED_MOVE,
    MUTUAL_CONSENT,
    TRAINING,
    DEMINING,
    /** "Combating terrorism", claimed as such without a named group. */
    COUNTER_TERRORISM;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
