package truce.core.geo;

/** A zone whose definition makes no sense: it refers to itself, or to a zone or line that is not there. */
public final class InvalidZone extends RuntimeException {

    public InvalidZone(String message) {
        super(message);
    }
}
