package truce.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Candidates;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.Position;
import truce.core.match.Reason;
import truce.core.run.Disposition;
import truce.core.time.Period;
import truce.core.time.TimePrecision;
import truce.core.time.When;

class WordingTest {

    private final Wording wording = new Wording(Words.english(), ZoneId.of("Asia/Damascus"));

    @Test
    void aLocalDayIsToldAsADay() {
        assertThat(wording.when(when("2020-02-19T22:00:00Z", "2020-02-20T22:00:00Z")))
                .isEqualTo("20 Feb 2020, some time that day");
        assertThat(wording.when(when("2020-02-04T22:00:00Z", "2020-02-08T22:00:00Z")))
                .isEqualTo("5 Feb 2020 to 8 Feb 2020, some time in these days");
    }

    @Test
    void aDayOfAnotherZoneIsToldWithItsHours() {
        assertThat(wording.when(when("2020-02-20T00:00:00Z", "2020-02-21T00:00:00Z")))
                .isEqualTo("between 20 Feb 2020 02:00 and 21 Feb 2020 02:00");
    }

    @Test
    void anInstantIsToldToTheMinute() {
        assertThat(wording.when(When.exactly(Instant.parse("2020-02-20T05:41:00Z"))))
                .isEqualTo("20 Feb 2020 07:41");
    }

    @Test
    void dataHoldTimesWithTheirOffset() {
        assertThat(wording.times().iso(Instant.parse("2020-02-19T22:00:00Z"))).contains("2020-02-20T00:00:00+02:00");
        assertThat(wording.times().iso(Period.unbounded(ZoneId.of("UTC")).from()))
                .isEmpty();
    }

    @Test
    void anUnboundedPeriodSaysSo() {
        assertThat(wording.times().period(Period.unbounded(ZoneId.of("UTC")))).isEqualTo("all times in the data");
    }

    @Test
    void aPointIsNeverShownWithoutItsRadiusNorMoreExactlyThanIt() {
        assertThat(wording.place(shown(2))).isEqualTo("Ora: 35.1235 N 36.8765 E ± 2 km");
        assertThat(wording.place(shown(25))).isEqualTo("Ora: 35.123 N 36.877 E ± 25 km");
        assertThat(wording.place(shown(0))).isEqualTo("Ora: 35.12346 N 36.87654 E");
        assertThat(ShownPlace.decimalsFor(75)).isEqualTo(2);
        assertThat(ShownPlace.decimalsFor(1000)).isEqualTo(1);
    }

    @Test
    void noPointIsInventedForAPlaceThatHasNone() {
        ShownPlace unknown = ShownPlace.of(new PlaceUnknown("the row has no coordinates"));
        ShownPlace area = ShownPlace.of(new AreaWithoutGeometry("Idlib", Optional.of(new Position(35.9, 36.6))));
        ShownPlace choice = ShownPlace.of(new Candidates("Nairab", List.of(disc(2), disc(3))));
        assertThat(List.of(unknown, area, choice)).allSatisfy(place -> {
            assertThat(place.point()).isEmpty();
            assertThat(place.radiusKm()).isEqualTo(OptionalDouble.empty());
        });
        assertThat(wording.place(unknown)).isEqualTo("place not known: the row has no coordinates");
        assertThat(wording.place(area)).isEqualTo("Idlib (an area whose outline is not known)");
        assertThat(wording.place(choice)).isEqualTo("Nairab (one of 2 places)");
    }

    @Test
    void deathsAreARangeAndNotStatedIsNotZero() {
        assertThat(wording.killed(Harm.UNKNOWN)).isEqualTo("not stated");
        assertThat(wording.killed(Harm.NONE)).isEqualTo("0");
        assertThat(wording.killed(new Harm(10, 12, 1500, true))).isEqualTo("12 (low 10, high 1,500)");
    }

    @Test
    void participantsWithoutDirectionAreToldAlphabetically() {
        Participants undirected =
                new Participants.Undirected(Participants.Side.of("Zeta"), Participants.Side.of("Alpha"));
        assertThat(wording.participants(undirected)).isEqualTo("between Alpha and Zeta, direction not recorded");
        assertThat(wording.participants(
                        new Participants.Directed(Participants.Side.oneOf("A", "B"), Participants.Side.of("C"))))
                .isEqualTo("A or B against C");
    }

    @Test
    void weaponsAreToldAsFarAsKnown() {
        assertThat(wording.weapon(Weapon.UNKNOWN)).isEmpty();
        assertThat(wording.weapon(new Weapon(WeaponClass.TUBE_ARTILLERY, OptionalDouble.of(122), "2S1")))
                .isEqualTo("122 mm tube artillery (2S1)");
    }

    @Test
    void dispositionsSayWhy() {
        assertThat(wording.disposition(Disposition.of(Disposition.Kind.OUT_OF_REACH, Reason.BEFORE_EFFECT)))
                .isEqualTo("out of reach of every loaded text: before the clause took effect");
        assertThat(wording.notFlagged("NOT_COVERED:intra-side"))
                .isEqualTo("outside this text: within one side of the agreement");
    }

    private static ShownPlace shown(double km) {
        return ShownPlace.of(disc(km));
    }

    private static Disc disc(double km) {
        return new Disc("Ora", new Position(35.12345678, 36.87654321), Distance.ofKilometres(km));
    }

    private static When when(String from, String to) {
        return new When(Instant.parse(from), Instant.parse(to), TimePrecision.DAY);
    }
}
