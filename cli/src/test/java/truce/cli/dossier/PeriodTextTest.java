package truce.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import truce.core.time.Period;

class PeriodTextTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    @Test
    void aDateIncludesItsWholeDay() {
        Period period = period("2018-09-17", "2019-11-30");
        assertThat(period.from()).isEqualTo(Instant.parse("2018-09-16T21:00:00Z"));
        assertThat(period.to()).isEqualTo(Instant.parse("2019-11-30T22:00:00Z"));
        assertThat(PeriodText.words(period))
                .isEqualTo("17 Sep 2018 00:00 to 30 Nov 2019 24:00 Damascus, last day included");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20T14:30Z, 2020-02-20T14:30:00Z",
        "2020-02-20T14:30:15+02:00, 2020-02-20T12:30:15Z",
        "2020-02-20T14:30, 2020-02-20T12:30:00Z"
    })
    void anInstantStandsForItselfAndTheEndIsExclusive(String text, String instant) {
        assertThat(period("2020-02-01", text).to()).isEqualTo(Instant.parse(instant));
    }

    @Test
    void anEndWithinADayIsNotTheWholeDay() {
        assertThat(PeriodText.words(period("2020-02-01", "2020-02-20T14:30")))
                .isEqualTo("1 Feb 2020 00:00 to 20 Feb 2020 14:30 Damascus");
    }

    @Test
    void withoutDatesItIsAllTimes() {
        Period period = PeriodText.period(Optional.empty(), Optional.empty(), DAMASCUS);
        assertThat(PeriodText.words(period)).isEqualTo("all times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13-01", "2020-02-30", "20.2.2020", "yesterday", "2020-02-20T25:00Z"})
    void whatIsNoDateIsNamed(String text) {
        assertThatThrownBy(() -> period(text, "2020-03-01"))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("'" + text + "' is not a date or an instant");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> period("2020-03-01", "2020-02-01"))
                .hasMessage("the period ends (2020-02-01) before it begins (2020-03-01)");
    }

    private static Period period(String from, String to) {
        return PeriodText.period(Optional.of(from), Optional.of(to), DAMASCUS);
    }
}
