package truce.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** Every listing of docs/testing-rules.md that names its file is such a file, and the tests in them pass. */
class TestingRulesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("truce.root", ".."), "docs", "testing-rules.md");
    private static final Pattern LISTING = Pattern.compile("(?s)```[a-z]*\\n# ([a-z/.]+)\\n(.*?)```");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void theListingsArePlayedAndPass() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher listing = LISTING.matcher(Files.readString(PAGE));
        while (listing.find()) {
            files.put(listing.group(1), listing.group(2));
        }
        assertThat(files).hasSize(6);
        Cli cli = new Cli(folder);
        cli.file("pack/pack.yaml", """
                id: bay
                version: 0.1.0
                title: Bay
                authors: [nobody]
                licence: Apache-2.0
                requires: {engine: drools, facts: 1}
                """);
        for (Map.Entry<String, String> file : files.entrySet()) {
            cli.file("pack/" + file.getKey(), file.getValue());
        }
        Cli.Outcome outcome = cli.run("test", "pack", "--coverage=100");
        assertThat(outcome.out() + outcome.err())
                .contains("4 of 4 tests passed")
                .contains("100 % of rules");
        assertThat(outcome.exit()).isZero();
    }
}
