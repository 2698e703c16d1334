package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.agreement.Binding;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Stage;
import truce.core.time.Moment;

/** The key facts of each instrument: who is bound, from when, until when, by when something is due. Times are UTC. */
class InstrumentsTest {

    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();

    /** The instants of the handbook's second appendix that a clause takes effect by, and more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SYR-2016-CEASEFIRE/c1       | in-force   | 2016-12-29T22:00 |
        SYR-2017-ASTANA/c1          | in-force   | 2017-05-05T21:00 |
        SYR-2020-JAN/j1             | in-force   | 2020-01-09T11:00 | 2020-01-11T22:01
        SYR-2020-MOSCOW/p1          | in-force   | 2020-03-05T21:01 | 2020-03-05T22:01
        SYR-NE-2019-ANKARA/k1       | in-force   | 2019-10-17T19:00 |
        SYR-NE-2019-ANKARA/k1       | expired    | 2019-10-22T19:00 |
        SYR-NE-2019-SOCHI/v5-deadline | in-force | 2019-10-23T09:00 |
        SYR-NE-2019-SOCHI/v5-patrols | in-force  | 2019-10-29T15:00 |
        UKR-2014-PROTOCOL/m1        | in-force   | 2014-09-05T15:00 |
        UKR-2014-MEMO/n1            | superseded | 2015-02-14T22:00 |
        UKR-2015-PACKAGE/a1         | in-force   | 2015-02-14T22:00 |
        UKR-2016-DISENGAGEMENT/f1-stanytsia | in-force | 2019-06-25T21:00 | 2019-06-30T20:59:59.999
        UKR-2020-MEASURES/b         | in-force   | 2020-07-26T21:01 |
        NKR-2020-TRILATERAL/p1      | in-force   | 2020-11-09T21:00 |
        YEM-2018-HUDAYDAH/h1        | in-force   | 2018-12-12T21:00 | 2018-12-17T21:00
        YEM-2022-TRUCE/y1           | in-force   | 2022-04-02T16:00 |
        YEM-2022-TRUCE/y1           | expired    | 2022-10-02T16:00 |
        LBY-2020-GENEVA/c1          | in-force   | 2020-10-23T09:15 |
        LBN-2006-1701/o1            | in-force   | 2006-08-14T05:00 |
        LBN-2024-COH/l2             | in-force   | 2024-11-27T02:00 |
        GAZ-2025-JAN/g1             | in-force   | 2025-01-19T09:15 |
        GAZ-2025-OCT/q1             | in-force   | 2025-10-10T09:00 |
        SDN-2023-JEDDAH-STC/s1      | in-force   | 2023-05-22T19:45 |
        SDN-2023-JEDDAH-STC/s1      | expired    | 2023-06-03T19:45 |
        SSD-2017-COHA/s1            | in-force   | 2017-12-23T21:01 |
        SSD-2018-RARCSS/r1          | in-force   | 2018-06-29T21:00 | 2018-06-30T21:00
        ETH-2022-PRETORIA/e3        | in-force   | 2022-11-01T21:00 | 2022-11-02T21:00
        ETH-2022-PRETORIA/e6-light  | superseded | 2022-11-11T21:00 | 2022-11-12T20:59:59.999
        THA-KHM-2025-07/t1          | in-force   | 2025-07-28T17:00 |
        THA-KHM-2025-12/w1          | in-force   | 2025-12-27T05:00 |
        INP-2003-CEASEFIRE/i1       | in-force   | 2003-11-25T18:30 | 2003-11-25T19:00
        INP-2021-DGMO/i1            | in-force   | 2021-02-24T18:30 | 2021-02-24T19:00
        INP-2025-UNDERSTANDING/i1   | in-force   | 2025-05-10T11:30 |
        KOR-1953-ARMISTICE/k1       | in-force   | 1953-07-27T13:00 |
        KOR-2018-CMA/a13-drones     | in-force   | 2018-10-31T15:00 |
        COL-2016-FARC/f1            | in-force   | 2016-08-29T05:00 |
        COL-2023-ELN/e2             | in-force   | 2023-08-03T05:00 |
        PHL-1997-AGCH/g0            | in-force   | 1997-07-17T16:00 | 1997-07-18T15:59:59.999
        NPL-2006-CPA/c51            | in-force   | 2006-11-20T18:15 | 2006-11-21T18:14:59.999
        SYR-ISR-1974/d1             | in-force   | 1974-05-30T21:00 | 1974-05-31T21:59:59.999
        """)
    void aClauseEntersAStateWhen(String norm, String state, String earliest, String latest) {
        List<Moment> begins = norm(norm).lifecycle().stages().stream()
                .filter(stage -> stage.state().code().equals(state))
                .map(stage -> stage.validity().from())
                .toList();
        assertThat(begins).isNotEmpty();
        assertThat(begins.get(0)).isEqualTo(new Moment(utc(earliest), utc(latest == null ? earliest : latest)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SYR-NE-2019-SOCHI/v5-deadline   | 2019-10-29T15:00 |
        SYR-NE-2019-ANKARA/k2           | 2019-10-22T19:00 |
        LBN-2024-COH/l6                 | 2025-02-17T22:00 | 2025-02-18T21:59:59.999
        NKR-2020-TRILATERAL/p6a         | 2020-11-24T21:00 | 2020-11-25T20:59:59.999
        NKR-2020-TRILATERAL/p2          | 2020-11-19T21:00 | 2020-11-20T20:59:59.999
        LBY-2020-GENEVA/c4              | 2021-01-23T10:15 |
        GAZ-2025-OCT/q3                 | 2025-10-13T09:00 |
        ETH-2022-PRETORIA/e6-light      | 2022-12-02T21:00 | 2022-12-03T21:00
        KOR-1953-ARMISTICE/k4-deadline  | 1953-07-30T13:00 |
        UKR-2015-PACKAGE/a2-deadline    | 2015-03-01T22:00 | 2015-03-02T21:59:59.999
        YEM-2018-HUDAYDAH/h2            | 2019-01-07T21:00 | 2019-01-08T20:59:59.999
        SYR-2018-SOCHI/s8               | 2018-12-31T22:00 |
        """)
    void somethingIsDueWhen(String norm, String earliest, String latest) {
        assertThat(((Quantity.Deadline) norm(norm).quantity().orElseThrow()).due())
                .isEqualTo(new Moment(utc(earliest), utc(latest == null ? earliest : latest)));
    }

    /** Levels: S signatory, A acceded, G via guarantor, F affiliate, T third-party duty only, N non-party, X excluded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SYR-2016-CEASEFIRE/c1      | SYR-GOV S, FAYLAQ-AL-SHAM S, SYR-OPP A, NLF F, HTS X, USA N
        SYR-2017-ASTANA/c1         | SYR-GOV G, NLF G, RUS S, TUR S, HTS X, ISIL X, SDF N
        SYR-2018-SOCHI/s2          | RUS S, SYR-GOV T, TUR T
        SYR-NE-2019-ANKARA/k1      | TUR S, SNA F, SDF A, USA N
        SYR-NE-2019-SOCHI/v5-deadline | RUS S, TUR S, SYR-GOV G, SDF T
        UKR-2014-PROTOCOL/m1       | UKR S, DPR S, LPR S, RUS S, UKR-VOLUNTEERS F, OSCE-SMM N
        UKR-2016-DISENGAGEMENT/f1-zolote | UKR S, DPR A, LPR A, RUS S
        YEM-2022-TRUCE/y1          | YEM-COALITION A, ANSAR-ALLAH A, AQAP N, STC N
        YEM-2018-HUDAYDAH/h1       | YEM-COALITION F, ANSAR-ALLAH S, USA N
        LBY-2020-GENEVA/c1         | LBY-GNA S, LNA S, TUR N, WAGNER N, ISIL X
        NKR-2020-TRILATERAL/p1     | AZE S, ARM S, RUS S, ARTSAKH F
        LBN-2024-COH/l1            | LBN S, HEZBOLLAH T, ISR T
        LBN-2024-COH/l2            | ISR S, HEZBOLLAH T
        LBN-2006-1701/o1           | ISR A, HEZBOLLAH A, UNIFIL N
        SYR-ISR-1974/d2            | ISR S, SYR-GOV S, HTS N
        KOR-1953-ARMISTICE/k1      | UNC S, DPRK S, CPV S, ROK F
        KOR-2018-CMA/a1            | ROK S, DPRK S, UNC N
        SDN-2023-JEDDAH-STC/s1     | SAF S, RSF S, SPLM-N N, SLM N
        ETH-2022-PRETORIA/e3       | ETH-GOV S, TPLF S, ERI N, AMHARA-FORCES N
        SSD-2017-COHA/s1           | SSD-GOV S, SPLM-IO S, NAS S
        SSD-2018-RARCSS/r1         | SSD-GOV S, SPLM-IO S, NAS N
        GAZ-2025-JAN/g1            | ISR S, HAMAS S, PIJ F, GAZA-CLANS N
        GAZ-2025-OCT/q1            | ISR S, HAMAS S, GAZA-CLANS N
        INP-2021-DGMO/i1           | IND S, PAK S, KASHMIR-MILITANTS N
        THA-KHM-2025-07/t1         | THA S, KHM S
        COL-2016-FARC/f1           | COL-GOV S, FARC-EP S, FARC-DISSIDENTS N
        COL-2023-ELN/e2            | COL-GOV S, ELN S, CLAN-DEL-GOLFO N
        COL-2022-31DEC/d1          | COL-GOV S, ELN N
        NPL-2006-AMMAA/m5-hostilities | NPL-GOV S, CPN-M S, UNMIN N
        PHL-1997-AGCH/h2-attacks   | PHL-GOV S, MILF S, MNLF N, BIFF N, ASG N
        """)
    void aPartyIsBoundHowFar(String norm, String levels) {
        List<Binding> bindings = norm(norm).bindings();
        for (String one : levels.split(", ", -1)) {
            String party = one.substring(0, one.indexOf(' '));
            List<Character> found = bindings.stream()
                    .filter(binding -> binding.party().equals(party))
                    .map(InstrumentsTest::letter)
                    .distinct()
                    .toList();
            assertThat(found).as(party).containsExactly(one.charAt(one.length() - 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KOR-2018-CMA/a13-drones, ROK, 2023-11-23T12:00, SUSPENDED",
        "KOR-2018-CMA/a12, ROK, 2023-11-23T12:00, IN_FORCE",
        "KOR-2018-CMA/a12, ROK, 2024-06-10T12:00, SUSPENDED",
        "KOR-2018-CMA/a12, DPRK, 2023-12-01T12:00, TERMINATED",
        "THA-KHM-2025-10/u1, THA, 2025-11-20T12:00, SUSPENDED",
        "NKR-2020-TRILATERAL/p1, AZE, 2023-09-21T12:00, DE_FACTO_COLLAPSED",
        "GAZ-2025-JAN/g1, ISR, 2025-03-10T12:00, CONTESTED",
        "GAZ-2025-JAN/g1, ISR, 2025-03-19T12:00, DE_FACTO_COLLAPSED",
        "UKR-2014-MEMO/n1, DPR, 2015-01-24T07:00, IN_FORCE",
        "UKR-2015-PACKAGE/a1, DPR, 2015-01-24T07:00, ",
        "COL-2023-ELN/e4, ELN, 2023-10-28T12:00, ",
        "YEM-2022-TRUCE/y1, ANSAR-ALLAH, 2022-10-15T12:00, EXPIRED"
    })
    void theStateOfAClauseForAParty(String norm, String party, String at, LifecycleState state) {
        Instant then = utc(at);
        List<LifecycleState> states = norm(norm).lifecycle().of(party).stream()
                .filter(stage -> !stage.validity().from().earliest().isAfter(then)
                        && stage.validity().to().latest().isAfter(then))
                .map(Stage::state)
                .collect(Collectors.toList());
        if (state == null) {
            assertThat(states).isEmpty();
        } else {
            assertThat(states).contains(state);
        }
    }

    private static Character letter(Binding binding) {
        return switch (binding.level()) {
            case SIGNATORY -> 'S';
            case ACCEDED -> 'A';
            case VIA_GUARANTOR -> 'G';
            case AFFILIATE -> 'F';
            case THIRD_PARTY_DUTY_ONLY -> 'T';
            case NON_PARTY -> 'N';
            case EXCLUDED -> 'X';
        };
    }

    private static Norm norm(String id) {
        return LIBRARY.load(id.substring(0, id.indexOf('/'))).norms().stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no norm " + id));
    }

    private static Instant utc(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    }
}
