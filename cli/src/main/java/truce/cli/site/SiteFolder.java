package truce.cli.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import truce.cli.output.WholeFile;
import truce.core.fault.Refusal;

/** The folder that a site is written to: an empty one, a new one, or one with an earlier site in it. */
public final class SiteFolder {

    private static final String STYLE = "style.css";

    private SiteFolder() {}

    /**
     * Writes the pages and takes away pages of an earlier site that are no longer among them.
     *
     * @param shown the folder as messages name it
     * @throws Refusal when something else is in the folder
     */
    public static void write(Path folder, String shown, SortedMap<String, String> pages) throws IOException {
        refuseOther(folder, shown);
        for (Path old : earlier(folder)) {
            if (!pages.containsKey(folder.relativize(old).toString().replace('\\', '/'))) {
                Files.delete(old);
            }
        }
        Files.createDirectories(folder.resolve("rule"));
        for (var page : pages.entrySet()) {
            one(folder.resolve(page.getKey()), page.getValue());
        }
        one(folder.resolve(STYLE), style());
    }

    private static void one(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuseOther(Path folder, String shown) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean ours = Files.isDirectory(folder) && (isEmpty(folder) || isPage(folder.resolve("index.html")));
        if (!ours) {
            throw Refusal.of(
                    Refusal.Because.INPUT,
                    shown,
                    "there is something else in this folder",
                    "Name a new one, or an empty one: nothing of yours is written over.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean isPage(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.readString(file, StandardCharsets.UTF_8).contains(Html.MARK);
    }

    private static List<Path> earlier(Path folder) throws IOException {
        Path rules = folder.resolve("rule");
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(rules)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> {
                        try {
                            return isPage(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    private static String style() throws IOException {
        try (InputStream in = SiteFolder.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
