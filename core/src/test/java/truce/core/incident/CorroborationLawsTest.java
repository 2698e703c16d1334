package truce.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import truce.core.action.Action;
import truce.core.action.Participants;
import truce.core.action.Participants.Side;

/** What holds for all rows. */
class CorroborationLawsTest {

    @Property(seed = "20200220", tries = 300)
    void theOrderOfRowsDoesNotMatter(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertThat(incidents(shuffled)).isEqualTo(incidents(rows));
    }

    @Property(seed = "20200220", tries = 200)
    void repeatedRowsChangeNothing(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Row> more = new ArrayList<>(rows);
        rows.stream().filter(row -> random.nextBoolean()).forEach(row -> more.add(row.line(row.line() + 100)));
        Collections.shuffle(more, random);
        assertThat(incidents(more)).isEqualTo(incidents(rows));
    }

    @Property(seed = "20200220", tries = 200)
    void everyActIsInExactlyOneEventAndNoEventHoldsTwoRowsOfADataset(@ForAll("rows") List<Row> rows) {
        List<String> ids = new ArrayList<>();
        for (Incident incident : incidents(rows)) {
            for (Event event : incident.events()) {
                event.actions().forEach(action -> ids.add(action.id()));
                assertThat(event.actions()).extracting(Action::dataset).doesNotHaveDuplicates();
                assertThat(event.acts()).isNotEmpty();
            }
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(rows.stream().map(Row::id).toList());
    }

    @Property(seed = "20200220", tries = 200)
    void theTwoSidesAreTreatedAlike(@ForAll("rows") List<Row> rows) {
        Map<String, String> swap = Map.of("NLF", "Assad regime", "Assad regime", "NLF");
        List<Row> swapped = rows.stream()
                .map(row -> row.sides(swapped(row.participants(), swap)))
                .toList();
        assertThat(World.shape(incidents(swapped))).isEqualTo(World.shape(incidents(rows)));
    }

    @Property(seed = "20200220", tries = 200)
    void anEventsTimeLiesWithinTheSpanOfItsRows(@ForAll("rows") List<Row> rows) {
        for (Incident incident : incidents(rows)) {
            for (Event event : incident.events()) {
                assertThat(event.actions())
                        .allSatisfy(action -> assertThat(!event.conflicts().isEmpty()
                                        || action.when().meets(event.when()))
                                .isTrue());
            }
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return row().list().ofMinSize(1).ofMaxSize(14).map(CorroborationLawsTest::numbered);
    }

    private static Arbitrary<Row> row() {
        Arbitrary<String> datasets = Arbitraries.of("acled", "ucdp", "news", "radio", "blog");
        Arbitrary<Integer> days = Arbitraries.integers().between(10, 14);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 4);
        Arbitrary<String> acts = Arbitraries.of("K00", "K40", "K12", "K41", "K44");
        Arbitrary<Participants> sides = Arbitraries.of(
                new Participants.Undirected(Side.of("NLF"), Side.of("Assad regime")),
                new Participants.Directed(Side.of("NLF"), Side.of("Assad regime")),
                new Participants.Directed(Side.of("Assad regime"), Side.of("NLF")),
                new Participants.Undirected(Side.of("Assad regime"), Side.of("NLF", "HTS")));
        return Combinators.combine(datasets, days, lengths, steps, acts, sides)
                .as((dataset, day, length, step, act, who) -> Row.of(dataset, "0")
                        .between("2020-02-" + day, "2020-02-" + (day + length))
                        .at(Row.disc("km " + step, 35.87, 36.70 + 0.02 * step, 2))
                        .act(act)
                        .sides(who)
                        .told("source of " + dataset));
    }

    private static List<Row> numbered(List<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        for (Row row : rows) {
            Row numbered = new Row(
                    row.dataset(),
                    "" + (byId.size() + 1),
                    byId.size() + 1,
                    row.statement(),
                    row.acts(),
                    row.participants(),
                    row.places(),
                    row.when(),
                    row.killed(),
                    row.weapon(),
                    row.vouching(),
                    row.aggregated(),
                    row.links());
            byId.put(numbered.id(), numbered);
        }
        return List.copyOf(byId.values());
    }

    private static Participants swapped(Participants sides, Map<String, String> swap) {
        Side first = Side.of(names(sides.first(), swap));
        Side second = Side.of(names(sides.second(), swap));
        return sides instanceof Participants.Directed
                ? new Participants.Directed(first, second)
                : new Participants.Undirected(first, second);
    }

    private static String[] names(Side side, Map<String, String> swap) {
        return side.names().stream().map(name -> swap.getOrDefault(name, name)).toArray(String[]::new);
    }

    private static List<Incident> incidents(List<Row> rows) {
        return World.incidents(new Overrules(Set.of(), Set.of()), rows);
    }
}
