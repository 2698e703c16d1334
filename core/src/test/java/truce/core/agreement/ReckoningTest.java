package truce.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import truce.core.time.LocalMoment;
import truce.core.time.Moment;

/** Relative deadlines end as the handbook counts them (R43). */
class ReckoningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        150 hours of October 2019          | 2019-10-23T12:00 | Europe/Moscow    | PT150H | SAME_HOUR | 2019-10-29T18:00
        the same where clocks went back    | 2019-10-23T12:00 | Asia/Damascus    | PT150H | SAME_HOUR | 2019-10-29T17:00
        120 hours of October 2019          | 2019-10-17T22:00 | Europe/Istanbul  | PT120H | SAME_HOUR | 2019-10-22T22:00
        60 days of November 2024           | 2024-11-27T04:00 | Asia/Beirut      | P60D   | SAME_HOUR | 2025-01-26T04:00
        180 days, the first counted        | 2023-08-03T00:00 | America/Bogota   | P180D  | INCLUSIVE | 2024-01-29T24:00
        180 days, the first not counted    | 2023-08-03T00:00 | America/Bogota   | P180D  | EXCLUSIVE | 2024-01-30T24:00
        three months of Geneva             | 2020-10-23T11:15 | Europe/Zurich    | P3M    | SAME_HOUR | 2021-01-23T11:15
        60 days over a change of the clock | 2019-03-01T08:00 | Europe/Kyiv      | P60D   | SAME_HOUR | 2019-04-30T08:00
        """)
    void aLapseEndsWhereTheTextsCount(
            String what, String from, String zone, String lapse, Counting counting, String due) {
        List<ZoneId> zones = List.of(ZoneId.of(zone));
        Moment start = new LocalMoment(from, zones).moment();
        assertThat(new Reckoning(start, lapse, counting).due(zones))
                .as(what)
                .isEqualTo(new LocalMoment(due, zones).moment());
    }

    @Test
    void anUnstatedCountingIsAnIntervalFromTheShortestToTheLongest() {
        List<ZoneId> kyiv = List.of(ZoneId.of("Europe/Kyiv"));
        Moment start = new LocalMoment("2015-02-16T10:00", kyiv).moment();
        assertThat(new Reckoning(start, "P14D", Counting.UNSTATED).due(kyiv))
                .isEqualTo(new Moment(Instant.parse("2015-03-01T22:00:00Z"), Instant.parse("2015-03-02T22:00:00Z")));
    }

    @Test
    void severalZonesMakeAnInterval() {
        List<ZoneId> zones = List.of(ZoneId.of("Asia/Kolkata"), ZoneId.of("Asia/Karachi"));
        Moment start = Moment.at(Instant.parse("2021-02-24T18:30:00Z"));
        assertThat(new Reckoning(start, "P1D", Counting.INCLUSIVE).due(zones).isExact())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "P0D", "-P1D", "PT-3H", "two days", ""})
    void aLapseIsAboveZero(String lapse) {
        assertThatThrownBy(() -> new Reckoning(Moment.ALWAYS, lapse, Counting.SAME_HOUR))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void codesAreInLowerCase() {
        assertThat(Arrays.stream(Counting.values()).map(Counting::code))
                .containsExactly("same-hour", "inclusive", "exclusive", "unstated");
        assertThat(Echelon.REGIMENT.code()).isEqualTo("regiment");
    }
}
