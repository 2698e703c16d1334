package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

    @Test
    void everyMarkStandsOnThePageWithItsReasonAndSource() throws IOException {
        String page = Files.readString(Path.of("../docs/determination.md"));
        for (Threshold one : Thresholds.USUAL.all()) {
            assertThat(page)
                    .contains("| `" + one.name() + "` | " + one.value() + " | " + one.least() + " to " + one.most()
                            + " | " + one.reason() + " | " + one.source() + " |");
        }
    }

    @Test
    void aMarkThatIsSetSaysWhoSetItAndKeepsItsRange() {
        Thresholds set = Thresholds.USUAL.with(Thresholds.SHORT_PERCENT, 80, "truce.yaml:7");
        assertThat(set.value(Thresholds.SHORT_PERCENT)).isEqualTo(80);
        assertThat(set.find(Thresholds.SHORT_PERCENT)).map(Threshold::from).contains("truce.yaml:7");
        assertThat(Thresholds.USUAL.value(Thresholds.SHORT_PERCENT)).isEqualTo(90);
        assertThatThrownBy(() -> Thresholds.USUAL.with(Thresholds.SHORT_PERCENT, 101, "test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in 1 to 100");
        assertThatThrownBy(() -> Thresholds.USUAL.with("duties.none", 1, "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
