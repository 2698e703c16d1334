package truce.rules.pack;

import java.util.List;
import java.util.function.Consumer;

/** Reads the rules of one file: their names, comments and metadata, with their conditions where the fence reads them. */
@FunctionalInterface
public interface RuleReader {

    /** The rules of a file that can be read, in order; what cannot be read is told. */
    List<RuleText> read(SourceText file, Consumer<Problem> told);
}
