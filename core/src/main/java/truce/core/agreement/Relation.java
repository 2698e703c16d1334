package truce.core.agreement;

import java.util.Locale;

/** Between whom an act must happen for a norm to be about it. */
public enum Relation {
    /** Whoever is affected. */
    ANY,
    /** Between addressees of different sides: what one side does within itself, or to outsiders, is another matter. */
    BETWEEN_SIDES,
    /** Against civilians. */
    AGAINST_CIVILIANS,
    /** Against monitors, observers or peacekeepers. */
    AGAINST_MONITORS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
