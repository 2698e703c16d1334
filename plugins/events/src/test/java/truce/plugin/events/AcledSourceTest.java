package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants.Directed;
import truce.core.action.Participants.Side;
import truce.core.action.Participants.Undirected;
import truce.core.fault.Refusal;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.spi.Recognition;
import truce.core.time.TimePrecision;
import truce.core.time.When;

class AcledSourceTest {

    private static final String HEADER = "event_id_cnty,event_date,time_precision,sub_event_type,actor1,assoc_actor_1,"
            + "inter1,actor2,assoc_actor_2,inter2,country,admin1,admin2,location,latitude,longitude,geo_precision,"
            + "source,notes,fatalities,timestamp\n";

    private final Map<String, Action> old = byId("acled-until-2023.csv");
    private final Map<String, Action> current = byId("acled-since-2023.csv");

    @Test
    void bothLayoutsAreRecognisedAndRead() {
        assertThat(old.keySet()).containsExactlyInAnyOrder("acled:ALD11", "acled:ALD12", "acled:ALD13");
        assertThat(current.keySet()).containsExactlyInAnyOrder("acled:ALD21", "acled:ALD22", "acled:ALD23");
        assertThat(Read.recognise(new AcledSource(), HEADER)).isInstanceOf(Recognition.Yes.class);
        assertThat(Read.recognise(new AcledSource(), HEADER.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(Recognition.Yes.class);
        assertThat(Read.recognise(new AcledSource(), "a,b\n1,2\n")).isInstanceOf(Recognition.No.class);
    }

    @Test
    void battlesHaveNoDirection() {
        assertThat(old.get("acled:ALD11").participants())
                .isEqualTo(new Undirected(
                        Side.of("Military Forces of Aland (2010-)", "Border Guard"), Side.of("Free Hill Front")));
        assertThat(old.get("acled:ALD11").acts()).containsExactly(ActionType.ARMED_CLASH);
    }

    @Test
    void remoteViolenceIsOfTheFirstActorAndOnesOwnAlliesAreNamedOnce() {
        assertThat(current.get("acled:ALD21").participants())
                .isEqualTo(new Directed(
                        Side.of("Free Hill Front", "Hill Youth"), Side.of("Military Forces of Aland (2010-)")));
    }

    @Test
    void whoIsNamedBesideCiviliansDescribesThemAndIsNoAlly() {
        assertThat(old.get("acled:ALD12").participants().second()).isEqualTo(Side.of("Civilians (Aland)"));
    }

    @Test
    void groundRegainedByTheGovernmentIsTakenByTheStateWhereverItStands() {
        assertThat(old.get("acled:ALD13").participants())
                .isEqualTo(new Directed(Side.of("Military Forces of Aland (2010-)"), Side.of("Free Hill Front")));
    }

    @Test
    void groundTakenBetweenTwoGroupsHasNoDirection() {
        Action action = row("ALD1,2020-01-01,1,Non-state actor overtakes territory,A,,2,B,,2,Aland,,,X,1,2,1,,,0,");
        assertThat(action.participants()).isEqualTo(new Undirected(Side.of("A"), Side.of("B")));
        Action fromState = row(
                "ALD1,2020-01-01,1,Non-state actor overtakes territory,A,,State forces,B,,Rebel group,,,,X,1,2,1,,,0,");
        assertThat(fromState.participants()).isEqualTo(new Directed(Side.of("B"), Side.of("A")));
    }

    @Test
    void timeIsAnIntervalByItsPrecisionInTheCountrysZone() {
        assertThat(old.get("acled:ALD11").when())
                .isEqualTo(when("2019-10-11T21:00:00Z", "2019-10-12T21:00:00Z", TimePrecision.DAY));
        assertThat(old.get("acled:ALD12").when())
                .isEqualTo(when("2019-10-09T21:00:00Z", "2019-10-16T21:00:00Z", TimePrecision.WEEK));
        assertThat(old.get("acled:ALD13").when())
                .isEqualTo(when("2019-09-30T21:00:00Z", "2019-10-31T22:00:00Z", TimePrecision.MONTH));
    }

    @Test
    void placeIsASetByItsPrecisionAndNeverTheStandInPointOfAProvince() {
        assertThat(old.get("acled:ALD11").places().impact())
                .isEqualTo(new Disc("Hilltown", new Position(35.0012, 36.0012), AcledPlaces.SETTLEMENT));
        assertThat(radiusKm(old.get("acled:ALD12").places().impact())).isEqualTo(15);
        assertThat(old.get("acled:ALD13").places().impact().label()).isEqualTo("polygon of North Province");
        assertThat(radiusKm(current.get("acled:ALD21").places().impact())).isEqualTo(5);
        Action unknown = row("ALD1,2020-01-01,1,Armed clash,A,,2,B,,2,Bland,East,,X,1,2,3,,,0,");
        assertThat(unknown.places().impact())
                .isEqualTo(new AreaWithoutGeometry("East", Optional.of(new Position(1, 2))));
    }

    @Test
    void wherePeopleFiredFromIsNotTold() {
        assertThat(current.get("acled:ALD21").places().origin()).isInstanceOf(PlaceUnknown.class);
        assertThat(current.get("acled:ALD23").places().position()).isInstanceOf(Disc.class);
        assertThat(current.get("acled:ALD23").places().impact()).isInstanceOf(PlaceUnknown.class);
    }

    @Test
    void aPlaceholderForUnknownDeathsIsNoKnownNumber() {
        assertThat(old.get("acled:ALD11").killed()).isEqualTo(Harm.of(3));
        assertThat(old.get("acled:ALD12").killed()).isEqualTo(new Harm(0, 10, 10, false));
        assertThat(old.get("acled:ALD13").killed()).isEqualTo(Harm.NONE);
        assertThat(current.get("acled:ALD23").killed()).isEqualTo(Harm.UNKNOWN);
    }

    @Test
    void protestsAreReadAndHaveNoCodableAct() {
        assertThat(current.get("acled:ALD22").acts()).isEmpty();
    }

    @Test
    void aTypeThatNobodyKnowsIsReadAndTold() {
        Heard heard = read(HEADER + "ALD1,2020-01-01,1,Cyber attack,A,,2,B,,2,Aland,,,X,1,2,1,,,0,\n");
        assertThat(heard.only().acts()).isEmpty();
        assertThat(heard.told()).contains("1 row of sub-event type 'Cyber attack'");
    }

    @Test
    void sourcesAreSplitAndTheRevisionIsWhenItBecameKnown() {
        assertThat(old.get("acled:ALD11").vouching().sources()).containsExactly("Hill Radio", "Sea Wire");
        assertThat(old.get("acled:ALD11").knownAt()).contains(Instant.ofEpochSecond(1571000000));
        assertThat(current.get("acled:ALD23").knownAt()).isEmpty();
    }

    @Test
    void anActorBasedExportCountsEachEventOnceAndInventsNoDirection() {
        Heard heard = Read.with(new AcledSource()).resource("acled-actor-based.csv");
        assertThat(heard.actions).extracting(Action::id).containsExactly("acled:ALD31", "acled:ALD32");
        assertThat(heard.repeated).containsExactly("events.csv:3 acled:ALD31", "events.csv:4 acled:ALD32");
        assertThat(heard.actions)
                .extracting(Action::participants)
                .containsOnly(new Undirected(Side.of("Free Hill Front"), Side.of("Military Forces of Aland (2010-)")));
        assertThat(heard.told()).contains("actor-based");
    }

    @Test
    void rowsOfOneEventWithSwappedActorsHaveNoDirectionInEitherOrder() {
        String one = "ALD1,2020-01-01,1,Grenade,A,,2,B,,1,Aland,,,X,1,2,1,,,0,\n";
        String two = "ALD1,2020-01-01,1,Grenade,B,,1,A,,2,Aland,,,X,1,2,1,,,0,\n";
        for (Heard heard : List.of(read(HEADER + one + two), read(HEADER + two + one))) {
            assertThat(heard.only().participants()).isEqualTo(new Undirected(Side.of("A"), Side.of("B")));
            assertThat(heard.repeated).hasSize(1);
        }
    }

    @Test
    void theSameRowTwiceIsOneEventWithItsDirection() {
        String row = "ALD1,2020-01-01,1,Grenade,A,,2,B,,1,Aland,,,X,1,2,1,,,0,\n";
        Heard heard = read(HEADER + row + row);
        assertThat(heard.only().participants()).isEqualTo(new Directed(Side.of("A"), Side.of("B")));
    }

    @Test
    void theWeeklyAggregateIsRefusedWithWhatToDownloadInstead() {
        assertThatThrownBy(() -> Read.with(new AcledSource()).resource("acled-weekly.csv"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("centroid, not events")
                .hasMessageContaining("event-level export");
        assertThatThrownBy(() -> Read.with(new truce.plugin.events.CsvSource()).resource("acled-weekly.csv"))
                .hasMessageContaining("centroid");
        assertThat(Read.recognise(new AcledSource(), "WEEK,COUNTRY,CENTROID_LATITUDE,CENTROID_LONGITUDE\n"))
                .isInstanceOf(Recognition.MustRefuse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-10-12", "12-10-2019", "12 October 2019"})
    void itsThreeDatesMeanTheSameDay(String date) {
        assertThat(row("ALD1," + date + ",1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,")
                        .when()
                        .from())
                .isEqualTo("2019-10-11T21:00:00Z");
    }

    @Test
    void numbersWithDashesAreDayFirstAsAcledDocumentsUnlessTheColumnShowsOtherwise() {
        Heard documented = read(HEADER + "ALD1,05-06-2019,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,\n");
        assertThat(documented.only().when().from()).isEqualTo("2019-06-04T21:00:00Z");
        assertThat(documented.told()).contains("as the publisher documents");
        Heard shown = read(HEADER + "ALD1,05-06-2019,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,\n"
                + "ALD2,05-26-2019,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,\n");
        assertThat(shown.actions.get(0).when().from()).isEqualTo("2019-05-05T21:00:00Z");
        assertThat(shown.told()).contains("month first, as the whole column shows");
    }

    @Test
    void slashesThatFitTwoReadingsAreAsked() {
        String text = HEADER + "ALD1,05/06/2019,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,\n";
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class).hasMessageContaining("--dates dmy or");
        assertThat(Read.with(new AcledSource())
                        .option("dates", "mdy")
                        .text(text)
                        .only()
                        .when()
                        .from())
                .isEqualTo("2019-05-05T21:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",2020-01-01,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,|event_id_cnty is blank",
                "E,2020-02-30,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,|event_date '2020-02-30'",
                "E,,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,|event_date is blank",
                "E,2020-01-01,7,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,0,|time_precision '7'",
                "E,2020-01-01,1,Attack,A,,2,B,,7,Aland,,,X,97.2,2,1,,,0,|latitude 97.2 is not in -90..90",
                "E,2020-01-01,1,Attack,A,,2,B,,7,Aland,,,X,north,2,1,,,0,|latitude 'north' is not a number",
                "E,2020-01-01,1,Attack,A,,2,B,,7,Aland,,,X,1,,1,,,0,|longitude is blank",
                "E,2020-01-01,1,Attack,A,,2,B,,7,Aland,,,X,1,2,4,,,0,|geo_precision '4'",
                "E,2020-01-01,1,Attack,A,,2,B,,7,Aland,,,X,1,2,1,,,many,|fatalities 'many'",
                "E,2020-01-01,1,Attack,A,,2,B|the record has 8 cells, the header 21"
            })
    void aRowThatCannotBeReadIsRefusedWithItsValue(String row, String problem) {
        Heard heard = read(HEADER + row + "\n");
        assertThat(heard.onlyFault().problem()).contains(problem);
        assertThat(heard.onlyFault().row()).isEqualTo(1);
        assertThat(heard.onlyFault().help()).isNotEmpty();
    }

    private static double radiusKm(Place place) {
        return place instanceof Disc disc ? disc.radius().kilometres() : -1;
    }

    private static When when(String from, String to, TimePrecision precision) {
        return new When(Instant.parse(from), Instant.parse(to), precision);
    }

    private static Action row(String row) {
        return read(HEADER + row + "\n").only();
    }

    private static Heard read(String text) {
        return Read.with(new AcledSource()).text(text);
    }

    private static Map<String, Action> byId(String resource) {
        Heard heard = Read.with(new AcledSource()).resource(resource);
        assertThat(heard.refused).isEmpty();
        return Stream.of(heard.actions)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }
}
