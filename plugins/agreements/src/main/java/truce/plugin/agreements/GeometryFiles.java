package truce.plugin.agreements;

import java.io.IOException;
import java.util.Optional;

/** Finds the files of coordinates that an agreement's file refers to. */
@FunctionalInterface
interface GeometryFiles {

    /** The bytes of a file beside the agreement's; empty when there is none. */
    Optional<byte[]> find(String name) throws IOException;
}
