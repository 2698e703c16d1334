package truce.cli.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.agreement.Agreement;
import truce.plugin.agreements.AgreementLibrary;

/** A text of the library in which two parties have changed places, with all that its common parts say of them. */
final class Swapped {

    private static final String ROOT = "/truce/agreements/";

    private Swapped() {}

    /** @param folder an empty folder to write into */
    static Agreement text(String id, String one, String other, Path folder) {
        Pattern either =
                Pattern.compile("(?<![\\w-])(" + Pattern.quote(one) + "|" + Pattern.quote(other) + ")(?![\\w-])");
        try {
            for (String name : read("index.txt").lines().toList()) {
                if (name.contains("/") || name.equals(id + ".yaml")) {
                    Path file = folder.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    String text = either.matcher(read(name))
                            .replaceAll(match ->
                                    Matcher.quoteReplacement(match.group().equals(one) ? other : one));
                    Files.writeString(file, text, StandardCharsets.UTF_8);
                }
            }
            return AgreementLibrary.with(folder).load(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of ids as it is after the exchange. */
    static List<String> ids(List<String> ids, String one, String other) {
        return ids.stream()
                .map(id -> id.equals(one) ? other : id.equals(other) ? one : id)
                .sorted()
                .toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = AgreementLibrary.class.getResourceAsStream(ROOT + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
