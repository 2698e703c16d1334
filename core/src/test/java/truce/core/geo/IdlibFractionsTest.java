package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handbook D.4 and Appendix 1: the illustrative Idlib geometry. */
class IdlibFractionsTest {

    private static final Offset<Double> TOLERANCE = within(0.02);
    private static final ZoneMap ZONES = ZoneMap.of(List.of(
            Samples.zone("area", new Shape.Drawn(Samples.IDLIB_AREA)),
            Samples.zone("dmz 15", Samples.dmz(15, 15)),
            Samples.zone("dmz 20", Samples.dmz(20, 20)),
            Samples.zone("dmz 15 to 20", Samples.dmz(15, 20))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Saraqib        | 35.8636 | 36.8006 |  2 | 1.000 | 0.000 | 0.559
                    Saraqib        | 35.8636 | 36.8006 | 15 | 1.000 | 0.336 | 0.551
                    Saraqib        | 35.8636 | 36.8006 | 25 | 0.932 | 0.345 | 0.473
                    Nairab         | 35.8697 | 36.7203 |  2 | 1.000 | 0     | 0
                    Al-Eis         | 35.9964 | 37.0006 |  5 | 0.827 | 0.827 | 0.827
                    Morek          | 35.376  | 36.6875 | 25 | 0.497 | 0.384 | 0.459
                    Abu al-Duhur   | 35.7406 | 37.0467 |  2 | 0     | 0     | 0
                    Abu al-Duhur   | 35.7406 | 37.0467 | 15 | 0.279 | 0.279 | 0.279
                    Hama           | 35.1318 | 36.7578 | 25 | 0.016 | 0.016 | 0.016
                    """)
    void fractionsAreThoseOfTheHandbook(
            String name, double latitude, double longitude, double radius, double area, double low, double high) {
        Place place = Samples.disc(new Position(latitude, longitude), radius);

        assertThat(overlap(place, "area").share()).isCloseTo(area, TOLERANCE);
        assertThat(overlap(place, "dmz 15").share()).isCloseTo(low, TOLERANCE);
        assertThat(overlap(place, "dmz 20").share()).isCloseTo(high, TOLERANCE);
        Overlap open = overlap(place, "dmz 15 to 20");
        assertThat(open.certain()).isCloseTo(low, TOLERANCE);
        assertThat(open.possible()).isCloseTo(high, TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nairab            | 35.8697 | 36.7203 | yes | 27.1 | no  | no  |  0.0
                    Saraqib           | 35.8636 | 36.8006 | yes | 19.8 | no  | yes |  0.0
                    Idlib             | 35.9306 | 36.6339 | yes | 35.0 | no  | no  |  9.8
                    Ariha             | 35.8142 | 36.6097 | yes | 34.2 | no  | no  |  0.0
                    Maarrat al-Numan  | 35.648  | 36.677  | yes | 23.7 | no  | no  | 19.4
                    Khan Shaykhun     | 35.442  | 36.651  | yes | 12.6 | yes | yes | 40.1
                    Morek             | 35.376  | 36.6875 | yes |  4.9 | yes | yes | 48.1
                    Al-Eis            | 35.9964 | 37.0006 | yes |  2.6 | yes | yes | 23.3
                    Abu al-Duhur      | 35.7406 | 37.0467 | no  |  5.1 | no  | no  | 26.1
                    Aleppo citadel    | 36.199  | 37.163  | no  |  7.8 | no  | no  | 49.5
                    Hama              | 35.1318 | 36.7578 | no  | 22.3 | no  | no  | 75.9
                    Neirab camp       | 36.172  | 37.226  | no  | 14.1 | no  | no  | 51.4
                    """)
    void distancesAreThoseOfTheHandbook(
            String name,
            double latitude,
            double longitude,
            String inArea,
            double toFront,
            String in15,
            String in20,
            double toM4) {
        Position position = new Position(latitude, longitude);
        Place point = Samples.disc(position, 0);

        assertThat(Samples.FRONT_2018.distanceTo(position).kilometres()).isCloseTo(toFront, within(0.1));
        assertThat(Samples.M4.distanceTo(position).kilometres()).isCloseTo(toM4, within(0.1));
        assertThat(Samples.IDLIB_AREA.contains(position)).isEqualTo(inArea.equals("yes"));
        assertThat(overlap(point, "dmz 15").share()).isEqualTo(in15.equals("yes") ? 1 : 0);
        assertThat(overlap(point, "dmz 20").share()).isEqualTo(in20.equals("yes") ? 1 : 0);
    }

    @Test
    void areasAreThoseOfTheHandbook() {
        assertThat(Samples.IDLIB_AREA.areaSquareKilometres()).isCloseTo(6367, within(5.0));
        assertThat(dmzArea(15)).isCloseTo(3003, within(5.0));
        assertThat(dmzArea(20)).isCloseTo(3852, within(5.0));
    }

    private static Overlap overlap(Place place, String zone) {
        return ZONES.overlap(place, zone, Samples.NOW, Samples.NOW);
    }

    private static double dmzArea(double depth) {
        Line front = Samples.FRONT_2018;
        return Samples.IDLIB_AREA
                .intersection(Figures.along(front, Distance.ofKilometres(depth)))
                .areaSquareKilometres();
    }
}
