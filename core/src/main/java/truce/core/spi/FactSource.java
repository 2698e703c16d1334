package truce.core.spi;

import java.io.IOException;
import java.util.Set;

/**
 * Reads facts from a kind of file. Implementations are CDI beans of a plugin; they hold no state between calls.
 *
 * <p>Every record of the input is either accepted (one call of {@link FactSink#action} or another fact) or refused (one
 * call of {@link FactSink#refused}); none is skipped in silence.
 *
 * <p>An act has at least one type. A record whose word for the act is not known is refused: an act without a type can be
 * held against no clause, and would read as peace. What is no act at all is a {@link
 * truce.core.action.Statement#CONSEQUENCE}. An act without a type that comes from a plugin is refused at run time.
 */
public interface FactSource {

    /** Short id that people write before a path: {@code acled} in {@code acled:events.csv}. */
    String id();

    /** One line for people: what it reads. */
    String summary();

    /** Whether a file looks like one of its own, judged by the name and the first bytes. */
    Recognition recognise(FileHead head);

    /**
     * Options that it heeds, by name; {@code columns.*} stands for all names that begin so. Any other option is refused
     * before it reads, so that none is passed over in silence.
     */
    default Set<String> options() {
        return Set.of();
    }

    /**
     * Reads the whole input, in order.
     *
     * @throws IOException when the input cannot be read at all; faults of rows go to the sink
     */
    void read(ReadRequest request, FactSink sink) throws IOException;
}
