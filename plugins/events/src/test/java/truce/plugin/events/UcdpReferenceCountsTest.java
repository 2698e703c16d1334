package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.Action;
import truce.core.evidence.EvidenceLevel;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.time.Period;

/** The counts that an independent script got from UCDP GED, Syria. */
class UcdpReferenceCountsTest {

    private static Heard heard = new Heard();

    @BeforeAll
    static void read() {
        heard = Read.with(new UcdpSource()).path(SharedData.file("ucdp-ged-syria/ged-syria-2016-2019.csv"));
    }

    @Test
    void everyRecordIsAccepted() {
        assertThat(heard.actions).hasSize(16_566);
        assertThat(heard.refused).isEmpty();
        assertThat(heard.repeated).isEmpty();
        assertThat(heard.actions.get(16_565).origin().row()).isEqualTo(16_566);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-27, 2016-09-12, 243, 1127, 217, 1023",
        "2017-05-06, 2018-09-16, 559, 2538, 414, 1994",
        "2018-09-17, 2019-11-30, 680, 2792, 605, 2539"
    })
    void eventsAndDeathsInIdlibGovernorateAgree(
            LocalDate from, LocalDate to, int events, int deaths, int stateEvents, int stateDeaths) {
        Period period = Period.days(from, to, ZoneOffset.UTC);
        List<Action> found = heard.actions.stream()
                .filter(action -> action.labels().admin1().equals("Idlib Governorate"))
                .filter(action -> period.includes(action.when()))
                .toList();
        List<Action> stateBased = found.stream()
                .filter(action -> action.labels().type().equals("1"))
                .toList();
        assertThat(List.of(found.size(), deaths(found), stateBased.size(), deaths(stateBased)))
                .containsExactly(events, deaths, stateEvents, stateDeaths);
    }

    @Test
    void placesAreSetsByTheirPrecision() {
        assertThat(heard.actions.stream().filter(a -> radius(a) == 2)).hasSize(9010);
        assertThat(heard.actions.stream().filter(a -> radius(a) == 25)).hasSize(5786);
        assertThat(heard.actions.stream().filter(a -> a.places().impact() instanceof AreaWithoutGeometry))
                .hasSize(334 + 620 + 562 + 254);
    }

    @Test
    void whatIsOddIsToldOrKept() {
        assertThat(heard.actions.stream().filter(Action::aggregated)).hasSize(622);
        assertThat(heard.told()).contains("101 rows whose low, best and high are not in this order");
        assertThat(heard.actions.stream().flatMap(a -> a.vouching().sources().stream()))
                .contains("SOHR", "Turkish military");
        assertThat(heard.actions).allMatch(a -> a.vouching().stated() == EvidenceLevel.ALLEGED);
    }

    private static double radius(Action action) {
        return action.places().impact() instanceof Disc disc ? disc.radius().kilometres() : -1;
    }

    private static int deaths(List<Action> actions) {
        return actions.stream().mapToInt(action -> action.killed().best()).sum();
    }
}
