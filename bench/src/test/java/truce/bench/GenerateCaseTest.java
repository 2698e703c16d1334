package truce.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import truce.bench.made.CaseSize;
import truce.bench.made.MadeCase;
import truce.bench.made.StarZone;
import truce.bench.made.World;
import truce.core.origin.Fingerprint;

class GenerateCaseTest {

    private static final CaseSize SMALL = new CaseSize(3_000, 40, 8, 500, false, 7);

    @TempDir
    private Path folder;

    @Test
    void theSameSeedMakesTheSameBytes() throws IOException {
        assertThat(written("one", SMALL)).isEqualTo(written("two", SMALL));
    }

    @Test
    void theBytesAreTheSameOnEveryMachineAndJvm() throws IOException {
        String all = written("one", SMALL).toString();
        assertThat(Fingerprint.of(all)).isEqualTo("f5f09a71730d");
    }

    @Test
    void anotherSeedMakesOtherEvents() throws IOException {
        CaseSize other = new CaseSize(3_000, 40, 8, 500, false, 8);
        assertThat(written("one", SMALL).get("acled.csv"))
                .isNotEqualTo(written("two", other).get("acled.csv"));
    }

    @Test
    void aRowIsAsLongAsRowsOfAcledAre() throws IOException {
        MadeCase.write(SMALL, folder);
        long bytes = Files.size(folder.resolve(MadeCase.EVENTS));
        assertThat((double) bytes / SMALL.rows()).isCloseTo(581, within(12.0));
    }

    @Test
    void rowsComeLatestFirstWithIdsOfTheirOwn() throws IOException {
        MadeCase.write(SMALL, folder);
        List<String> rows = Files.readAllLines(folder.resolve(MadeCase.EVENTS));
        assertThat(rows).hasSize(SMALL.rows() + 1);
        assertThat(rows.stream().skip(1).map(row -> row.split(",", -1)[0])).doesNotHaveDuplicates();
        assertThat(rows.stream().skip(1).map(row -> row.split(",", -1)[1]))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void positionsRepeatUnlessAllAreAskedToDiffer() throws IOException {
        assertThat(positions(SMALL)).isLessThan(501);
        assertThat(positions(new CaseSize(3_000, 40, 8, 500, true, 7))).isGreaterThan(2_900);
    }

    @Test
    void zonesAreValidPolygonsOfFiveToTwoThousandCorners() {
        List<StarZone> zones = new World(SMALL).zones();
        assertThat(zones).allMatch(zone -> polygon(zone).isValid());
        List<Integer> corners =
                zones.stream().map(zone -> zone.latitudes().length).sorted().toList();
        assertThat(corners.get(0)).isEqualTo(5);
        assertThat(corners.get(39)).isEqualTo(2_000);
    }

    private long positions(CaseSize size) throws IOException {
        MadeCase.write(size, folder);
        try (Stream<String> rows = Files.lines(folder.resolve(MadeCase.EVENTS))) {
            return rows.skip(1)
                    .map(row -> row.split(",", -1)[22] + "," + row.split(",", -1)[23])
                    .distinct()
                    .count();
        }
    }

    private Map<String, String> written(String name, CaseSize size) throws IOException {
        Path made = folder.resolve(name);
        MadeCase.write(size, made);
        try (Stream<Path> files = Files.walk(made)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> made.relativize(file).toString(),
                            GenerateCaseTest::hash,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String hash(Path file) {
        try {
            return Fingerprint.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Polygon polygon(StarZone zone) {
        int corners = zone.latitudes().length;
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int corner = 0; corner <= corners; corner++) {
            ring[corner] =
                    new Coordinate(zone.longitudes()[corner % corners] / 1e6, zone.latitudes()[corner % corners] / 1e6);
        }
        return new GeometryFactory().createPolygon(ring);
    }
}
