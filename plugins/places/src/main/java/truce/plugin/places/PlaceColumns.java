package truce.plugin.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a gazetteer's table, by any of the names that people give them. */
final class PlaceColumns {

    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "name", List.of("name", "place", "location"),
            "aliases", List.of("aliases", "alias", "alternatenames", "other_names"),
            "lat", List.of("lat", "latitude"),
            "lon", List.of("lon", "lng", "long", "longitude"),
            "radius_km", List.of("radius_km", "radiuskm", "radius"),
            "country", List.of("country"),
            "pcode", List.of("pcode", "p_code", "code"));

    private final Map<String, Integer> index = new HashMap<>();

    PlaceColumns(List<String> header) {
        SPELLINGS.forEach((column, spellings) -> {
            for (int i = 0; i < header.size(); i++) {
                if (spellings.contains(folded(header.get(i)))) {
                    index.putIfAbsent(column, i);
                }
            }
        });
    }

    static boolean isHeader(String line) {
        List<String> cells = Arrays.stream(line.split("[,;\t]"))
                .map(cell -> cell.replace("\"", ""))
                .toList();
        PlaceColumns columns = new PlaceColumns(cells);
        boolean dated = cells.stream().map(PlaceColumns::folded).anyMatch(cell -> cell.matches(".*(date|day|time).*"));
        return columns.missing().isEmpty() && !dated;
    }

    /** The required columns that are not there. */
    List<String> missing() {
        return List.of("name", "lat", "lon").stream()
                .filter(column -> !index.containsKey(column))
                .toList();
    }

    /** The cell of that column; empty when the column or the value is missing. */
    Optional<String> cell(List<String> row, String column) {
        Integer at = index.get(column);
        return at == null || at >= row.size() || row.get(at).isBlank()
                ? Optional.empty()
                : Optional.of(row.get(at).strip());
    }

    private static String folded(String text) {
        return text.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }
}
