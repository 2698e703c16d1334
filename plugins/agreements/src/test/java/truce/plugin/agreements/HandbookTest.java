package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.Agreement;
import truce.core.agreement.Norm;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Gate;
import truce.core.match.Matcher;
import truce.core.match.Reason;
import truce.core.run.Determination;
import truce.core.run.DeterminationTable;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** The coded agreements against the handbook's worked examples: its section G, D.3, D.4 and F.5. */
class HandbookTest {

    private static final Map<String, Matcher> MATCHERS = new ConcurrentHashMap<>();
    private static final AgreementLibrary LIBRARY = AgreementLibrary.shipped();
    private static final Position SARAQIB = new Position(35.8636, 36.8006);
    private static final Position NAIRAB = new Position(35.8697, 36.7203);
    private static final Position KAFR_NABL = new Position(35.61, 36.56);

    @Test
    void aTankAtSaraqibIsOpenForTheZoneAndNoHostility() {
        Event tank = event("2020-02-12", "SYR-GOV", "NLF", SARAQIB, 2, true, ActionType.HEAVY_WEAPON_PRESENCE);
        ActCase s6 = grade(tank, "SYR-2018-SOCHI/s6");
        assertThat(verdict(s6)).isEqualTo(Determination.INDETERMINATE);
        assertThat(reasons(s6, Gate.PLACE)).contains(Reason.LINE_UNPUBLISHED, Reason.LOC_STRADDLES);
        assertThat(reasons(grade(tank, "SYR-2017-ASTANA/c1"), Gate.ACT)).containsExactly(Reason.ACT_NOT_REGULATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-05T21:00:00Z, BEFORE_EFFECT, NOT_COVERED",
        "2020-03-05T21:30:00Z, TIME_STRADDLES_EFFECT, INDETERMINATE",
        "2020-03-05T22:01:00Z, , PROBABLE"
    })
    void theProtocolOfMoscowBeginsBetweenTwoInstants(String at, Reason reason, Determination expected) {
        Event shelling = shelling(When.exactly(Instant.parse(at)), KAFR_NABL, 2);
        ActCase p1 = grade(shelling, "SYR-2020-MOSCOW/p1");
        assertThat(verdict(p1)).isEqualTo(expected);
        if (reason != null) {
            assertThat(reasons(p1, Gate.TIME)).contains(reason);
        }
    }

    @Test
    void aDeepStrikeIsOpenUnderTheProtocolOfMoscow() {
        Event deep = shelling(When.exactly(Instant.parse("2020-03-10T10:00:00Z")), new Position(36.0, 36.55), 1);
        ActCase p1 = grade(deep, "SYR-2020-MOSCOW/p1");
        assertThat(verdict(p1)).isEqualTo(Determination.INDETERMINATE);
        assertThat(reasons(p1, Gate.PLACE)).contains(Reason.LINE_UNPUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-09T10:59:00Z, BEFORE_EFFECT, NOT_COVERED",
        "2020-01-10T20:00:00Z, EIF_CONTESTED, INDETERMINATE",
        "2020-01-13T12:00:00Z, , PROBABLE",
        "2020-01-20T12:00:00Z, STATUS_CONTESTED, INDETERMINATE",
        "2020-02-03T12:00:00Z, STATUS_CONTESTED, INDETERMINATE",
        "2020-02-20T12:00:00Z, STATUS_CONTESTED, INDETERMINATE",
        "2020-03-10T12:00:00Z, AFTER_END, NOT_COVERED"
    })
    void nobodySettledWhenTheJanuaryTruceBeganOrEnded(String at, Reason reason, Determination expected) {
        ActCase j1 = grade(shelling(When.exactly(Instant.parse(at)), NAIRAB, 2), "SYR-2020-JAN/j1");
        assertThat(verdict(j1)).isEqualTo(expected);
        if (reason != null) {
            assertThat(reasons(j1, Gate.TIME)).contains(reason);
        }
    }

    @Test
    void whatTheUnitedNationsSettledHoldsAlthoughIsraelContestsIt() {
        Event presence =
                event("2025-01-15", "ISR", "SYR-GOV", new Position(33.12, 35.86), 0, true, ActionType.DEPLOYMENT);
        ActCase d2 = grade(presence, "SYR-ISR-1974/d2");
        assertThat(reasons(d2, Gate.TIME)).isEmpty();
        assertThat(reasons(d2, Gate.PARTY)).isEmpty();
        assertThat(d2.norm().lifecycle().stages().get(0).note()).contains("contested by Israel");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-12T12:00:00Z, BEFORE_EFFECT", "2018-12-15T12:00:00Z, EIF_CONTESTED", "2018-12-18T12:00:00Z, "})
    void theBeginOfTheHudaydahCeasefireIsContestedForFiveDays(String at, Reason reason) {
        Event fire = Event.of(
                "e",
                List.of(),
                Set.of(ActionType.ARTILLERY_FIRE),
                directed("ANSAR-ALLAH", "YEM-GOV"),
                Places.impactAt(disc(new Position(14.80, 42.97), 2)),
                When.exactly(Instant.parse(at)),
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                evidence(),
                List.of(),
                false,
                List.of());
        ActCase h1 = grade(fire, "YEM-2018-HUDAYDAH/h1");
        List<Reason> found = reasons(h1, Gate.TIME);
        assertThat(found).isEqualTo(reason == null ? List.of() : List.of(reason));
        assertThat(reasons(h1, Gate.PLACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-07-01, true", "2018-07-25, false"})
    void theEnclaveWasNoPartOfTheAreaUntilItWasEvacuated(String day, boolean outside) {
        Event attack = event(day, "NLF", "SYR-GOV", new Position(35.99, 36.70), 0, false, ActionType.MORTAR_FIRE);
        boolean excluded =
                reasons(grade(attack, "SYR-2017-ASTANA/c1"), Gate.PLACE).contains(Reason.OUT_OF_AREA);
        assertThat(excluded).isEqualTo(outside);
    }

    @ParameterizedTest
    @CsvSource({"2018-02-20, false", "2018-05-01, true"})
    void easternGhoutaLeavesTheAreasWhenItIsTaken(String day, boolean outside) {
        Event strike =
                event(day, "SYR-GOV", "SYR-OPP", new Position(33.53, 36.43), 0, false, ActionType.FIXED_WING_STRIKE);
        ActCase c1 = grade(strike, "SYR-2017-ASTANA/c1-ghouta");
        assertThat(reasons(c1, Gate.PLACE).contains(Reason.OUT_OF_AREA)).isEqualTo(outside);
    }

    @Test
    void theGoldenCaseComesOutAsTheHandbookSays() {
        Event a1 = event("2020-02-03", "SYR-GOV", "NLF", NAIRAB, 2, false, ActionType.SEIZURE);
        Event a2 = event("2020-02-07", "SYR-GOV", "NLF", SARAQIB, 3, false, ActionType.SEIZURE);
        Event a3 = event("2020-02-20", "NLF", "SYR-GOV", SARAQIB, 3, false, ActionType.ARTILLERY_FIRE);
        Event a4 = event("2020-02-20", "NLF", "SYR-GOV", NAIRAB, 2, false, ActionType.GROUND_ASSAULT);
        Event a7 = event("2020-02-20", "NLF", "SYR-GOV", NAIRAB, 2, false, ActionType.ROCKET_FIRE);
        Event a8 = event("2020-02-20", "TUR", "SYR-GOV", NAIRAB, 2, false, ActionType.USE_OF_FORCE_UNSPECIFIED);
        for (Event event : List.of(a1, a2, a3, a4, a7)) {
            ActCase c1 = grade(event, "SYR-2017-ASTANA/c1");
            assertThat(verdict(c1)).isEqualTo(Determination.PROBABLE);
            assertThat(decision(c1)).contains(Reason.BOUND_VIA_GUARANTOR_ONLY);
            assertThat(verdict(grade(event, "SYR-2020-JAN/j1"))).isEqualTo(Determination.INDETERMINATE);
            assertThat(decision(grade(event, "SYR-2020-JAN/j1"))).contains(Reason.STATUS_CONTESTED);
            assertThat(reasons(grade(event, "SYR-2020-MOSCOW/p1"), Gate.TIME)).containsExactly(Reason.BEFORE_EFFECT);
        }
        ActCase dmz = grade(a2, "SYR-2018-SOCHI/s6");
        assertThat(verdict(dmz)).isEqualTo(Determination.INDETERMINATE);
        assertThat(decision(dmz)).contains(Reason.LINE_UNPUBLISHED, Reason.LOC_STRADDLES);
        ActCase rocket = grade(a7, "SYR-2018-SOCHI/s6");
        assertThat(verdict(rocket)).isEqualTo(Determination.INDETERMINATE);
        assertThat(decision(rocket)).contains(Reason.LINE_UNPUBLISHED, Reason.LOC_TOO_COARSE);
        assertThat(verdict(grade(a8, "SYR-2017-ASTANA/c1"))).isEqualTo(Determination.INDETERMINATE);
        assertThat(decision(grade(a8, "SYR-2017-ASTANA/c1"))).contains(Reason.CLAUSE_AMBIGUOUS);
        assertThat(verdict(grade(a8, "SYR-2017-ASTANA/c7-tur"))).isIn(Determination.PROBABLE, Determination.CONFIRMED);
        assertThat(reasons(grade(a1, "SYR-2018-SOCHI/s6"), Gate.PLACE)).containsExactly(Reason.OUT_OF_AREA);
    }

    @Test
    void whatAGuarantorMustPreventIsAtMostPossibleFromOneAct() {
        Event a4 = event("2020-02-20", "NLF", "SYR-GOV", NAIRAB, 2, false, ActionType.GROUND_ASSAULT);
        assertThat(verdict(grade(a4, "SYR-2017-ASTANA/c7-tur"))).isEqualTo(Determination.POSSIBLE);
        assertThat(reasons(grade(a4, "SYR-2017-ASTANA/c7-rus"), Gate.PARTY)).containsExactly(Reason.PARTY_NOT_BOUND);
    }

    @Test
    void aRussianAirStrikeIsWithinTheWordingOfTheBan() {
        Event strike = event("2020-02-20", "RUS-AIR", "NLF", NAIRAB, 2, false, ActionType.FIXED_WING_STRIKE);
        assertThat(reasons(grade(strike, "SYR-2017-ASTANA/c1"), Gate.PARTY)).isEmpty();
        Event shells = event("2020-02-20", "RUS", "NLF", NAIRAB, 2, false, ActionType.ARTILLERY_FIRE);
        assertThat(reasons(grade(shells, "SYR-2017-ASTANA/c1"), Gate.PARTY)).containsExactly(Reason.CLAUSE_AMBIGUOUS);
    }

    @Test
    void aFightWithADesignatedGroupIsOutsideTheBan() {
        Event strike = event("2020-02-20", "SYR-GOV", "HTS", NAIRAB, 2, false, ActionType.FIXED_WING_STRIKE);
        assertThat(verdict(grade(strike, "SYR-2017-ASTANA/c1")))
                .isIn(Determination.EXCEPTED, Determination.NOT_COVERED);
        Event lumped = event("2018-10-20", "SYR-GOV", "Syrian insurgents", NAIRAB, 2, false, ActionType.ARTILLERY_FIRE);
        assertThat(reasons(grade(lumped, "SYR-2017-ASTANA/c1"), Gate.RELATIONSHIP))
                .contains(Reason.TARGET_MIXED);
    }

    @Test
    void aGroupIsWhoItWasOnThatDay() {
        Event later = event("2019-11-01", "Ahrar al-Sham", "SYR-GOV", NAIRAB, 2, false, ActionType.MORTAR_FIRE);
        assertThat(reasons(grade(later, "SYR-2017-ASTANA/c1"), Gate.PARTY))
                .containsExactly(Reason.BOUND_VIA_GUARANTOR_ONLY);
        Event earlier = event("2017-01-20", "Ahrar al-Sham", "SYR-GOV", NAIRAB, 2, false, ActionType.MORTAR_FIRE);
        assertThat(reasons(grade(earlier, "SYR-2016-CEASEFIRE/c1"), Gate.PARTY))
                .containsExactly(Reason.BINDING_CONTESTED, Reason.UNSURE_CODING);
    }

    @ParameterizedTest
    @CsvSource({
        "TUBE_ARTILLERY, 122, 2S1, ESTABLISHED",
        "ANTI_TANK_GUN, 100, MT-12, ESTABLISHED",
        "MLRS, 122, BM-21, ESTABLISHED",
        "TACTICAL_MISSILE, 650, Tochka-U, ESTABLISHED",
        "MORTAR, 82, 2B14, EXCLUDED",
        "MORTAR, 120, 2S12, EXCLUDED",
        "TANK, 125, T-72, EXCLUDED"
    })
    void twentyOneKilometresBehindTheLineTheWeaponDecides(WeaponClass kind, double bore, String system, String degree) {
        Position behindDonetsk = new Position(47.9, 37.88);
        assertThat(LIBRARY.load("UKR-2015-PACKAGE")
                        .lines()
                        .get("CONTACT-LINE-2014-09-19")
                        .signedOffsetMetres(behindDonetsk))
                .isBetween(-21_500.0, -21_000.0);
        Event seen = Event.of(
                "e",
                List.of(),
                Set.of(ActionType.HEAVY_WEAPON_PRESENCE),
                directed("DPR", "UKR"),
                Places.positionAt(disc(behindDonetsk, 0)),
                When.exactly(Instant.parse("2016-05-01T10:00:00Z")),
                Harm.UNKNOWN,
                new Weapon(kind, java.util.OptionalDouble.of(bore), system),
                evidence(),
                List.of(),
                false,
                List.of());
        ActCase a2 = grade(seen, "UKR-2015-PACKAGE/a2");
        boolean tooNear = degree.equals("ESTABLISHED");
        assertThat(reasons(a2, Gate.DISTANCE).contains(Reason.BEYOND_REQUIRED_DISTANCE))
                .as("%s %s", kind, system)
                .isEqualTo(!tooNear);
    }

    @Test
    void aGunInDebaltseveStandsOnTheWrongSideOfItsOwnLine() {
        Event seen = Event.of(
                "e",
                List.of(),
                Set.of(ActionType.HEAVY_WEAPON_PRESENCE),
                directed("DPR", "UKR"),
                Places.positionAt(disc(new Position(48.34, 38.41), 0)),
                When.exactly(Instant.parse("2016-05-01T10:00:00Z")),
                Harm.UNKNOWN,
                new Weapon(WeaponClass.TUBE_ARTILLERY, java.util.OptionalDouble.of(122), "2S1"),
                evidence(),
                List.of(),
                false,
                List.of());
        assertThat(reasons(grade(seen, "UKR-2015-PACKAGE/a2"), Gate.DISTANCE)).isEmpty();
    }

    private static Event shelling(When when, Position at, double radiusKm) {
        return Event.of(
                "e",
                List.of(),
                Set.of(ActionType.ARTILLERY_FIRE),
                directed("SYR-GOV", "NLF"),
                Places.impactAt(disc(at, radiusKm)),
                when,
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                evidence(),
                List.of(),
                false,
                List.of());
    }

    static Event event(
            String day, String actor, String target, Position at, double radiusKm, boolean position, ActionType act) {
        Instant start = Instant.parse(day + "T00:00:00Z").minusSeconds(7200);
        Places places = position ? Places.positionAt(disc(at, radiusKm)) : Places.impactAt(disc(at, radiusKm));
        When when = new When(start, start.plusSeconds(86_400), TimePrecision.DAY);
        return Event.of(
                "e",
                List.of(),
                Set.of(act),
                directed(actor, target),
                places,
                when,
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                evidence(),
                List.of(),
                false,
                List.of());
    }

    static Disc disc(Position at, double radiusKm) {
        return new Disc("here", at, Distance.ofKilometres(radiusKm));
    }

    static Participants directed(String actor, String target) {
        return new Participants.Directed(Participants.Side.of(actor), Participants.Side.of(target));
    }

    static Evidence evidence() {
        return Evidence.of(List.of(), EvidenceLevel.CORROBORATED, List.of());
    }

    static ActCase grade(Event event, String normId) {
        Agreement agreement = LIBRARY.load(normId.substring(0, normId.indexOf('/')));
        Norm norm = agreement.norms().stream()
                .filter(one -> one.id().equals(normId))
                .findFirst()
                .orElseThrow();
        Matcher matcher =
                MATCHERS.computeIfAbsent(agreement.id(), id -> new Matcher(LibraryFrames.of(List.of(agreement))));
        return matcher.grade(Incident.of("i", List.of(event), List.of()), event, norm);
    }

    static List<Reason> reasons(ActCase subject, Gate gate) {
        return subject.element(gate).map(element -> element.reasons()).orElse(List.of());
    }

    private static List<Reason> decision(ActCase subject) {
        return DeterminationTable.decide(subject.elements()).reasons();
    }

    static Determination verdict(ActCase subject) {
        return DeterminationTable.decide(subject.elements()).determination();
    }
}
