package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import truce.core.action.Action;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.ExceptionKind;
import truce.core.action.Harm;
import truce.core.action.Links;
import truce.core.action.Participants.Directed;
import truce.core.action.Participants.Side;
import truce.core.action.Participants.Undirected;
import truce.core.action.Statement;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.evidence.AttributionGround;
import truce.core.evidence.EvidenceLevel;
import truce.core.fault.Refusal;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Candidates;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.geo.Sector;
import truce.core.spi.Recognition;

class CsvSourceTest {

    @Test
    void everyFieldOfAnActionCanBeTold() {
        Action action = read("""
                id,date,end_date,time_zone,act,statement,aggregated,actor,target_one_of,killed_low,killed,killed_high,weapon,\
                bore_mm,system,sources,evidence,attribution,disputed_by,exceptions,operation,effect_of,supersedes,known_at,place,x.side
                a1,2020-02-20T10:00,2020-02-20T12:30,Asia/Damascus,K12; rocket fire,act,no,Red Force; Red Air Force,Blue;Grey,\
                1,2,4,mlrs,122 mm,BM-21,Wire A; Wire B,L3,Assessed,Red Force,self-defence by Red Force (supported); counter-terrorism,\
                Dawn,a0,acled:ALD1,2020-02-21,Hilltown,left
                """.replace("rocket fire", "rocket-fire")).only();
        assertThat(action.id()).isEqualTo("events:a1");
        assertThat(action.origin().toString()).isEqualTo("events.csv:1");
        assertThat(action.acts()).containsExactly(ActionType.ARTILLERY_FIRE, ActionType.ROCKET_FIRE);
        assertThat(action.participants())
                .isEqualTo(new Directed(Side.of("Red Force", "Red Air Force"), Side.oneOf("Blue", "Grey")));
        assertThat(action.when().from()).isEqualTo("2020-02-20T08:00:00Z");
        assertThat(action.when().to()).isEqualTo("2020-02-20T10:30:00Z");
        assertThat(action.killed()).isEqualTo(new Harm(1, 2, 4, true));
        assertThat(action.weapon()).isEqualTo(new Weapon(WeaponClass.MLRS, OptionalDouble.of(122), "BM-21"));
        assertThat(action.vouching().sources()).containsExactly("Wire A", "Wire B");
        assertThat(action.vouching().stated()).isEqualTo(EvidenceLevel.OBSERVED);
        assertThat(action.vouching().attributed()).isEqualTo(AttributionGround.ASSESSED);
        assertThat(action.vouching().disputedBy()).containsExactly("Red Force");
        assertThat(action.vouching().exceptionClaims())
                .containsExactly(
                        new ExceptionClaim(ExceptionKind.SELF_DEFENCE, "Red Force", true),
                        new ExceptionClaim(ExceptionKind.COUNTER_TERRORISM, "", false));
        assertThat(action.links()).isEqualTo(new Links("Dawn", "events:a0", "acled:ALD1"));
        assertThat(action.knownAt()).contains(Instant.parse("2020-02-21T22:00:00Z"));
        assertThat(action.attributes()).isEqualTo(Map.of("x.side", "left"));
        assertThat(action.places().impact()).isInstanceOf(Disc.class);
    }

    @Test
    void aStatedMapOfColumnsIsUsedAndTold() {
        Heard heard = Read.with(new truce.plugin.events.CsvSource())
                .option("columns.date", "Wann")
                .option("columns.act", "was")
                .option("columns.type", "was")
                .option("values.actor", "Red Force")
                .text("wann;Was;Notiz\n2020-02-20;K41;x\n");
        assertThat(heard.only().acts()).containsExactly(ActionType.GROUND_ASSAULT);
        assertThat(heard.only().labels().type()).isEqualTo("K41");
        assertThat(heard.only().participants().first()).isEqualTo(Side.of("Red Force"));
        assertThat(heard.told())
                .contains("columns read: date = wann, act = Was, type = Was; not read: Notiz.")
                .contains("separated by semicolons");
    }

    @Test
    void anUnknownColumnIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> Read.with(new truce.plugin.events.CsvSource())
                        .option("columns.date", "dat")
                        .text("date,act\n2020-02-20,K41\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no column 'dat' for the field date")
                .hasMessageContaining("Did you mean 'date'?");
        assertThatThrownBy(() -> Read.with(new truce.plugin.events.CsvSource())
                        .option("columns.dat", "date")
                        .text("date,act\n2020-02-20,K41\n"))
                .hasMessageContaining("no field 'dat'")
                .hasMessageContaining("'date'");
        assertThatThrownBy(() -> read("day,act\n2020-02-20,K41\n")).hasMessageContaining("no column 'date'");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20, 2020-02-20T00:00:00Z, 2020-02-21T00:00:00Z",
        "2020-02-20T24:00, 2020-02-21T00:00:00Z, 2020-02-21T00:00:00Z",
        "2020-02-20T10:15:00+02:00, 2020-02-20T08:15:00Z, 2020-02-20T08:15:00Z",
        "2020-02-20 10:15, 2020-02-20T10:15:00Z, 2020-02-20T10:15:00Z",
        "2020-02-20 00:00:00, 2020-02-20T00:00:00Z, 2020-02-21T00:00:00Z",
        "1582156800, 2020-02-20T00:00:00Z, 2020-02-20T00:00:00Z",
        "1582156800000, 2020-02-20T00:00:00Z, 2020-02-20T00:00:00Z",
        "20200220, 2020-02-20T00:00:00Z, 2020-02-21T00:00:00Z",
        "2020-02, 2020-02-01T00:00:00Z, 2020-03-01T00:00:00Z",
        "2020-02-05/2020-02-08, 2020-02-05T00:00:00Z, 2020-02-09T00:00:00Z",
        "20 Feb 2020, 2020-02-20T00:00:00Z, 2020-02-21T00:00:00Z",
        "20.02.2020, 2020-02-20T00:00:00Z, 2020-02-21T00:00:00Z"
    })
    void timesAreReadAsSets(String text, Instant from, Instant to) {
        Action action = read("date,act\n" + text + ",K41\n").only();
        assertThat(action.when().from()).isEqualTo(from);
        assertThat(action.when().to()).isEqualTo(to);
    }

    @Test
    void severalPossibleZonesMakeAnInterval() {
        Action action = read("date,act,time_zone\n2020-03-06T00:01,K41,Europe/Moscow;Asia/Damascus\n")
                .only();
        assertThat(action.when().from()).isEqualTo("2020-03-05T21:01:00Z");
        assertThat(action.when().to()).isEqualTo("2020-03-05T22:01:00.001Z");
    }

    @Test
    void anHourThatTheClockGoesThroughTwiceIsAnInterval() {
        Action action =
                read("date,act,time_zone\n2019-10-27T02:30,K41,Europe/Berlin\n").only();
        assertThat(action.when().from()).isEqualTo("2019-10-27T00:30:00Z");
        assertThat(action.when().to()).isEqualTo("2019-10-27T01:30:00.001Z");
    }

    @Test
    void aLocalDayIsReadInTheRowsZoneThenTheCountrysThenTheRuns() {
        Heard heard = Read.with(new truce.plugin.events.CsvSource())
                .zone("Asia/Kolkata")
                .text(
                        "date,act,time_zone,country\n2020-02-20,K41,Asia/Aden,Aland\n2020-02-20,K41,,Aland\n2020-02-20,K41,,\n");
        assertThat(heard.actions)
                .extracting(action -> action.when().from().toString())
                .containsExactly("2020-02-19T21:00:00Z", "2020-02-19T22:00:00Z", "2020-02-19T18:30:00Z");
    }

    @Test
    void datesThatFitTwoReadingsAreAskedAndAWholeColumnDecides() {
        assertThatThrownBy(() -> read("date,act\n05/06/2020,K41\n06/07/2020,K41\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("fit two readings")
                .hasMessageContaining("--dates dmy or --dates mdy");
        Heard decided = read("date,act\n05/06/2020,K41\n16/07/2020,K41\n");
        assertThat(decided.actions.get(0).when().from()).isEqualTo("2020-06-05T00:00:00Z");
        assertThatThrownBy(() -> read("date,act\n16/06/2020,K41\n06/17/2020,K41\n"))
                .hasMessageContaining("has the day first");
        Heard stated = Read.with(new truce.plugin.events.CsvSource())
                .option("dates", "mdy")
                .text("date,act\n05/06/2020,K41\n16/07/2020,K41\n");
        assertThat(stated.actions.get(0).when().from()).isEqualTo("2020-05-06T00:00:00Z");
        assertThat(stated.refused.get(0).problem()).contains("'16/07/2020'").contains("no such date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2020-13-01", "05/06/20", "43881", "2020-02-20T25:00", "31.02.2020"})
    void anUnparsableDateIsARefusedRowThatSaysWhatWouldBeRight(String text) {
        Heard heard = Read.with(new truce.plugin.events.CsvSource())
                .option("dates", "dmy")
                .text("date,act\n" + text + ",K41\n");
        assertThat(heard.onlyFault().value()).isEqualTo(text);
        assertThat(heard.onlyFault().column()).isEqualTo("date");
        assertThat(heard.onlyFault().help()).isNotEmpty();
    }

    @Test
    void anEndBeforeTheBeginIsRefused() {
        assertThat(read("date,end_date,act\n2020-02-20,2020-02-19,K41\n")
                        .onlyFault()
                        .problem())
                .contains("2020-02-19 lies before 2020-02-20");
    }

    @Test
    void anActWithoutADateIsRefusedAndAClaimIsNot() {
        Heard heard = read("date,act,statement\n,K41,act\n,,claim\n");
        assertThat(heard.refused)
                .singleElement()
                .satisfies(f -> assertThat(f.problem()).contains("is blank"));
        assertThat(heard.actions)
                .singleElement()
                .satisfies(a -> assertThat(a.statement()).isEqualTo(Statement.CLAIM));
    }

    @Test
    void directionIsNeverInvented() {
        assertThat(read("date,act,actor,target,direction\n2020-02-20,K40,A,B,not recorded\n")
                        .only()
                        .participants())
                .isEqualTo(new Undirected(Side.of("A"), Side.of("B")));
        assertThat(read("date,act,actor,target,direction\n2020-02-20,K10,A,B,incoming\n")
                        .only()
                        .participants())
                .isEqualTo(new Directed(Side.of("B"), Side.of("A")));
        assertThat(read("date,act,direction\n2020-02-20,K10,sideways\n")
                        .onlyFault()
                        .problem())
                .contains("'sideways'");
    }

    @Test
    void actsAreCodesNumbersLabelsOrGroups() {
        assertThat(acts("ground-assault")).containsExactly(ActionType.GROUND_ASSAULT);
        assertThat(acts("Mortar fire; k13")).containsExactly(ActionType.MORTAR_FIRE, ActionType.ROCKET_FIRE);
        assertThat(acts("indirect-fire")).isEqualTo(ActionType.in(ActionGroup.INDIRECT_FIRE));
        assertThat(acts("")).isEmpty();
        assertThat(read("date,act\n2020-02-20,ground-asault\n").onlyFault().help())
                .contains("'ground-assault'");
    }

    @Test
    void anUnknownPlaceIsNoInventedPoint() {
        assertThat(place("Nowhere")).isEqualTo(new AreaWithoutGeometry("Nowhere", Optional.empty()));
        assertThat(place("Hilltown")).isEqualTo(new Disc("Hilltown", Read.HILLTOWN, Distance.ofKilometres(1)));
        assertThat(place("")).isEqualTo(new PlaceUnknown("not stated"));
        assertThat(place("Hilltown; Nowhere")).isInstanceOf(Candidates.class);
    }

    @Test
    void aBearingAndADistanceAreASectorAndNeverTheirPoint() {
        Sector expected = new Sector(
                "14 km SE of Hilltown",
                Read.HILLTOWN,
                112.5,
                157.5,
                Distance.ofKilometres(14 * 0.8),
                Distance.ofKilometres(14 * 1.2));
        assertThat(place("about 14 km SE of Hilltown")).isEqualTo(expected);
        Place both = read("date,act,place,distance_km,bearing,from_place\n2020-02-20,K41,Hilltown,14,SE,Hilltown\n")
                .only()
                .places()
                .impact();
        assertThat(both)
                .isEqualTo(new Candidates(
                        "Hilltown", List.of(new Disc("Hilltown", Read.HILLTOWN, Distance.ofKilometres(1)), expected)));
        assertThat(place("3-5 km north of Hilltown"))
                .isEqualTo(new Sector(
                        "3-5 km north of Hilltown",
                        Read.HILLTOWN,
                        337.5,
                        22.5,
                        Distance.ofKilometres(3),
                        Distance.ofKilometres(5)));
        assertThat(place("14 km SE of Nowhere")).isInstanceOf(PlaceUnknown.class);
    }

    @Test
    void aDistanceWithoutABearingIsARingAndWithinADistanceADisc() {
        Sector ring = new Sector(
                "3-5 km from Hilltown", Read.HILLTOWN, 0, 360, Distance.ofKilometres(3), Distance.ofKilometres(5));
        assertThat(place("3-5 km from Hilltown")).isEqualTo(ring);
        assertThat(read("date,act,distance_km,from_place\n2020-02-20,K41,3-5,Hilltown\n")
                        .only()
                        .places()
                        .impact())
                .isEqualTo(ring);
        assertThat(place("within 5 km of Hilltown"))
                .isEqualTo(new Disc("within 5 km of Hilltown", Read.HILLTOWN, Distance.ofKilometres(5)));
    }

    @Test
    void sharesOfCandidatesAreThoseTheSourceStates() {
        Candidates stated = (Candidates) place("Hilltown (70 %); Nowhere (30%)");
        assertThat(stated.stated()).containsExactly(0.7, 0.3);
        assertThat(stated.places()).extracting(Place::label).containsExactly("Hilltown", "Nowhere");
        assertThat(((Candidates) place("Hilltown; Nowhere")).stated()).isEmpty();
    }

    @Test
    void sharesThatDoNotAddUpAreRefused() {
        assertThat(read("date,act,place\n2020-02-20,K41,Hilltown (70 %); Nowhere (20 %)\n").refused)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.column()).isEqualTo("place");
                    assertThat(fault.problem()).contains("must be stated for all 2 of them", "[0.7, 0.2]");
                });
        assertThat(read("date,act,place\n2020-02-20,K41,Hilltown (70 %); Nowhere\n").refused)
                .hasSize(1);
    }

    @Test
    void fourPlacesAreKeptApart() {
        Action action = read("""
                        date,act,origin_place,impact_latitude,impact_longitude,impact_radius_km,observer_place
                        2020-02-20,K13,Hilltown,1.5,2.5,0.5,Nowhere
                        """).only();
        assertThat(action.places().origin().label()).isEqualTo("Hilltown");
        assertThat(action.places().impact())
                .isEqualTo(new Disc("", new Position(1.5, 2.5), Distance.ofKilometres(0.5)));
        assertThat(action.places().position()).isInstanceOf(PlaceUnknown.class);
        assertThat(action.places().observer()).isInstanceOf(AreaWithoutGeometry.class);
    }

    @Test
    void aForceThatIsSeenHasAPositionAndNoImpact() {
        Action seen = read("date,act,place\n2020-02-20,N11,Hilltown\n").only();
        assertThat(seen.places().position().label()).isEqualTo("Hilltown");
        assertThat(seen.places().impact()).isInstanceOf(PlaceUnknown.class);
        Action open = read("date,act,place\n2020-02-20,N11;K12,Hilltown\n").only();
        assertThat(open.places().impact().label()).isEqualTo("Hilltown");
    }

    @Test
    void withoutAPlaceTheSmallestDivisionCounts() {
        assertThat(read("date,act,country,admin1\n2020-02-20,K41,Aland,North Province\n")
                        .only()
                        .places()
                        .impact()
                        .label())
                .isEqualTo("polygon of North Province");
        assertThat(read("date,act,country\n2020-02-20,K41,Bland\n")
                        .only()
                        .places()
                        .impact())
                .isEqualTo(new AreaWithoutGeometry("Bland", Optional.empty()));
    }

    @Test
    void rowsWithoutIdAreNamedByTheirContentWhateverTheOrderOfRowsAndColumns() {
        Heard one = read("date,act,notes\n2020-02-20,K41,first\n2020-02-20,K41,second\n2020-02-20,K41,first\n");
        Heard other = read("act,notes,date\nK41,second,2020-02-20\nK41,first,2020-02-20\n");
        assertThat(one.actions).extracting(Action::id).doesNotHaveDuplicates().hasSize(2);
        assertThat(one.repeated).hasSize(1);
        assertThat(one.told()).contains("1 row repeats an earlier one cell by cell");
        assertThat(other.actions)
                .extracting(Action::id)
                .containsExactlyInAnyOrderElementsOf(
                        one.actions.stream().map(Action::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latitude,longitude|97.2,36|latitude 97.2 is not in -90..90|Are the columns longitude, latitude?",
                "latitude,longitude|35,abc|longitude 'abc' is not a number|Write degrees",
                "latitude,longitude|35,|longitude is blank|Give both",
                "latitude,longitude,radius_km|35,36,far|'far' is not a radius|Write 2",
                "killed|several|'several' is not a count of people|Write 0",
                "killed_low,killed|5,3|not in the order low, best, high|lowest",
                "evidence|seen|'seen' is no level of evidence|alleged",
                "attribution|admited|'admited' is no ground of attribution|admitted",
                "weapon|catapult|'catapult' is no class|Known",
                "bore_mm|big|'big' is no calibre|122",
                "exceptions|because|'because' is no kind of exception|Known",
                "statement|opinion|'opinion' is no kind of statement|Known",
                "aggregated|perhaps|neither yes nor no|yes or no",
                "time|noon|'noon' is no time of day|14:30",
                "time_zone|Mars/Olympus|'Mars/Olympus' is not a time zone|Asia/Damascus",
                "distance_km,bearing|14,up|is no distance and direction|SE or 135",
                "actor,actor_one_of|A,B|are both filled|acted together"
            })
    void aCellThatCannotBeReadIsRefusedWithWhatWouldBeRight(String header, String cells, String problem, String help) {
        Heard heard = read("date,act," + header + "\n2020-02-20,K41," + cells + "\n");
        assertThat(heard.onlyFault().problem()).contains(problem);
        assertThat(heard.onlyFault().help()).contains(help);
        assertThat(heard.onlyFault().message()).startsWith("events.csv:1: ");
    }

    @Test
    void decimalCommasAndTimesOfDayInTheirOwnColumnAreRead() {
        Action action = read("date;time;act;latitude;longitude\n2020-02-20;14:30;K41;35,8636;36,8006\n")
                .only();
        assertThat(action.places().impact().representative()).contains(new Position(35.8636, 36.8006));
        assertThat(action.when().from()).isEqualTo("2020-02-20T14:30:00Z");
    }

    @Test
    void itsOwnLayoutIsRecognisedAndOtherTablesPerhaps() {
        truce.plugin.events.CsvSource source = new truce.plugin.events.CsvSource();
        assertThat(Read.recognise(source, "id,date,act\n")).isInstanceOf(Recognition.Yes.class);
        assertThat(Read.recognise(source, "when;what\n1;2\n")).isInstanceOf(Recognition.Perhaps.class);
        assertThat(Read.recognise(source, "{\"type\": \"x\", \"y\": 1}")).isInstanceOf(Recognition.No.class);
        assertThat(Read.recognise(source, "")).isInstanceOf(Recognition.No.class);
        assertThat(Read.recognise(source, "a\u0000b,c\u0000")).isInstanceOf(Recognition.No.class);
    }

    private static java.util.Set<ActionType> acts(String cell) {
        return read("date,act,x\n2020-02-20," + cell + ",\n").only().acts();
    }

    private static Place place(String name) {
        return read("date,act,place\n2020-02-20,K41," + name + "\n")
                .only()
                .places()
                .impact();
    }

    private static Heard read(String text) {
        return Read.with(new truce.plugin.events.CsvSource()).text(text);
    }
}
