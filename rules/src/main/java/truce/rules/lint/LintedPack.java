package truce.rules.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.SourceText;

/**
 * A checked pack with the texts of the tests beside its rules.
 *
 * @param pack the pack
 * @param tests its test files, sorted by name
 */
public record LintedPack(CheckedPack pack, List<SourceText> tests) {

    private static final long LARGEST_TEST = 1 << 20;

    public LintedPack {
        tests = List.copyOf(tests);
    }

    /** The pack with the tests in its folder. A test file that cannot be read is the business of {@code truce test}. */
    public static LintedPack in(Path folder, CheckedPack pack) {
        Path tests = folder.resolve("tests");
        if (!Files.isDirectory(tests, LinkOption.NOFOLLOW_LINKS)) {
            return new LintedPack(pack, List.of());
        }
        try (Stream<Path> listed = Files.list(tests)) {
            return new LintedPack(
                    pack,
                    listed.filter(file -> file.toString().matches(".*\\.(test\\.yaml|expect\\.csv)"))
                            .sorted()
                            .flatMap(file -> read(file).stream())
                            .toList());
        } catch (IOException e) {
            return new LintedPack(pack, List.of());
        }
    }

    private static Optional<SourceText> read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_TEST) {
                return Optional.empty();
            }
            String name = "tests/" + file.getFileName();
            return Optional.of(new SourceText(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The text of one of its files; empty when it has no such file. */
    SourceText file(String name) {
        return pack.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(new SourceText(name, ""));
    }
}
