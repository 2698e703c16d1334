package truce.bench.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who reports: agencies for all countries and media of each; four in five are described in {@code sources.csv}. */
final class Sources {

    private static final List<String> COMMON = List.of(
            "Continental Wire",
            "Daily Courier",
            "Open Desk Monitor",
            "Relief Bulletin",
            "UN Mission Reports",
            "Verified Footage Project",
            "War Archive",
            "World Radio",
            "Field Notes",
            "Morning Telegraph");
    private static final List<String> TYPES =
            List.of("wire", "", "monitor", "independent", "un", "imagery", "independent", "independent", "", "");

    private Sources() {}

    /** One to three names, in ACLED's spelling of a list. */
    static void drawn(StringBuilder out, Country country, Dice dice) {
        int first = dice.below(COMMON.size() + 4);
        out.append(name(country, first));
        int more = dice.chance(0.28) ? 1 + dice.below(2) : 0;
        for (int other = 1; other <= more; other++) {
            out.append("; ").append(name(country, (first + other) % (COMMON.size() + 4)));
        }
    }

    static void write(Path folder, List<Country> countries) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("name,rows,origin_family,type,alignment,basis,by");
        for (int source = 0; source < COMMON.size(); source++) {
            if (!TYPES.get(source).isEmpty()) {
                lines.add(COMMON.get(source) + ",,," + TYPES.get(source) + ",,invented,bench");
            }
        }
        for (Country country : countries) {
            lines.add(name(country, 10) + ",," + country.name() + " State Media,party," + country.code()
                    + "-GOV,invented,bench");
            lines.add(name(country, 11) + ",," + country.name() + " State Media,party," + country.code()
                    + "-GOV,invented,bench");
            lines.add(name(country, 12) + ",,,party-aligned," + country.code() + "-FRONT,invented,bench");
        }
        Files.writeString(folder.resolve("sources.csv"), String.join("\n", lines) + "\n");
    }

    private static String name(Country country, int number) {
        return switch (number - COMMON.size()) {
            case 0 -> country.name() + " News Agency";
            case 1 -> country.name() + " State Television";
            case 2 -> "Voice of the Front (" + country.name() + ")";
            case 3 -> country.name() + " Observatory";
            default -> COMMON.get(number);
        };
    }
}
