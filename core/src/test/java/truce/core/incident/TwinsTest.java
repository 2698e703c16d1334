package truce.core.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static truce.core.incident.World.incidents;
import static truce.core.incident.World.shape;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Candidates;
import truce.core.geo.PlaceUnknown;
import truce.core.time.When;

/** Which rows tell the same event, with the near misses. */
class TwinsTest {

    private static final Row ACLED = Row.of("acled", "1").act("K40");
    private static final Row NEWS = Row.of("news", "1").act("K40");

    @Test
    void rowsOfTwoDatasetsThatAgreeOnAllPointsTellOneEvent() {
        assertThat(shape(incidents(ACLED, NEWS))).containsExactly("[acled:1+news:1]");
    }

    @Test
    void rowsThatOneDatasetTellsApartStayApart() {
        Row second = Row.of("acled", "2").act("K40");
        assertThat(shape(incidents(ACLED, second))).containsExactly("[acled:1]", "[acled:2]");
        assertThat(shape(incidents(ACLED, second, NEWS))).containsExactly("[acled:1+news:1]", "[acled:2]");
    }

    @Test
    void rowsOfOneDatasetAreTwinsOnlyWithinOneOperationAndFromTwoFamilies() {
        Row afp = NEWS.operation("raid").told("AFP");
        Row sohr = Row.of("news", "2").act("K40").operation("raid").told("SOHR");
        Row france24 = Row.of("news", "2").act("K40").operation("raid").told("France 24");
        assertThat(shape(incidents(afp, sohr))).containsExactly("[news:1+news:2]");
        assertThat(shape(incidents(afp, france24))).containsExactly("[news:1, news:2]");
        assertThat(shape(incidents(afp, sohr.operation("other")))).containsExactly("[news:1]", "[news:2]");
    }

    @Test
    void timesMustMeet() {
        assertThat(incidents(ACLED, NEWS.between("2020-02-18", "2020-02-20"))).hasSize(1);
        assertThat(incidents(ACLED, NEWS.on("2020-02-21"))).hasSize(2);
        Instant lastSecond = Instant.parse("2020-02-20T21:59:59Z");
        assertThat(incidents(ACLED, NEWS.when(When.exactly(lastSecond)))).hasSize(1);
        assertThat(incidents(ACLED, NEWS.when(When.exactly(lastSecond.plusSeconds(1)))))
                .hasSize(2);
    }

    @Test
    void aRowThatMayLieAnywhereInAMonthTellsNoCertainEvent() {
        assertThat(incidents(ACLED, NEWS.between("2020-02-16", "2020-02-23"))).hasSize(1);
        assertThat(incidents(ACLED, NEWS.between("2020-02-15", "2020-02-23"))).hasSize(2);
    }

    @ParameterizedTest(name = "radii {0} and {1} km, {2} km apart: {3} incidents")
    @CsvSource({
        // 0.1 degree of latitude here is 11.096 km
        "5, 7, 0.1, 1",
        "5, 6, 0.1, 2",
        "25, 2, 0.24, 1",
        "25, 25, 0.26, 1",
        "25, 25, 0.28, 2",
        "40, 2, 0.0, 2"
    })
    void placesMustBeAbleToBeOneSpot(double radius, double other, double degrees, int expected) {
        Row north = NEWS.at(Row.disc("north", 35.8697 + degrees, 36.7203, other));
        assertThat(incidents(ACLED.at(Row.disc("here", 35.8697, 36.7203, radius)), north))
                .hasSize(expected);
    }

    @Test
    void placesMeetAcrossTheEdgesOfBlocksTheAntimeridianAndAtThePole() {
        assertThat(incidents(ACLED.at(Row.disc("west", -17, 179.99, 2)), NEWS.at(Row.disc("east", -17, -179.99, 2))))
                .hasSize(1);
        assertThat(incidents(ACLED.at(Row.disc("here", 89.95, 0, 10)), NEWS.at(Row.disc("over", 89.95, 180, 10))))
                .hasSize(1);
        assertThat(incidents(ACLED.at(Row.disc("here", 84.999, 20, 3)), NEWS.at(Row.disc("over", 85.001, 20, 3))))
                .hasSize(1);
        assertThat(incidents(ACLED.at(Row.disc("here", -0.001, 0.001, 1)), NEWS.at(Row.disc("over", 0.001, -0.001, 1))))
                .hasSize(1);
    }

    @Test
    void areasAndUnknownPlacesNeverMergeByPlaceAlone() {
        Row area = NEWS.at(new AreaWithoutGeometry("Idlib", Optional.of(Row.NAIRAB.centre())));
        assertThat(incidents(ACLED, area)).hasSize(2);
        assertThat(incidents(ACLED.at(new AreaWithoutGeometry("Idlib", Optional.of(Row.NAIRAB.centre()))), area))
                .hasSize(2);
        assertThat(incidents(ACLED.places(Places.UNKNOWN), NEWS.places(Places.UNKNOWN)))
                .hasSize(2);
    }

    @Test
    void oneOfSeveralPlacesIsEnoughButUnknownAmongThemIsTooCoarse() {
        Row either = NEWS.at(new Candidates("Nairab", List.of(Row.NAIRAB, Row.disc("camp", 36.172, 37.226, 2))));
        assertThat(incidents(ACLED, either)).hasSize(1);
        Row open = NEWS.at(new Candidates("Nairab", List.of(Row.NAIRAB, new PlaceUnknown("another Nairab"))));
        assertThat(incidents(ACLED, open)).hasSize(2);
    }

    @Test
    void everyPlaceThatBothTellMustMeet() {
        Places fired = new Places(Row.SARAQIB, Row.NAIRAB, new PlaceUnknown("-"), new PlaceUnknown("-"));
        Places elsewhere = new Places(Row.NAIRAB, Row.NAIRAB, new PlaceUnknown("-"), new PlaceUnknown("-"));
        assertThat(incidents(ACLED.places(fired), NEWS)).hasSize(1);
        assertThat(incidents(ACLED.places(fired), NEWS.places(elsewhere))).hasSize(2);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} incidents")
    @CsvSource({
        "K40, K41, 1", "K40, K12, 1", "K40, K20, 2", "K40, K44, 2", "K40, K51, 2", "K00, K44, 1", "K00, K20, 1",
        "K00, N81, 2", "K10, K12, 1", "K12, K13, 2", "K41, K44, 2", "K60, K65, 1", "K60, K10, 2", "K00, K60, 1"
    })
    void actsMustBeTheSameOrOneAGeneralFormOfTheOther(String one, String other, int expected) {
        assertThat(incidents(ACLED.act(one), NEWS.act(other))).hasSize(expected);
        assertThat(incidents(ACLED.act(other), NEWS.act(one))).hasSize(expected);
    }

    @Test
    void candidateActsMustMeet() {
        assertThat(incidents(ACLED.act("K12", "K13"), NEWS.act("K13", "K20"))).hasSize(1);
        assertThat(incidents(ACLED.act("K12", "K13"), NEWS.act("K20", "K21"))).hasSize(2);
        assertThat(incidents(ACLED.act(), NEWS.act())).hasSize(2);
    }

    @Test
    void sidesMayChangePlacesOnlyWhereNobodySaysWhoActed() {
        Row mirrored = NEWS.among("Syrian regime", "National Liberation Front");
        assertThat(incidents(ACLED, mirrored)).hasSize(1);
        assertThat(incidents(ACLED, NEWS.by("Syrian regime", "NLF"))).hasSize(1);
        assertThat(incidents(ACLED.by("NLF", "Syrian regime"), NEWS.by("NLF", "Assad regime")))
                .hasSize(1);
        assertThat(incidents(ACLED.by("NLF", "Syrian regime"), NEWS.by("Syrian regime", "NLF")))
                .hasSize(2);
    }

    @Test
    void partiesMeetThroughLumpsAndMembershipButNotThroughSupport() {
        assertThat(incidents(ACLED, NEWS.among("Syrian insurgents", "Syrian regime")))
                .hasSize(1);
        assertThat(incidents(ACLED, NEWS.among("SNA", "Syrian regime"))).hasSize(1);
        assertThat(incidents(ACLED, NEWS.among("HTS", "Syrian regime"))).hasSize(2);
        assertThat(incidents(ACLED, NEWS.among("Turkish Armed Forces", "Syrian regime")))
                .hasSize(2);
    }

    @Test
    void namesThatNobodyMappedMustBeSpelledTheSame() {
        assertThat(incidents(ACLED.among("Sham Brigade", "NLF"), NEWS.among("Sham Brigade", "NLF")))
                .hasSize(1);
        assertThat(incidents(ACLED.among("Sham Brigade", "NLF"), NEWS.among("Brigade of Sham", "NLF")))
                .hasSize(2);
        assertThat(incidents(ACLED.among("Sham Brigade", "HTS"), NEWS.among("NLF", "HTS")))
                .hasSize(2);
    }

    @Test
    void anUnnamedSideExcludesNothingAndSupportsNothing() {
        Row oneSide =
                NEWS.sides(new Participants.Directed(Participants.Side.of("NLF"), Participants.Side.NOBODY_NAMED));
        Row nobody =
                NEWS.sides(new Participants.Undirected(Participants.Side.NOBODY_NAMED, Participants.Side.NOBODY_NAMED));
        assertThat(incidents(ACLED, oneSide)).hasSize(1);
        assertThat(incidents(ACLED, nobody)).hasSize(2);
    }

    @Test
    void aRowThatSumsUpSeveralEventsIsNoTwinOfOne() {
        assertThat(incidents(ACLED, NEWS.aggregate())).hasSize(2);
    }

    @Test
    void theAnalystOverrulesBothWays() {
        Row elsewhere = NEWS.on("2020-02-23");
        Set<Overrules.Pair> pair = Set.of(new Overrules.Pair("news:1", "acled:1"));
        assertThat(incidents(new Overrules(pair, Set.of()), ACLED, elsewhere)).hasSize(1);
        assertThat(incidents(new Overrules(Set.of(), pair), ACLED, NEWS)).hasSize(2);
    }

    @Test
    void aRowThatFitsTwoGoesWithTheMoreAlike() {
        Row near = Row.of("acled", "2").act("K40").at(Row.disc("near", 35.89, 36.7203, 2));
        Row fits = NEWS.at(Row.disc("here", 35.885, 36.7203, 2));
        assertThat(shape(incidents(ACLED, near, fits))).containsExactly("[acled:1]", "[acled:2+news:1]");
    }
}
