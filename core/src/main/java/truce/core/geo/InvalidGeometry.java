package truce.core.geo;

/** A geometry that cannot be read or makes no sense; its message says what is wrong, where, and what would be right. */
public final class InvalidGeometry extends RuntimeException {

    public InvalidGeometry(String message) {
        super(message);
    }
}
