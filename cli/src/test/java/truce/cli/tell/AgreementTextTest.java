package truce.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import truce.core.time.LocalMoment;
import truce.core.time.Moment;
import truce.plugin.agreements.AgreementLibrary;

/** An agreement reads as an analyst reads it. */
class AgreementTextTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();

    static List<String> ids() {
        return LIBRARY.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyInstrumentIsToldWithTimelineClausesAndCertainty(String id) {
        String text = text(id);
        assertThat(text).startsWith(id + ": ").contains("Timeline\n", "not yet reviewed", "facts unsure");
        LIBRARY.load(id).norms().forEach(norm -> assertThat(text).contains(norm.id()));
        LIBRARY.load(id)
                .coding()
                .unsure()
                .forEach(fact -> assertThat(flat(text)).contains(flat(fact)));
    }

    @Test
    void theTimelineSaysWhatChangesWhenAndForWhom() {
        assertThat(text("KOR-2018-CMA"))
                .contains("  31 Oct 2018 15:00: in force: a12,")
                .contains("  23 Nov 2023: terminated for DPRK: all 10 norms")
                .contains("  4 Jun 2024: suspended for ROK:");
        assertThat(text("NKR-2020-TRILATERAL"))
                .contains("  15 Nov 2020: first due, later put off: p6a")
                .contains("  25 Nov 2020: due: p6a");
    }

    @Test
    void whoIsBoundHowAndThroughWhomIsSaid() {
        assertThat(flat(text("SYR-2017-ASTANA")))
                .contains("Government of Syria: bound through RUS, IRN (not a signatory; said that it supported the")
                .contains("not bound, left out by name");
        assertThat(flat(text("LBN-2024-COH")))
                .contains("Hezbollah; Other armed groups in Lebanon: not bound itself, another must restrain it");
    }

    @Test
    void numbersAreSentences() {
        assertThat(flat(text("UKR-2015-PACKAGE")))
                .contains("at least 15 km: mortar up to 120 mm")
                .contains("at least 15 km: anti tank gun, tube artillery below 100 mm")
                .contains("measured for DPR, LPR, RUS from the line of 19 September 2014, good to 5 km")
                .contains("due 2 Mar 2015; open within 1 day either way");
        assertThat(flat(text("SYR-ISR-1974")))
                .contains("at most 36 guns of short range up to 122 mm of ISR in GOLAN-AOL-A-10");
        assertThat(flat(text("KOR-2018-CMA")))
                .contains("within 40 km in the sector east")
                .contains("exercises of a regiment or more, and live fire of artillery of any size");
        assertThat(flat(text("YEM-2022-TRUCE")))
                .contains("at least 18 fuel ships let into the ports of Hudaydah in 2 months")
                .contains("positions as on 2 Apr 2022 16:00");
        assertThat(flat(text("UKR-2020-MEASURES")))
                .contains("on order, after the mechanism was tried, with notice of the order");
        assertThat(flat(text("THA-KHM-2025-12")))
                .contains(
                        "due once the ceasefire has been fully maintained for 72 hours; open within 1 day either way");
        assertThat(flat(text("SYR-NE-2019-SOCHI")))
                .contains(
                        "due 29 Oct 2019 15:00, PT150H from 23 Oct 2019 09:00 (same hour); open within 1 hour either way");
        assertThat(flat(text("KOR-2018-CMA"))).contains("after the mechanism was tried");
        assertThat(flat(text("SSD-2017-COHA"))).contains("notice of deployment to CTSAMVM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-09-17       | Asia/Damascus                 | 17 Sep 2018
        2020-02-20       | Pacific/Auckland              | 20 Feb 2020
        2016-06-23       | America/Bogota                | 23 Jun 2016
        2006-11-21       | Asia/Kathmandu                | 21 Nov 2006
        2020-03-29       | Europe/Kyiv                   | 29 Mar 2020
        1974-05-31       | Asia/Damascus, Asia/Jerusalem | 31 May 1974
        2020-01-01       | UTC                           | 1 Jan 2020
        2020-03-06T00:01 | Europe/Moscow, Asia/Damascus  | some time between 5 Mar 2020 21:01 and 22:01
        2020-03-06T00:01 | Europe/Moscow                 | 5 Mar 2020 21:01
        """)
    void aDateWithoutAnHourIsToldAsThatLocalDate(String text, String zones, String told) {
        List<ZoneId> read =
                List.of(zones.split(", ", -1)).stream().map(ZoneId::of).toList();
        assertThat(new Times(ZoneOffset.UTC).of(new LocalMoment(text, read).moment()))
                .isEqualTo(told);
    }

    @Test
    void severalDaysAreToldAsDays() {
        List<ZoneId> kyiv = List.of(ZoneId.of("Europe/Kyiv"));
        Moment moment = Moment.anyOf(
                List.of(new LocalMoment("2019-06-26", kyiv).moment(), new LocalMoment("2019-06-30", kyiv).moment()));
        assertThat(new Times(ZoneOffset.UTC).of(moment)).isEqualTo("some day between 26 Jun 2019 and 30 Jun 2019");
    }

    private static String text(String id) {
        return AgreementText.of(LIBRARY.load(id), ZoneOffset.UTC).stream().collect(Collectors.joining("\n"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
