package truce.cli.assess;

import java.nio.file.Path;
import java.util.List;

/**
 * Things that somebody named, and the folder from which their relative paths are read: the dossier's, or the working
 * folder for those on the command line.
 *
 * @param <T> what they are
 */
public record Named<T>(Path folder, List<T> items) {
    public Named {
        items = List.copyOf(items);
    }
}
