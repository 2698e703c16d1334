package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.ActionType;
import truce.core.action.Places;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity.PartyLine;
import truce.core.agreement.Quantity.WithdrawalRow;
import truce.core.agreement.Quantity.WithdrawalTable;
import truce.core.agreement.Relation;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.geo.Position;

/** The weapons of handbook G21 against a line along the equator, own side to the north. */
class WithdrawalTest {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Line EQUATOR = Line.through(List.of(new Position(0, 0), new Position(0, 4)));
    private static final WithdrawalTable TABLE = new WithdrawalTable(
            List.of(
                    row(Set.of(WeaponClass.TACTICAL_MISSILE), List.of("Tochka-U"), 0, ANY, 70),
                    row(Set.of(WeaponClass.MLRS), List.of(), 0, ANY, 35),
                    row(Set.of(WeaponClass.TANK), List.of(), 0, ANY, 15),
                    row(Set.of(WeaponClass.MORTAR), List.of(), 0, 120, 15),
                    row(Set.of(WeaponClass.TUBE_ARTILLERY, WeaponClass.ANTI_TANK_GUN), List.of(), 100, ANY, 25),
                    row(Set.of(WeaponClass.TUBE_ARTILLERY, WeaponClass.ANTI_TANK_GUN), List.of(), 0, 100, 15)),
            List.of(new PartyLine(List.of("NORTH"), "the line", EQUATOR, true, Distance.ZERO, true)));

    @ParameterizedTest(name = "{0} {1} mm at {3} km is {4}")
    @CsvSource({
        "TUBE_ARTILLERY, 122, 2S1, 18, ESTABLISHED",
        "MORTAR, 82, '', 18, EXCLUDED",
        "MORTAR, 120, '', 18, EXCLUDED",
        "ANTI_TANK_GUN, 100, MT-12, 18, ESTABLISHED",
        "TANK, 125, T-72, 18, EXCLUDED",
        "MLRS, 122, BM-21, 18, ESTABLISHED",
        "TACTICAL_MISSILE, 650, Tochka-U, 18, ESTABLISHED",
        "MLRS, 122, BM-21, 34.8, UNRESOLVED",
        "MLRS, 122, BM-21, 35.6, EXCLUDED",
        "MLRS, 122, BM-21, 34.4, ESTABLISHED",
        "TUBE_ARTILLERY, 122, 2S1, -3, ESTABLISHED"
    })
    void eachWeaponHasItsOwnDistance(WeaponClass kind, double bore, String system, double kilometres, Degree degree) {
        Weapon weapon = new Weapon(kind, OptionalDouble.of(bore), system);
        assertThat(grade(weapon, kilometres)
                        .element(Gate.DISTANCE)
                        .orElseThrow()
                        .degree())
                .isEqualTo(degree);
    }

    @Test
    void aWeaponThatNoRowNamesNeedNotBeWithdrawn() {
        Weapon rifle = new Weapon(WeaponClass.SMALL_ARMS, OptionalDouble.of(7.62), "");
        Element bore = grade(rifle, 1).element(Gate.BORE).orElseThrow();
        assertThat(bore.degree()).isEqualTo(Degree.EXCLUDED);
        assertThat(bore.reasons()).containsExactly(Reason.WEAPON_NOT_LISTED);
    }

    @Test
    void anUnknownWeaponIsOpen() {
        Element bore = grade(Weapon.UNKNOWN, 1).element(Gate.BORE).orElseThrow();
        assertThat(bore.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(bore.reasons()).containsExactly(Reason.BORE_UNKNOWN);
    }

    @Test
    void aGunOfUnknownBoreAtTwentyKilometresIsOpenByDistance() {
        Weapon gun = new Weapon(WeaponClass.TUBE_ARTILLERY, OptionalDouble.empty(), "");
        ActCase subject = grade(gun, 20);
        assertThat(subject.element(Gate.BORE).orElseThrow().degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(subject.element(Gate.DISTANCE).orElseThrow().degree()).isEqualTo(Degree.UNRESOLVED);
    }

    private static ActCase grade(Weapon weapon, double kilometresNorth) {
        Position position = new Position(0, 2)
                .moved(kilometresNorth < 0 ? 180 : 0, Distance.ofKilometres(Math.abs(kilometresNorth)));
        Norm norm = Norms.ceasefire()
                .kind(ClauseKind.WEAPON_WITHDRAWAL)
                .about(Set.of(ActionType.HEAVY_WEAPON_PRESENCE))
                .relation(Relation.ANY)
                .quantity(TABLE)
                .norm();
        Events sighting = Events.shelling()
                .acts(ActionType.HEAVY_WEAPON_PRESENCE)
                .with(weapon)
                .at(Places.positionAt(new Disc("sighting", position, Distance.ofMetres(500))));
        return new Matcher(Frames.of(norm)).grade(sighting.incident(), sighting.event(), norm);
    }

    private static WithdrawalRow row(
            Set<WeaponClass> kinds, List<String> systems, double from, double to, double kilometres) {
        return new WithdrawalRow(kinds, systems, from, to, Distance.ofKilometres(kilometres));
    }
}
