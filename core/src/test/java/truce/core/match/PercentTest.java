package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PercentTest {

    @Property(tries = 2_000)
    void aFractionHasTheDigitsThatAFormatGivesIt(@ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        assertThat(PlaceMeasure.tenths(fraction)).isEqualTo(formatted(fraction));
    }

    @Property(tries = 2_000)
    void soHaveFractionsHalfwayBetweenTwoTenths(@ForAll @IntRange(min = 0, max = 2_000) int halves) {
        assertThat(PlaceMeasure.tenths(halves / 2_000.0)).isEqualTo(formatted(halves / 2_000.0));
    }

    private static String formatted(double fraction) {
        return String.format(Locale.ROOT, "%.1f", fraction * 100);
    }
}
