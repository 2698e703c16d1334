package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.fault.Refusal;

class ExitCodeTest {

    @ParameterizedTest
    @CsvSource({
        "DONE, 0",
        "FOUND, 1",
        "USAGE, 2",
        "INPUT, 3",
        "DEFINITION, 4",
        "PLUGIN, 5",
        "BUG, 70",
        "INTERRUPTED, 130"
    })
    void everyCodeHasTheNumberOfTheContract(ExitCode code, int number) {
        assertThat(code.number()).isEqualTo(number);
    }

    @Test
    void aBugOverrulesDefinitionsTheseOverrulePluginsAndSoOn() {
        List<ExitCode> strongestFirst = List.of(
                ExitCode.BUG, ExitCode.DEFINITION, ExitCode.PLUGIN, ExitCode.INPUT, ExitCode.FOUND, ExitCode.DONE);
        for (int i = 0; i < strongestFirst.size(); i++) {
            for (int j = i; j < strongestFirst.size(); j++) {
                assertThat(strongestFirst.get(j).stronger(strongestFirst.get(i)))
                        .isEqualTo(strongestFirst.get(i));
                assertThat(strongestFirst.get(i).stronger(strongestFirst.get(j)))
                        .isEqualTo(strongestFirst.get(i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"INPUT, 3", "DEFINITION, 4", "PLUGIN, 5"})
    void everyRefusalHasItsCode(Refusal.Because because, int number) {
        assertThat(ExitCode.of(because).number()).isEqualTo(number);
    }
}
