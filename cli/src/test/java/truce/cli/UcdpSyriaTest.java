package truce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import truce.core.run.Determination;

/** The page docs/validation/ucdp-syria.md states what the dossier beside it gives on UCDP's rows. */
class UcdpSyriaTest {

    private static final List<Determination> COLUMNS = List.of(
            Determination.CONFIRMED,
            Determination.PROBABLE,
            Determination.POSSIBLE,
            Determination.INDETERMINATE,
            Determination.EXCEPTED);

    @TempDir
    Path folder;

    private final Path docs = Path.of(System.getProperty("truce.root", ".."))
            .toAbsolutePath()
            .normalize()
            .resolve("docs/validation");

    @Test
    void thePageStatesWhatTheDossierGives() throws IOException {
        Path data = SharedData.file("data/ucdp-ged-syria/ged-syria-2016-2019.csv");
        Cli.Outcome outcome = new Cli(folder)
                .run("assess", docs.resolve("ucdp-syria").toString(), "-a", "ucdp:" + data, "-q", "-o", "flags.csv");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        List<Flag> flags;
        try (Stream<String> lines = Files.lines(folder.resolve("flags.csv"))) {
            flags = lines.skip(1).map(Flag::of).toList();
        }
        String page = Files.readString(docs.resolve("ucdp-syria.md"));

        Map<String, List<Integer>> stated = periods(page);
        assertThat(counted(flags, stated.keySet())).isEqualTo(stated);
        Map<String, Determination> read = new HashMap<>();
        flags.forEach(flag -> read.put(flag.id(), flag.determination()));
        assertThat(readByHand(page))
                .hasSize(15)
                .allSatisfy((id, answer) -> assertThat(read).containsEntry(id, answer));
    }

    /** Incidents, each in the period of its first instant and at its strongest answer. */
    private static Map<String, List<Integer>> counted(List<Flag> flags, Iterable<String> periods) {
        Map<String, Flag> strongest = new HashMap<>();
        flags.stream()
                .filter(flag -> !flag.incident().isEmpty())
                .forEach(flag -> strongest.merge(
                        flag.incident(), flag, (a, b) -> a.determination().compareTo(b.determination()) <= 0 ? a : b));
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        for (String period : periods) {
            LocalDate from = LocalDate.parse(period.substring(0, 10));
            LocalDate to = LocalDate.parse(period.substring(14, 24));
            Map<Determination, Integer> answers = new EnumMap<>(Determination.class);
            strongest.values().stream()
                    .filter(flag -> !flag.day().isBefore(from) && !flag.day().isAfter(to))
                    .forEach(flag -> answers.merge(flag.determination(), 1, Integer::sum));
            counts.put(
                    period,
                    COLUMNS.stream()
                            .map(answer -> answers.getOrDefault(answer, 0))
                            .toList());
        }
        return counts;
    }

    private static Map<String, List<Integer>> periods(String page) {
        Map<String, List<Integer>> periods = new LinkedHashMap<>();
        page.lines().filter(line -> line.matches("\\| 20\\d\\d-.*")).forEach(line -> {
            List<String> cells = cells(line);
            periods.put(
                    cells.get(0), cells.stream().skip(1).map(Integer::valueOf).toList());
        });
        assertThat(periods).hasSize(4);
        return Collections.unmodifiableMap(periods);
    }

    /** The flags of the tables under each heading that is a determination. */
    private static Map<String, Determination> readByHand(String page) {
        Map<String, Determination> flags = new LinkedHashMap<>();
        Determination heading = Determination.WITHDRAWN;
        for (String line : page.lines().toList()) {
            if (line.matches("### [A-Z]+")) {
                heading = Determination.valueOf(line.substring(4));
            } else if (line.startsWith("| f-")) {
                flags.put(cells(line).get(0), heading);
            }
        }
        return flags;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Stream.of(line.split("\\|")).skip(1).map(String::strip).forEach(cells::add);
        return cells;
    }

    /** The columns of the flags' table that come before any that may be quoted. */
    private record Flag(String id, String incident, Determination determination, LocalDate day) {
        static Flag of(String line) {
            String[] cells = line.split(",", 13);
            return new Flag(
                    cells[0],
                    cells[1],
                    Determination.valueOf(cells[2]),
                    OffsetDateTime.parse(cells[11]).toLocalDate());
        }
    }
}
