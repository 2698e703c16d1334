package truce.plugin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import truce.core.action.Action;
import truce.core.fault.Refusal;
import truce.core.origin.Origin;
import truce.core.spi.FactSource;

/** Whatever happens to a row, it is accepted or refused: none is lost, and none harms its neighbours. */
class EveryRowCountsTest {

    private static final String JUNK = ";|\t'#\u0000é\u202E0-/.:Ã©x";

    @Property(seed = "20200220", tries = 300)
    void inAcled(@ForAll Random random, @ForAll @IntRange(max = 6) int damages) {
        check(new AcledSource(), "acled-since-2023.csv", random, damages);
    }

    @Property(seed = "20200220", tries = 300)
    void inUcdp(@ForAll Random random, @ForAll @IntRange(max = 6) int damages) {
        check(new UcdpSource(), "ucdp-code-status.csv", random, damages);
    }

    @Property(seed = "20200220", tries = 300)
    void inPlainTables(@ForAll Random random, @ForAll @IntRange(max = 6) int damages) {
        check(new CsvSource(), "acled-since-2023.csv", random, damages);
    }

    @Property(seed = "20200220", tries = 50)
    void theOrderOfRowsChangesOriginsOnly(@ForAll Random random) {
        List<String> lines = lines("acled-since-2023.csv");
        lines.addAll(List.of(lines.get(1).replace("ALD21", "ALD24"), lines.get(2), lines.get(3)));
        Set<Action> straight = withoutOrigins(lines);
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        assertThat(withoutOrigins(rows)).isEqualTo(straight);
    }

    private static void check(FactSource source, String resource, Random random, int damages) {
        List<String> lines = lines(resource);
        int intact = random.nextInt(lines.size() - 1) + 1;
        for (int i = 0; i < damages; i++) {
            int line = random.nextInt(lines.size() - 1) + 1;
            lines.set(line, line == intact ? lines.get(line) : damaged(lines.get(line), random));
        }
        Heard heard;
        try {
            heard = Read.with(source)
                    .option("dates", "dmy")
                    .option("columns.date", dateOf(source))
                    .text(String.join("\n", lines) + "\n");
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessageContaining("is not a table in text form");
            return;
        }
        long full = lines.stream().skip(1).filter(line -> !line.isBlank()).count();
        assertThat(heard.rows()).isEqualTo(full);
        assertThat(heard.actions).extracting(a -> a.origin().row()).contains(nonBlank(lines, intact));
    }

    private static String dateOf(FactSource source) {
        return source instanceof CsvSource ? "event_date" : "";
    }

    private static long nonBlank(List<String> lines, int upTo) {
        return lines.subList(1, upTo + 1).stream()
                .filter(line -> !line.isBlank())
                .count();
    }

    private static String damaged(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, at);
            case 1 -> line.substring(0, at) + JUNK.charAt(random.nextInt(JUNK.length())) + line.substring(at);
            case 2 -> line.substring(0, at) + "," + line.substring(at);
            default -> line.replace((char) ('0' + random.nextInt(10)), 'x');
        };
    }

    private static Set<Action> withoutOrigins(List<String> lines) {
        return Read.with(new AcledSource()).text(String.join("\n", lines) + "\n").actions.stream()
                .map(EveryRowCountsTest::withoutOrigin)
                .collect(Collectors.toSet());
    }

    private static Action withoutOrigin(Action a) {
        return new Action(
                a.id(),
                new Origin("", 0),
                a.dataset(),
                a.statement(),
                a.acts(),
                a.participants(),
                a.places(),
                a.when(),
                a.killed(),
                a.weapon(),
                a.vouching(),
                a.aggregated(),
                a.knownAt(),
                a.links(),
                a.labels(),
                a.attributes());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = EveryRowCountsTest.class.getResourceAsStream(resource)) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
