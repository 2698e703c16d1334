package truce.core.spi;

import java.io.IOException;
import java.io.InputStream;

/** A file of facts: decompressed, readable several times. */
public interface Input {

    /** Name relative to the dossier, for origins and messages; never an absolute path. */
    String name();

    /** The content from its begin. */
    InputStream open() throws IOException;
}
