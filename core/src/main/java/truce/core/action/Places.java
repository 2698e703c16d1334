package truce.core.action;

import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;

/**
 * The up to four places of an act, each a set. A place the source does not tell is a {@link PlaceUnknown} with the
 * reason.
 *
 * @param origin where fire or movement started
 * @param impact where it struck or was directed
 * @param position where the acting force was
 * @param observer where the observer stood
 */
public record Places(Place origin, Place impact, Place position, Place observer) {

    private static final PlaceUnknown NOT_STATED = new PlaceUnknown("not stated");

    public static final Places UNKNOWN = new Places(NOT_STATED, NOT_STATED, NOT_STATED, NOT_STATED);

    /** An act whose source tells only where it struck, as ACLED, UCDP and most news do. */
    public static Places impactAt(Place place) {
        return new Places(NOT_STATED, place, NOT_STATED, NOT_STATED);
    }

    /** A force or weapon seen somewhere, without effect elsewhere. */
    public static Places positionAt(Place place) {
        return new Places(NOT_STATED, NOT_STATED, place, NOT_STATED);
    }

    public Place at(PlaceRole role) {
        return switch (role) {
            case ORIGIN -> origin;
            case IMPACT -> impact;
            case POSITION -> position;
            case OBSERVER -> observer;
        };
    }

    /** The place that stands for the act on a map: impact, else position, else origin. */
    public Place main() {
        if (!(impact instanceof PlaceUnknown)) {
            return impact;
        }
        return position instanceof PlaceUnknown ? origin : position;
    }
}
