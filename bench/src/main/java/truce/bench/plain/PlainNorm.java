package truce.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A ceasefire in one zone.
 *
 * @param id of the norm, such as {@code BAA-2017-CEASEFIRE/c1-zone-050}
 * @param government id of one side
 * @param front id of the other
 * @param from first day in force, as a number: 20170405
 * @param to day after the last
 */
record PlainNorm(String id, String government, String front, int from, int to) {

    private static final Pattern SIDE = Pattern.compile("  (government|front): \\[(.+)]");
    private static final Pattern STAGE = Pattern.compile("    - \\{state: (in-force|expired), from: (.+)}");
    private static final Pattern NORM =
            Pattern.compile("      - \\{suffix: (.+), kind: cease-hostilities, zone: (.+)}");

    boolean isInForce(int day) {
        return day >= from && day < to;
    }

    boolean isSide(String party) {
        return party.equals(government) || party.equals(front);
    }

    /** The norms of all agreements in a folder, by zone. Reads the one layout that {@code GenerateCase} writes. */
    static Map<String, PlainNorm> read(Path folder) throws IOException {
        Map<String, PlainNorm> norms = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            read(Files.readAllLines(file), norms);
        }
        return norms;
    }

    private static void read(List<String> lines, Map<String, PlainNorm> norms) {
        String agreement = lines.get(0).substring("agreement: ".length());
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            Stream.of(SIDE.matcher(line), STAGE.matcher(line))
                    .filter(Matcher::matches)
                    .forEach(found -> words.put(found.group(1), found.group(2)));
            Matcher norm = NORM.matcher(line);
            if (norm.matches()) {
                norms.put(
                        norm.group(2),
                        new PlainNorm(
                                agreement + "/c1-" + norm.group(1),
                                words.getOrDefault("government", ""),
                                words.getOrDefault("front", ""),
                                day(words.getOrDefault("in-force", "")),
                                day(words.getOrDefault("expired", ""))));
            }
        }
    }

    private static int day(String date) {
        return Integer.parseInt(date.replace("-", ""));
    }
}
