package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.time.Moment;

/** The instants of the handbook's second appendix, as the YAML of an agreement states them. */
class InstantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-05-06T00:00 | Asia/Damascus                 | 2017-05-05T21:00Z | 2017-05-05T21:00Z
        2020-01-09T14:00 | Europe/Moscow                 | 2020-01-09T11:00Z | 2020-01-09T11:00Z
        2020-01-12T00:01 | Europe/Istanbul, Asia/Damascus | 2020-01-11T21:01Z | 2020-01-11T22:01Z
        2020-01-12T00:01 | Europe/Istanbul               | 2020-01-11T21:01Z | 2020-01-11T21:01Z
        2020-03-06T00:01 | Europe/Moscow, Asia/Damascus  | 2020-03-05T21:01Z | 2020-03-05T22:01Z
        2020-03-06T00:01 | Europe/Istanbul               | 2020-03-05T21:01Z | 2020-03-05T21:01Z
        2015-02-15T00:00 | Europe/Kyiv                   | 2015-02-14T22:00Z | 2015-02-14T22:00Z
        2020-07-27T00:01 | Europe/Kyiv                   | 2020-07-26T21:01Z | 2020-07-26T21:01Z
        2020-11-10T00:00 | Europe/Moscow                 | 2020-11-09T21:00Z | 2020-11-09T21:00Z
        2018-12-18T00:00 | Asia/Aden                     | 2018-12-17T21:00Z | 2018-12-17T21:00Z
        2022-04-02T19:00 | Asia/Aden                     | 2022-04-02T16:00Z | 2022-04-02T16:00Z
        2020-10-23T11:15 | Europe/Zurich                 | 2020-10-23T09:15Z | 2020-10-23T09:15Z
        2024-11-27T04:00 | Asia/Beirut, Asia/Jerusalem   | 2024-11-27T02:00Z | 2024-11-27T02:00Z
        2025-01-19T08:30 | Asia/Gaza                     | 2025-01-19T06:30Z | 2025-01-19T06:30Z
        2025-01-19T11:15 | Asia/Gaza                     | 2025-01-19T09:15Z | 2025-01-19T09:15Z
        2025-10-10T12:00 | Asia/Gaza                     | 2025-10-10T09:00Z | 2025-10-10T09:00Z
        2023-05-22T21:45 | Africa/Khartoum               | 2023-05-22T19:45Z | 2023-05-22T19:45Z
        2017-12-24T00:01 | Africa/Juba                   | 2017-12-23T21:01Z | 2017-12-23T21:01Z
        2025-07-28T24:00 | Asia/Bangkok                  | 2025-07-28T17:00Z | 2025-07-28T17:00Z
        2025-12-27T12:00 | Asia/Bangkok                  | 2025-12-27T05:00Z | 2025-12-27T05:00Z
        2021-02-24T24:00 | Asia/Kolkata, Asia/Karachi    | 2021-02-24T18:30Z | 2021-02-24T19:00Z
        2025-05-10T17:00 | Asia/Kolkata                  | 2025-05-10T11:30Z | 2025-05-10T11:30Z
        1953-07-27T22:00 | Asia/Seoul                    | 1953-07-27T13:00Z | 1953-07-27T13:00Z
        2018-11-01T00:00 | Asia/Seoul                    | 2018-10-31T15:00Z | 2018-10-31T15:00Z
        2016-08-29T00:00 | America/Bogota                | 2016-08-29T05:00Z | 2016-08-29T05:00Z
        2006-08-14T08:00 | Asia/Beirut                   | 2006-08-14T05:00Z | 2006-08-14T05:00Z
        """)
    void aLocalTimeWithZonesIsTheMomentItMeans(String local, String zones, String earliest, String latest) {
        String yaml =
                Yaml.VALID.replace("from: 2020-01-02T00:00}", "from: {at: " + local + ", zones: [" + zones + "]}}");
        Moment from = start(yaml);
        assertThat(from.earliest()).isEqualTo(Instant.parse(earliest.replace("Z", ":00Z")));
        assertThat(from.latest()).isEqualTo(Instant.parse(latest.replace("Z", ":00Z")));
    }

    /** Appendix 2 again, where the shipped agreements say it: the instant at which each clause takes effect. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SYR-2017-ASTANA/c1       | 2017-05-05T21:00Z | 2017-05-05T21:00Z
        SYR-2020-JAN/j1          | 2020-01-09T11:00Z | 2020-01-11T22:01Z
        SYR-2020-MOSCOW/p1       | 2020-03-05T21:01Z | 2020-03-05T22:01Z
        UKR-2015-PACKAGE/a1      | 2015-02-14T22:00Z | 2015-02-14T22:00Z
        UKR-2020-MEASURES/b      | 2020-07-26T21:01Z | 2020-07-26T21:01Z
        NKR-2020-TRILATERAL/p1   | 2020-11-09T21:00Z | 2020-11-09T21:00Z
        YEM-2018-HUDAYDAH/h1     | 2018-12-12T21:00Z | 2018-12-17T21:00Z
        YEM-2022-TRUCE/y1        | 2022-04-02T16:00Z | 2022-04-02T16:00Z
        LBY-2020-GENEVA/c1       | 2020-10-23T09:15Z | 2020-10-23T09:15Z
        LBN-2024-COH/l1          | 2024-11-27T02:00Z | 2024-11-27T02:00Z
        GAZ-2025-JAN/g1          | 2025-01-19T09:15Z | 2025-01-19T09:15Z
        GAZ-2025-OCT/q1          | 2025-10-10T09:00Z | 2025-10-10T09:00Z
        SDN-2023-JEDDAH-STC/s1   | 2023-05-22T19:45Z | 2023-05-22T19:45Z
        SSD-2017-COHA/s1         | 2017-12-23T21:01Z | 2017-12-23T21:01Z
        THA-KHM-2025-07/t1       | 2025-07-28T17:00Z | 2025-07-28T17:00Z
        THA-KHM-2025-12/w1       | 2025-12-27T05:00Z | 2025-12-27T05:00Z
        INP-2021-DGMO/i1         | 2021-02-24T18:30Z | 2021-02-24T19:00Z
        INP-2025-UNDERSTANDING/i1 | 2025-05-10T11:30Z | 2025-05-10T11:30Z
        KOR-1953-ARMISTICE/k2    | 1953-07-27T13:00Z | 1953-07-27T13:00Z
        KOR-2018-CMA/a13-drones  | 2018-10-31T15:00Z | 2018-10-31T15:00Z
        COL-2016-FARC/f1         | 2016-08-29T05:00Z | 2016-08-29T05:00Z
        LBN-2006-1701/o1         | 2006-08-14T05:00Z | 2006-08-14T05:00Z
        """)
    void aClauseOfTheLibraryTakesEffectAtItsInstant(String id, String earliest, String latest) {
        Norm norm = AgreementLibrary.shipped().load(id.substring(0, id.indexOf('/'))).norms().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Moment begin = norm.lifecycle().stages().stream()
                .filter(stage -> stage.state() == LifecycleState.IN_FORCE)
                .findFirst()
                .orElseThrow()
                .validity()
                .from();
        assertThat(begin.earliest()).isEqualTo(Instant.parse(earliest.replace("Z", ":00Z")));
        assertThat(begin.latest()).isEqualTo(Instant.parse(latest.replace("Z", ":00Z")));
    }

    @Test
    void aRangeSpansItsEnds() {
        Moment from = start(Yaml.VALID.replace(
                "from: 2020-01-02T00:00}", "from: {earliest: 2020-01-02T00:00, latest: 2020-01-03T24:00}}"));
        assertThat(from)
                .isEqualTo(new Moment(Instant.parse("2020-01-02T00:00:00Z"), Instant.parse("2020-01-04T00:00:00Z")));
    }

    @Test
    void aStageLastsUntilTheNextOneBegins() {
        String yaml = Yaml.VALID.replace(
                "from: 2020-01-02T00:00}",
                "from: 2020-01-02T00:00}\n    - {state: contested, from: {earliest: 2020-03-01, latest: 2020-03-05}}");
        var stages = Yaml.agreement(yaml).norms().get(0).lifecycle().stages();
        assertThat(stages.get(0).validity().to())
                .isEqualTo(stages.get(1).validity().from());
        assertThat(stages.get(1).validity().to()).isEqualTo(Moment.NEVER);
    }

    @Test
    void anInstantWithoutAZoneIsRefused() {
        assertThat(Yaml.faultsWith("timezone: UTC\n", "")).anyMatch(f -> f.contains("no time zone says how to read"));
    }

    private static Moment start(String yaml) {
        return Yaml.agreement(yaml)
                .norms()
                .get(0)
                .lifecycle()
                .stages()
                .get(0)
                .validity()
                .from();
    }
}
