package truce.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file of facts: decompressed, readable several times. */
public interface Input {

    /** Name relative to the dossier, for origins and messages; never an absolute path. */
    String name();

    /** The content from its begin. */
    InputStream open() throws IOException;

    /** A file in the same folder, for formats that refer to one; empty when there is none, or none can be reached. */
    default Optional<Input> beside(String fileName) throws IOException {
        return Optional.empty();
    }
}
