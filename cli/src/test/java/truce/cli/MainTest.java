package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import truce.cli.command.TruceCommand;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void aloneItTellsTheFiveJobsWithTheirCommands() {
        Cli.Outcome outcome = new Cli(folder).run();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("truce start", "truce assess", "truce explain", "truce agreements", "truce check");
    }

    @Test
    void theVersionIsAResult() {
        Cli.Outcome outcome = new Cli(folder).run("--version");
        assertThat(outcome.out()).matches("truce \\d+\\.\\d+\\.\\d+\\S*\\R");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void everyCommandsHelpHasAnExample() throws Exception {
        try (CdiFactory factory = new CdiFactory(Surroundings.ofProcess(), true)) {
            new CommandLine(TruceCommand.class, factory).getSubcommands().forEach((name, command) -> {
                if (!name.equals("help")) {
                    assertThat(command.getUsageMessage()).as(name).contains("Example", "  truce ".strip());
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "plugins", "completion"})
    void helpIsDataAndEndsWell(String command) {
        Cli.Outcome outcome = new Cli(folder).run(command, "--help");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Usage: truce " + command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asess                      | There is no command 'asess'. Did you mean 'assess'?
            plugin                     | There is no command 'plugin'. Did you mean 'plugins'?
            share                      | The command 'share' is not in this version yet.
            start x -d y --datse dmy   | There is no option '--datse'. Did you mean '--dates'?
            start x -d y --baseline z  | The option --baseline is not in this version yet.
            start --dossie y           | There is no option '--dossie'. Did you mean '--dossier'?
            start -d y                 | Missing required parameter: 'FILE'.
            plugins a b                | One argument too many: 'b'.
            """)
    void aSlipOfThePenIsNamedWithWhatWasProbablyMeant(String words, String message) {
        Cli.Outcome outcome = new Cli(folder).run(words.split(" "));
        assertThat(outcome.err()).startsWith(message + System.lineSeparator());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void completionIsAScript() {
        Cli.Outcome outcome = new Cli(folder).run("completion");
        assertThat(outcome.out()).startsWith("#!/usr/bin/env bash").contains("--dossier");
    }

    @Test
    void noColourUnlessAskedFor() {
        assertThat(new Cli(folder).run("--help").out()).doesNotContain("\u001b[");
        assertThat(new Cli(folder).run("plugins", "--help", "--color=always").out())
                .contains("\u001b[");
    }
}
