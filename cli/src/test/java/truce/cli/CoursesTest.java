package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The courses in docs: their files are written, their commands run in order, and each line of output shown comes out. */
class CoursesTest {

    private static final Path DOCS = Path.of(System.getProperty("truce.root", ".."), "docs");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\w+)(?:: ([^>]+))? -->\n)?```(\\w*)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @ParameterizedTest
    @CsvSource({"writing-a-rule.md, 21", "coding-an-agreement.md, 7"})
    void everyListingIsRun(String page, int listings) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve(page)));
        int found = 0;
        while (block.find()) {
            found++;
            String argument = block.group(2) == null ? "" : block.group(2);
            one(String.valueOf(block.group(1)), argument, block.group(4));
        }
        assertThat(found).isEqualTo(listings);
    }

    private void one(String word, String argument, String text) throws IOException {
        switch (word) {
            case "file" -> new Cli(folder).file(argument, text);
            case "append" -> Files.writeString(folder.resolve(argument), text, StandardOpenOption.APPEND);
            case "shown" ->
                assertThat(Files.readString(folder.resolve(argument))).contains(text);
            case "run" ->
                commands(argument.equals("exit 1") ? 1 : 0, text.lines().toList());
            default -> throw new AssertionError("a listing that is neither a file nor run: " + text);
        }
    }

    private void commands(int exit, List<String> lines) {
        String said = "";
        for (String line : lines) {
            if (line.startsWith("$ truce ")) {
                Cli.Outcome outcome = new Cli(folder).run(line.substring(8).split(" ", -1));
                said = plain(outcome.out() + "\n" + outcome.err());
                assertThat(outcome.exit()).as(line + "\n" + outcome.err()).isEqualTo(exit);
            } else {
                assertThat(said).contains(plain(line));
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
