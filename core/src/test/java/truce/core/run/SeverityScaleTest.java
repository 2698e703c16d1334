package truce.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.KeyPlace;
import truce.core.agreement.Norm;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance.ProtectedObject;
import truce.core.circumstance.Scene;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.Events;
import truce.core.match.Frames;
import truce.core.match.Norms;
import truce.core.match.ProtectedSites;
import truce.core.match.Thresholds;
import truce.core.origin.Origin;
import truce.core.time.Validity;

/** The default scale of gravity, grade by grade (handbook B.3), on invented acts. */
class SeverityScaleTest {

    private static final Norm CEASEFIRE = Norms.ceasefire().norm();
    private static final Disc CLINIC = new Disc("Clinic", new Position(50, 10), Distance.ofMetres(100));
    private static final Disc IN_CLINIC = new Disc("Ward", new Position(50, 10), Distance.ofMetres(10));
    private static final Disc TOWN = new Disc("Town", new Position(50, 10), Distance.ofKilometres(2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S0 | failure-to-notify
            S1 | small-arms-fire
            S1 | heavy-weapon-presence
            S1 | uav-flight
            S2 | mortar-fire
            S2 | denial-of-monitors
            S2 | humanitarian-obstruction-act
            S2 | fortification
            S2 | detention
            S3 | artillery-fire
            S3 | fixed-wing-strike
            S3 | advance
            S3 | abduction
            S3 | attack-on-civilians
            S4 | seizure
            S4 | cbrn-use
            S5 | repudiation
            """)
    void anActHasAGravityOfItsOwn(Severity severity, String act) {
        assertThat(alone(Events.shelling().acts(act(act)))).isEqualTo(severity);
    }

    @Test
    void ofSeveralCandidateActsTheLeastGraveCounts() {
        assertThat(alone(Events.shelling().acts(ActionType.SEIZURE, ActionType.SMALL_ARMS_FIRE)))
                .isEqualTo(Severity.S1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S3 | small-arms-fire         | 1
            S3 | small-arms-fire         | 9
            S4 | small-arms-fire         | 10
            S4 | small-arms-fire         | 24
            S5 | small-arms-fire         | 25
            S4 | attack-on-civilians     | 1
            S4 | intimidation-of-monitors | 1
            """)
    void deathsMakeItGraver(Severity severity, String act, int killed) {
        assertThat(alone(Events.shelling().acts(act(act)).killing(Harm.of(killed))))
                .isEqualTo(severity);
    }

    @Test
    void aHeavyWeaponCountsWhereTheActDoesNotSayItself() {
        Events fire = Events.shelling().acts(ActionType.INDIRECT_FIRE_UNSPECIFIED);
        assertThat(alone(fire)).isEqualTo(Severity.S2);
        assertThat(alone(fire.with(weapon(WeaponClass.TUBE_ARTILLERY, OptionalDouble.empty()))))
                .isEqualTo(Severity.S3);
        assertThat(alone(fire.with(weapon(WeaponClass.MORTAR, OptionalDouble.of(82)))))
                .isEqualTo(Severity.S2);
        assertThat(alone(fire.with(weapon(WeaponClass.MORTAR, OptionalDouble.of(120)))))
                .isEqualTo(Severity.S3);
        assertThat(alone(Events.shelling()
                        .acts(ActionType.HEAVY_WEAPON_PRESENCE)
                        .with(weapon(WeaponClass.TANK, OptionalDouble.empty()))))
                .as("in the zone, not used")
                .isEqualTo(Severity.S1);
    }

    @Test
    void repeatedDirectFireIsMoreThanAnIsolatedShot() {
        Event shot = Events.shelling().acts(ActionType.SMALL_ARMS_FIRE).event();
        assertThat(scale().of(shot, incident(shot, shot), CEASEFIRE)).isEqualTo(Severity.S2);
    }

    @Test
    void aSingleMoveThatWasOnlyToBeNotifiedIsTechnical() {
        Norm notify = Norms.ceasefire().kind(ClauseKind.NOTIFY).norm();
        Event move = Events.shelling().acts(ActionType.ADVANCE).event();
        assertThat(scale().of(move, incident(move), notify)).isEqualTo(Severity.S0);
        assertThat(scale().of(move, incident(move), CEASEFIRE)).isEqualTo(Severity.S3);
        assertThat(scale().of(move, incident(move, move), notify)).isEqualTo(Severity.S3);
    }

    @Test
    void anActThatSurelyStruckAProtectedObjectIsSeriousAndWithDeathsGrave() {
        Events shot = Events.shelling().acts(ActionType.SMALL_ARMS_FIRE);
        assertThat(alone(shot.at(Places.impactAt(IN_CLINIC)))).isEqualTo(Severity.S3);
        assertThat(alone(shot.at(Places.impactAt(TOWN))))
                .as("perhaps somewhere else")
                .isEqualTo(Severity.S1);
        assertThat(alone(shot.at(Places.impactAt(IN_CLINIC)).killing(Harm.of(1))))
                .isEqualTo(Severity.S4);
    }

    @Test
    void anOffensiveIsGraveInAllItsPartsAndOneThatLastsThreatensTheAgreement() {
        Event shelling = Events.shelling().event();
        Event assault = Events.shelling()
                .acts(ActionType.GROUND_ASSAULT)
                .on(Events.day("2020-06-02"))
                .event();
        Event later = Events.shelling()
                .acts(ActionType.GROUND_ASSAULT)
                .on(Events.day("2020-06-05"))
                .event();
        assertThat(scale().of(shelling, incident(shelling, assault), CEASEFIRE)).isEqualTo(Severity.S4);
        assertThat(scale().of(shelling, incident(shelling, assault, later), CEASEFIRE))
                .isEqualTo(Severity.S5);
        Thresholds longer = Thresholds.USUAL.with(Thresholds.SUSTAINED_DAYS, 4, "test");
        assertThat(scale(longer).of(shelling, incident(shelling, assault, later), CEASEFIRE))
                .isEqualTo(Severity.S4);
    }

    @Test
    void seizingAPlaceThatTheTextNamesThreatensTheAgreement() {
        assertThat(alone(Events.shelling().acts(ActionType.SEIZURE).at(Places.impactAt(TOWN))))
                .isEqualTo(Severity.S5);
    }

    @Test
    void thePageTellsTheGravityOfEveryAct() throws IOException {
        String page = Files.readString(Path.of("../docs/severity.md"));
        List<String> rows = new ArrayList<>();
        for (Severity severity : List.of(Severity.S0, Severity.S2, Severity.S3, Severity.S4, Severity.S5)) {
            rows.add("| " + severity + " | "
                    + Arrays.stream(ActionType.values())
                            .filter(act -> GravityOfActs.of(act) == severity)
                            .map(ActionType::code)
                            .collect(Collectors.joining(", "))
                    + " |");
        }
        assertThat(page).contains(rows);
    }

    private static Severity alone(Events events) {
        Event event = events.event();
        return scale().of(event, incident(event), CEASEFIRE);
    }

    private static SeverityScale scale() {
        return scale(Thresholds.USUAL);
    }

    private static SeverityScale scale(Thresholds thresholds) {
        KeyPlace town = new KeyPlace("Town", TOWN.centre(), Instant.parse("2020-01-01T00:00:00Z"), "art. 1");
        ProtectedObject clinic = new ProtectedObject(
                Basis.of(new Origin("facts.csv", 1), "Monitors"),
                Validity.ALWAYS,
                Scene.at(CLINIC),
                "clinic",
                "Clinic");
        return new SeverityScale(
                List.of(town), new ProtectedSites(Frames.knowing(Frames.of(CEASEFIRE), clinic)), thresholds);
    }

    private static Incident incident(Event... events) {
        return Incident.of("i-1", List.of(events), List.of());
    }

    private static ActionType act(String code) {
        return ActionType.named(code).orElseThrow();
    }

    private static Weapon weapon(WeaponClass kind, OptionalDouble bore) {
        return new Weapon(kind, bore, "");
    }
}
