package truce.cli.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;

/** Writes files that are not there yet. It writes over nothing: when one of them is there, none is written. */
public final class NewFiles {

    private final Path folder;
    private final String shown;

    /**
     * @param folder folder that the files go into; made when it is not there
     * @param shown that folder as messages name it, with a slash at its end; empty for the working folder
     */
    public NewFiles(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /**
     * Writes them.
     *
     * @param files texts by path
     * @param shared files that several things share; one that is there stays as it is
     * @throws Refusal when one of the files is there already
     */
    public void write(Map<String, String> files, Map<String, String> shared) throws IOException {
        List<Fault> there = files.keySet().stream()
                .filter(file -> Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .map(file -> Fault.of(shown + file, "this is there already", "Nothing was written. Take another name."))
                .toList();
        if (!there.isEmpty()) {
            throw new Refusal(Refusal.Because.INPUT, there);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        for (Map.Entry<String, String> file : shared.entrySet()) {
            if (!Files.exists(folder.resolve(file.getKey()))) {
                write(file.getKey(), file.getValue());
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
}
