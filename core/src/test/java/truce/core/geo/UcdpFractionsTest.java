package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The UCDP events of Syria from 17 September 2018 to 30 November 2019 against the illustrative Idlib polygon, as an
 * independent script counted them.
 */
class UcdpFractionsTest {

    private static final Path FILE = Path.of("data", "ucdp-ged-syria", "ged-syria-2016-2019.csv");
    private static final Map<String, Double> RADIUS_KM = Map.of("1", 2.0, "2", 25.0);

    private final ZoneMap zones = ZoneMap.of(List.of(Samples.zone("idlib", new Shape.Drawn(Samples.IDLIB_AREA))));

    @Test
    void fractionsOfTheUcdpEventsAreThoseOfAnIndependentScript() throws IOException {
        Map<String, Long> bands =
                events().collect(Collectors.groupingBy(this::band, TreeMap::new, Collectors.counting()));

        assertThat(bands)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "0.95 to 1", 720L,
                        "0.75 to 0.95", 50L,
                        "0.25 to 0.75", 313L,
                        "over 0 to 0.25", 77L,
                        "disjoint", 1162L,
                        "not a point", 249L));
    }

    @Test
    void ofTheExactPlacesInsideManyLieNearTheLine() throws IOException {
        List<Position> inside = events().filter(row -> row.get("where_prec").equals("1"))
                .map(UcdpFractionsTest::position)
                .filter(Samples.IDLIB_AREA::contains)
                .toList();

        assertThat(inside).hasSize(715);
        assertThat(inside)
                .filteredOn(position ->
                        Samples.IDLIB_AREA.distanceToBoundary(position).kilometres() < 5)
                .hasSize(159);
    }

    private static Stream<Map<String, String>> events() throws IOException {
        List<List<String>> rows = rows(Files.readString(Samples.shared(FILE.toString())));
        List<String> head = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> row(head, row))
                .filter(row -> row.get("date_start").compareTo("2018-09-17") >= 0)
                .filter(row -> row.get("date_start").compareTo("2019-11-30") <= 0);
    }

    private static Position position(Map<String, String> row) {
        return new Position(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
    }

    private String band(Map<String, String> row) {
        Double radius = RADIUS_KM.get(row.get("where_prec"));
        if (radius == null) {
            return "not a point";
        }
        double share = zones.overlap(Samples.disc(position(row), radius), "idlib", Samples.NOW, Samples.NOW)
                .share();
        return share >= 0.95
                ? "0.95 to 1"
                : share >= 0.75
                        ? "0.75 to 0.95"
                        : share > 0.25 ? "0.25 to 0.75" : share > 0 ? "over 0 to 0.25" : "disjoint";
    }

    private static Map<String, String> row(List<String> head, List<String> cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        return row;
    }

    /** Comma-separated values with quoted cells, which may hold commas, line breaks and doubled quotes. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '"') {
                quoted = !quoted;
            } else if (!quoted && (mark == ',' || mark == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (mark == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(mark);
            }
        }
        return rows;
    }
}
