package truce.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalGradeTest {

    private static final List<LocalGrade> COLOMBIA = List.of(new LocalGrade("grave", 3), new LocalGrade("leve", 0));

    @Test
    void aGradeReachesUpToTheNextOne() {
        assertThat(LocalGrade.of(COLOMBIA, 2)).contains("leve");
        assertThat(LocalGrade.of(COLOMBIA, 3)).contains("grave");
        assertThat(LocalGrade.of(COLOMBIA, 5)).contains("grave");
    }

    @Test
    void belowTheFirstGradeAScaleHasNoName() {
        assertThat(LocalGrade.of(List.of(new LocalGrade("serious", 2)), 1)).isEmpty();
        assertThat(LocalGrade.of(List.of(), 5)).isEmpty();
    }

    @Test
    void aGradeBeginsWithinTheCommonScale() {
        assertThatThrownBy(() -> new LocalGrade("x", 6)).hasMessageContaining("begins at 0 to 5");
        assertThatThrownBy(() -> new LocalGrade(" ", 1)).hasMessageContaining("has a name");
    }
}
