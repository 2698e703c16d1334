package truce.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The middle of a moment is what exact arithmetic says. */
class MomentTest {

    @Property
    void theMiddleIsHalfTheDurationAfterTheEarliest(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @LongRange(max = 99_999_999_999L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant earliest = Instant.ofEpochSecond(second, nano);
        Duration open = Duration.ofSeconds(seconds, nanos);
        assertThat(new Moment(earliest, earliest.plus(open)).middle()).isEqualTo(earliest.plus(open.dividedBy(2)));
    }

    @Test
    void theMiddleOfAllTimeIsThere() {
        Moment open = new Moment(Moment.ALWAYS.earliest(), Moment.NEVER.latest());
        Duration whole = Duration.between(open.earliest(), open.latest());
        assertThat(open.middle()).isEqualTo(open.earliest().plus(whole.dividedBy(2)));
    }
}
