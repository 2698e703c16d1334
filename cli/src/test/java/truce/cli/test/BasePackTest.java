package truce.cli.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.cli.Cli;

/** The base pack's own tests, as anybody plays them: green, and nothing of any rule left unshown. */
class BasePackTest {

    private static final Path PACK = Path.of(
            System.getProperty("truce.root", ".."), "rules", "src", "main", "resources", "truce", "packs", "base");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void nothingIsWrongWithItsTests() {
        Cli.Outcome outcome = new Cli(folder)
                .run("check", "--no-compile", PACK.toAbsolutePath().toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void everyRuleFiresAndStaysSilentAndEveryConditionIsDecisive() {
        Cli.Outcome outcome = new Cli(folder).run("test", PACK.toAbsolutePath().toString(), "--coverage=100");
        assertThat(outcome.out())
                .contains("100 % of rules and conditions shown")
                .doesNotContain("NEVER");
        assertThat(outcome.exit()).isZero();
    }
}
