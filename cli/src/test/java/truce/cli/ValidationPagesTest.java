package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/validation/handbook-g.md names tests that exist, and every scene of the handbook's cases. */
class ValidationPagesTest {

    private static final Path ROOT = Path.of(System.getProperty("truce.root", ".."));
    private static final Path PAGE = ROOT.resolve("docs/validation/handbook-g.md");
    private static final Path SCENES = ROOT.resolve("rules/src/main/resources/truce/packs/base/tests");
    private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");
    private static final Pattern SCENE = Pattern.compile("`((?:G\\d|Trap)[^`]*)`");
    private static final Pattern NAME = Pattern.compile("- name: (.*)");

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> methods = found(METHOD, Files.readString(PAGE), 0);
        assertThat(methods).hasSizeGreaterThan(30);
        Set<String> known = new TreeSet<>();
        for (Path file : testClasses()) {
            String simple = file.getFileName().toString().replace(".java", "");
            for (String method : found(Pattern.compile("void (\\w+)\\("), Files.readString(file), 1)) {
                known.add("`" + simple + "." + method + "`");
            }
        }
        assertThat(known).containsAll(methods);
    }

    @Test
    void theScenesThatItNamesAreThoseOfTheBasePack() throws IOException {
        Set<String> scenes = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCENES)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("handbook-.*\\.test\\.yaml"))
                    .toList()) {
                scenes.addAll(found(NAME, Files.readString(file), 1));
            }
        }
        String page = Files.readString(PAGE);
        assertThat(found(SCENE, page, 1)).isEqualTo(scenes);
        assertThat(SCENES.resolve("handbook-minsk.expect.csv")).exists();
        assertThat(page).contains("`handbook-minsk.expect.csv`");
    }

    private static Set<Path> testClasses() throws IOException {
        Set<Path> classes = new TreeSet<>();
        for (String module : Set.of(
                "core", "rules", "cli", "plugins/agreements", "plugins/events", "plugins/places", "plugins/reports")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                classes.addAll(files.filter(file -> file.toString().endsWith("Test.java"))
                        .collect(Collectors.toSet()));
            }
        }
        return classes;
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(group));
        }
        return all;
    }
}
