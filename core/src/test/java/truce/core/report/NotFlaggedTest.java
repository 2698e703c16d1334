package truce.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotFlaggedTest {

    @Test
    void theNormAndTheReasonAreReadFromTheKey() {
        assertThat(NotFlagged.of("X/c1 -> NO_BREACH", 3)).isEqualTo(new NotFlagged("X/c1", "NO_BREACH", 3));
    }
}
