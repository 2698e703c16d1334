package truce.core.spi;

/** How surely a fact source takes a file for one of its own. */
public sealed interface Recognition {

    /** Not its kind of file. */
    record No() implements Recognition {}

    /** A general reader could read it with a map of columns. */
    record Perhaps(String why) implements Recognition {}

    /** Its own kind of file. */
    record Yes(String why) implements Recognition {}

    /** It knows this kind of file, and that it must not be read as events; the message says what to do instead. */
    record MustRefuse(String problem, String help) implements Recognition {}
}
