package truce.core.evidence;

import java.util.Locale;

/** What the data themselves state of how it is known who acted (the upper steps of handbook B.5), weakest first. */
public enum AttributionGround {
    /** The data state nothing: the sources alone say who it was. */
    NOT_STATED,
    /** Worked out from traces: forensics, trajectory, intercepts, imagery. */
    ASSESSED,
    /** Whoever acted has said so. */
    ADMITTED,
    /** A court, or the agreement's own mechanism, has found it. */
    ADJUDICATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
