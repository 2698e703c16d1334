package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants.Directed;
import truce.core.action.Participants.Side;
import truce.core.action.Participants.Undirected;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.geo.Position;
import truce.core.time.TimePrecision;
import truce.core.time.When;

class UcdpSourceTest {

    private final Heard heard = Read.with(new UcdpSource()).resource("ucdp-new-ids.csv");

    @ParameterizedTest
    @ValueSource(strings = {"ucdp-new-ids.csv", "ucdp-code-status.csv", "ucdp-first-vintage.csv"})
    void eachVintageIsReadWhole(String file) {
        Heard vintage = Read.with(new UcdpSource()).resource(file);
        assertThat(vintage.actions).isNotEmpty();
        assertThat(vintage.refused).isEmpty();
        assertThat(vintage.actions.get(0).killed().best()).isEqualTo(2);
        assertThat(vintage.datasets.get(0).licence()).isEqualTo("CC BY 4.0");
        assertThat(vintage.datasets.get(0).blindTo()).startsWith("lethal events only");
    }

    @Test
    void precisionOneAndTwoAreDiscs() {
        assertThat(action(101).places().impact())
                .isEqualTo(new Disc("Hilltown village", new Position(35, 36), UcdpPlaces.EXACT));
        assertThat(action(102).places().impact())
                .isEqualTo(new Disc("Lowtown", new Position(35.1, 36.1), UcdpPlaces.NEAR));
    }

    @Test
    void coarserOnesAreAreasAndNeverTheirPoint() {
        assertThat(action(103).places().impact().label()).isEqualTo("polygon of Mill District");
        assertThat(action(104).places().impact())
                .isEqualTo(new AreaWithoutGeometry("South Province", Optional.of(new Position(35.1, 36.1))));
        assertThat(action(105).places().impact().label()).isEqualTo("polygon of North Province");
        assertThat(action(106).places().impact().label()).isEqualTo("polygon of Aland");
        assertThat(action(107).places().impact().label()).contains("at sea or in the air");
    }

    @Test
    void onlyOneSidedViolenceHasADirection() {
        assertThat(action(101).participants())
                .isEqualTo(new Undirected(Side.of("Government of Aland"), Side.of("FHF")));
        assertThat(action(102).participants()).isEqualTo(new Directed(Side.of("FHF"), Side.of("Civilians")));
        assertThat(action(103).participants()).isEqualTo(new Undirected(Side.of("FHF"), Side.of("Sea League")));
        assertThat(action(101).acts()).containsExactly(ActionType.USE_OF_FORCE_UNSPECIFIED);
        assertThat(action(102).acts()).containsExactly(ActionType.ATTACK_ON_CIVILIANS);
    }

    @Test
    void timeRunsFromTheFirstToTheLastDayWhateverTheCodeSays() {
        assertThat(action(102).when())
                .isEqualTo(new When(
                        Instant.parse("2016-01-31T22:00:00Z"),
                        Instant.parse("2016-02-20T22:00:00Z"),
                        TimePrecision.MONTH));
        assertThat(action(103).when().to()).isEqualTo("2016-02-03T22:00:00Z");
        assertThat(heard.told()).contains("more than date_prec 1 allows");
    }

    @Test
    void theDeclaredZoneOfTheSourceComesFirst() {
        Heard kyiv = Read.with(new UcdpSource())
                .option("zone", "Europe/Kyiv Europe/Moscow")
                .resource("ucdp-new-ids.csv");
        assertThat(kyiv.actions.get(0).when())
                .isEqualTo(new When(
                        Instant.parse("2015-12-31T21:00:00Z"),
                        Instant.parse("2016-01-01T22:00:00Z"),
                        TimePrecision.DAY));
    }

    @Test
    void deathsKeepTheirBestEstimate() {
        assertThat(action(101).killed()).isEqualTo(new Harm(2, 2, 4, true));
        assertThat(action(102).killed()).isEqualTo(new Harm(5, 5, 5, true));
        assertThat(heard.told()).contains("1 row whose low, best and high are not in this order");
    }

    @Test
    void summariesAndUnsettledEventsAreNotCountedAsOne() {
        assertThat(action(101).aggregated()).isFalse();
        assertThat(action(102).aggregated()).isTrue();
        Heard candidates = Read.with(new UcdpSource()).resource("ucdp-code-status.csv");
        assertThat(candidates.actions).extracting(Action::aggregated).containsExactly(false, true);
        assertThat(candidates.told()).contains("1 row with a code_status other than Clear");
    }

    @Test
    void whoOriginallySaidSoIsTheSourceAndTheOfficesOnlyWhereNobodyIs() {
        assertThat(action(101).vouching().sources()).containsExactly("Hill Radio");
        assertThat(action(102).vouching().sources()).containsExactly("Sea Wire");
    }

    @Test
    void aFileWithoutAColumnThatIsNeededIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> Read.with(new UcdpSource()).text("id,year,type_of_violense\n1,2,3\n"))
                .hasMessageContaining("no column 'type_of_violence'")
                .hasMessageContaining("'type_of_violense'");
    }

    private Action action(int id) {
        return heard.actions.stream()
                .filter(action -> action.id().equals("ucdp-ged:" + id))
                .findFirst()
                .orElseThrow();
    }
}
