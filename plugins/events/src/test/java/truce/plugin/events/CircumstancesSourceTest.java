package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.ActionType;
import truce.core.action.WeaponClass;
import truce.core.agreement.LifecycleState;
import truce.core.circumstance.Amount;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Control;
import truce.core.circumstance.Circumstance.Coverage;
import truce.core.circumstance.Circumstance.Delivery;
import truce.core.circumstance.Circumstance.ForceCount;
import truce.core.circumstance.Circumstance.Notification;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.circumstance.Circumstance.StatusClaim;
import truce.core.circumstance.Circumstance.Step;
import truce.core.evidence.EvidenceLevel;
import truce.core.fault.Fault;
import truce.core.geo.Disc;
import truce.core.spi.Recognition;
import truce.core.time.Moment;

class CircumstancesSourceTest {

    private static final String HEADER =
            "fact,norm,who,item,value,from,to,zone,place,latitude,longitude,radius_km,whole,"
                    + "stationary,sources,evidence,disputed_by,known_at,time_zone\n";

    @Test
    void aDutyDoneIsDoneFromThenOn() {
        Performance fact = only(Performance.class, "performance,X/c2,North,,fully,2020-03-09");
        assertThat(fact.norm()).isEqualTo("X/c2");
        assertThat(fact.party()).isEqualTo("North");
        assertThat(fact.done()).isEqualTo(Performance.Done.FULLY);
        assertThat(fact.validity().from().earliest()).isEqualTo("2020-03-09T00:00:00Z");
        assertThat(fact.validity().from().latest()).isEqualTo("2020-03-09T23:59:59.999Z");
        assertThat(fact.validity().to()).isEqualTo(Moment.NEVER);
    }

    @Test
    void aDutyFoundNotDoneIsSoAtThatTimeOnly() {
        assertThat(only(Performance.class, "performance,X/c2,North,,not,2020-03-09")
                        .validity()
                        .to())
                .isEqualTo(Moment.at(java.time.Instant.parse("2020-03-10T00:00:00Z")));
    }

    @Test
    void whoVouchesAndDeniesIsKept() {
        Control fact = only(
                Control.class,
                "control,,South,,,2020-03-09T10:00,2020-03-09T12:00,,Hilltown,35,36,1,,,Wire A; Wire B,corroborated,"
                        + "North,2020-03-11,Asia/Damascus");
        assertThat(fact.basis().sources()).containsExactly("Wire A", "Wire B");
        assertThat(fact.basis().stated()).isEqualTo(EvidenceLevel.CORROBORATED);
        assertThat(fact.basis().disputedBy()).containsExactly("North");
        assertThat(fact.basis().knownAt().orElseThrow()).isEqualTo("2020-03-11T22:00:00Z");
        assertThat(fact.validity().from().earliest()).isEqualTo("2020-03-09T08:00:00Z");
        assertThat(fact.scene().place()).isInstanceOf(Disc.class);
        assertThat(fact.origin()).hasToString("circumstances.csv:1");
    }

    @Test
    void countsAreIntervals() {
        ForceCount fact = only(ForceCount.class, "force-count,,North,tube-artillery,30-40,2020-03-09,,band,,,,,yes,no");
        assertThat(fact.amount()).isEqualTo(new Amount(30, 40));
        assertThat(fact.kind()).isEqualTo(WeaponClass.TUBE_ARTILLERY);
        assertThat(fact.whole()).isTrue();
        assertThat(fact.scene().zone()).contains("band");
        assertThat(only(ForceCount.class, "force-count,,North,personnel,100,2020-03-09,,band")
                        .personnel())
                .isTrue();
        assertThat(only(Delivery.class, "delivery,X/c3,,fuel ships,7,2022-04-02,2022-06-01")
                        .amount())
                .isEqualTo(Amount.of(7));
    }

    @Test
    void aNoticeCoversTheWeekAfterItUnlessItSaysMore() {
        Notification fact = only(Notification.class, "notification,,North,deployment,,2020-03-09T10:00");
        assertThat(fact.of()).isEqualTo(Set.of(ActionType.DEPLOYMENT));
        assertThat(fact.validity().to().latest()).isEqualTo("2020-03-16T10:00:00Z");
    }

    @Test
    void theOtherKindsAreRead() {
        assertThat(only(Coverage.class, "coverage,,Monitors,notifications,full,2020-03-01,2020-03-31,area")
                        .quality())
                .isEqualTo(Coverage.Quality.FULL);
        assertThat(only(StatusClaim.class, "status-claim,X/c1,North,,suspended,2020-03-01")
                        .status())
                .isEqualTo(LifecycleState.SUSPENDED);
        assertThat(only(Step.class, "step,,North,order,not-taken,2020-03-01").kind())
                .isEqualTo(Step.Kind.ORDER);
        for (String row : List.of(
                "designation,,Group,Consolidated list,,2018-05-31",
                "condition,,,kept-72h,holds,2025-08-01",
                "protected-object,,,hospital,,2020-01-01,,,Clinic,35,36,0.1",
                "storage-site,,North,,,2015-03-01,,site",
                "measures,X/g1,Patron,,not-taken,2020-03-01")) {
            assertThat(read(HEADER + row + "\n").circumstances).as(row).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rumour,,North,,fully,2020-03-09                            | fact  | rumour     | is none of
            performance,,North,,fully,2020-03-09                       | norm  | ''         | is blank
            performance,X/c2,North,,finished,2020-03-09                | value | finished   | is none of fully, partly, not
            performance,X/c2,North,,fully,                             | from  | ''         | is blank
            performance,X/c2,North,,fully,someday                      | from  | someday    | no date or time
            control,,North,,,2020-03-09,2020-03-01,area                | to    | 2020-03-01 | lies before
            force-count,,North,tube-artillery,many,2020-03-09,,area    | value | many       | no number from 0
            force-count,,North,catapult,3,2020-03-09,,area             | item  | catapult   | is none of
            step,,North,order,perhaps,2020-03-09                       | value | perhaps    | is none of taken, not-taken
            notification,,North,parade,,2020-03-09                     | item  | parade     | is no act
            """)
    void aRowThatIsNotUnderstoodIsRefusedWithItsCell(String row, String column, String value, String problem) {
        Heard heard = read(HEADER + "performance,X/c2,North,,fully,2020-03-09\n" + row + "\n");
        assertThat(heard.circumstances).hasSize(1);
        assertThat(heard.refused).hasSize(1);
        Fault fault = heard.refused.get(0);
        assertThat(fault.file()).isEqualTo("circumstances.csv");
        assertThat(fault.row()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.value()).isEqualTo(value);
        assertThat(fault.problem()).contains(problem);
    }

    @Test
    void aTableOfKnownFactsIsKnownByItsColumnsAndATableOfEventsIsNot() {
        assertThat(Read.recognise(new CircumstancesSource(), HEADER)).isInstanceOf(Recognition.Yes.class);
        assertThat(Read.recognise(new CircumstancesSource(), "date,act,actor\n"))
                .isInstanceOf(Recognition.No.class);
    }

    @Test
    void everyKindAndColumnStandsOnThePage() throws IOException {
        String page = Files.readString(page());
        for (CircumstanceColumn column : CircumstanceColumn.values()) {
            assertThat(page).contains("`" + column.header() + "`");
        }
        for (Class<?> kind : Circumstance.class.getPermittedSubclasses()) {
            String word =
                    kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            assertThat(page).contains("| `" + word + "` |");
        }
    }

    private static Path page() {
        return Stream.of("docs", "../docs", "../../docs")
                .map(folder -> Path.of(folder, "formats", "circumstances.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static <C extends Circumstance> C only(Class<C> kind, String row) {
        Heard heard = read(HEADER + row + "\n");
        assertThat(heard.refused).isEmpty();
        assertThat(heard.circumstances).hasSize(1);
        return kind.cast(heard.circumstances.get(0));
    }

    private static Heard read(String text) {
        return Read.with(new CircumstancesSource()).named("circumstances.csv").text(text);
    }
}
