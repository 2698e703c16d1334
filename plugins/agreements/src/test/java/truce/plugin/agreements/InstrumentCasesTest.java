package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.agreement.ClauseKind;
import truce.core.geo.Position;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.core.time.When;

/** Worked examples of the handbook's section G under the instruments of the wider library. */
class InstrumentCasesTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();

    /** The reason at the given gate, or none where the gate is passed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        G3, 24:00 is the end of the day      | THA-KHM-2025-07/t1       | 2025-07-28T17:30Z | THA        | KHM        | 14.39, 104.68 | TIME  |
        G3, one minute before it             | THA-KHM-2025-07/t1       | 2025-07-28T16:59Z | THA        | KHM        | 14.39, 104.68 | TIME  | BEFORE_EFFECT
        G5, the day before in UTC            | NKR-2020-TRILATERAL/p1   | 2020-11-09T21:10Z | AZE        | ARM        | 39.76, 46.75  | TIME  |
        G5, the Mi-24 near Yeraskh           | NKR-2020-TRILATERAL/p1   | 2020-11-09T14:30Z | AZE        | ARM        | 39.74, 44.81  | TIME  | BEFORE_EFFECT
        G6, after the planned hour           | GAZ-2025-JAN/g1          | 2025-01-19T07:30Z | ISR        | HAMAS      | 31.50, 34.45  | TIME  | BEFORE_EFFECT
        G6, after the actual hour            | GAZ-2025-JAN/g1          | 2025-01-19T09:20Z | ISR        | HAMAS      | 31.50, 34.45  | TIME  |
        G9, the text of 2022 has expired     | YEM-2022-TRUCE/y1        | 2022-10-15T10:00Z | ANSAR-ALLAH | YEM-GOV   | 14.80, 42.95  | TIME  | AFTER_END
        G9, the text of 2018 goes on         | YEM-2018-HUDAYDAH/h1     | 2022-10-15T10:00Z | ANSAR-ALLAH | YEM-GOV   | 14.80, 42.95  | TIME  |
        R03, NAS under the text of 2017      | SSD-2017-COHA/s1         | 2019-02-15T10:00Z | NAS        | SSD-GOV    | 4.10, 30.60   | PARTY |
        R03, NAS under the text of 2018      | SSD-2018-RARCSS/r1       | 2019-02-15T10:00Z | NAS        | SSD-GOV    | 4.10, 30.60   | PARTY | PARTY_NOT_BOUND
        R15, only the no-fly clause is off   | KOR-2018-CMA/a13-drones  | 2023-11-22T08:00Z | ROK        | DPRK       | 38.31, 127.30 | TIME  | SUSPENDED
        G11, a splinter is not its origin    | PHL-1997-AGCH/h2-attacks | 2012-08-06T10:00Z | BIFF       | PHL-GOV    | 6.90, 124.50  | PARTY | PARTY_NOT_BOUND
        G26, no ceasefire with the ELN       | COL-2022-31DEC/d1        | 2023-01-02T15:00Z | ELN        | COL-GOV    | 7.00, -71.50  | PARTY | PARTY_NOT_BOUND
        an unsure binding caps               | SSD-2017-COHA/s1         | 2019-02-15T10:00Z | SSOA       | SSD-GOV    | 4.10, 30.60   | PARTY | UNSURE_CODING
        an unsure stage caps                 | INP-2025-UNDERSTANDING/i1 | 2025-05-11T10:00Z | IND       | PAK        | 33.77, 74.09  | TIME  | UNSURE_CODING
        an unsure clause caps                | THA-KHM-2025-10/u1       | 2025-11-01T10:00Z | THA        | KHM        | 14.39, 104.68 | ACT   | UNSURE_CODING
        """)
    void anActUnderAClause(
            String what, String norm, String at, String actor, String target, String place, Gate gate, Reason reason) {
        ActionType act = norm.contains("drones") ? ActionType.UAV_FLIGHT : ActionType.ARTILLERY_FIRE;
        ActCase subject = HandbookTest.grade(event(at, actor, target, place, act), norm);
        List<Reason> reasons = HandbookTest.reasons(subject, gate);
        if (reason == null) {
            assertThat(reasons).as(what).isEmpty();
        } else {
            assertThat(reasons).as(what).contains(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-15T10:00Z, 39.56, 46.42, false",
        "2022-09-15T10:00Z, 39.56, 46.42, true",
        "2022-09-15T10:00Z, 39.66, 46.66, false"
    })
    void theLachinCorridorMovedWithTheRoad(String at, double latitude, double longitude, boolean outside) {
        Event closure = event(at, "AZE", "ARM", latitude + ", " + longitude, ActionType.ROUTE_CLOSURE);
        ActCase open = HandbookTest.grade(closure, "NKR-2020-TRILATERAL/p6c-open");
        assertThat(HandbookTest.reasons(open, Gate.PLACE).contains(Reason.OUT_OF_AREA))
                .isEqualTo(outside);
    }

    @Test
    void anUnsureFactIsNeverMoreThanProbable() {
        Event fire = event("2025-05-11T10:00Z", "IND", "PAK", "33.77, 74.09", ActionType.ARTILLERY_FIRE);
        assertThat(HandbookTest.verdict(HandbookTest.grade(fire, "INP-2025-UNDERSTANDING/i1")))
                .isNotEqualTo(Determination.CONFIRMED);
    }

    @Test
    void theDeclarationOfJeddahBansNoFighting() {
        assertThat(LIBRARY.load("SDN-2023-JEDDAH-DECL").norms())
                .noneMatch(norm -> norm.kind() == ClauseKind.CEASE_HOSTILITIES);
    }

    @Test
    void anUnsurePartIsMarkedAsSuch() {
        String unsure = Yaml.VALID
                .replace("level: signatory}", "level: signatory, unsure: never seen}")
                .replace("from: 2020-01-02T00:00}", "from: 2020-01-02T00:00, unsure: the hour}")
                .replace("citation: art. 1\n    certainty: known", "citation: art. 1\n    unsure: the wording");
        var norm = Yaml.agreement(unsure).norms().get(0);
        assertThat(norm.bindings()).allMatch(binding -> binding.unsure());
        assertThat(norm.lifecycle().stages()).allMatch(stage -> stage.unsure());
        assertThat(norm.isWordingUnsure()).isTrue();
        var sure = Yaml.agreement(Yaml.VALID).norms().get(0);
        assertThat(sure.bindings()).noneMatch(binding -> binding.unsure());
        assertThat(sure.isWordingUnsure()).isFalse();
    }

    private static Event event(String at, String actor, String target, String place, ActionType act) {
        int comma = place.indexOf(',');
        Position position = new Position(
                Double.parseDouble(place.substring(0, comma)), Double.parseDouble(place.substring(comma + 1)));
        return Event.of(
                "e",
                List.of(),
                Set.of(act),
                HandbookTest.directed(actor, target),
                Places.impactAt(HandbookTest.disc(position, 0)),
                When.exactly(Instant.parse(at.replace("Z", ":00Z"))),
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                HandbookTest.evidence(),
                List.of(),
                false,
                List.of());
    }
}
