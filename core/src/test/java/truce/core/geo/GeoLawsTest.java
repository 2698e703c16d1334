package truce.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** What must hold whatever the numbers. */
class GeoLawsTest {

    private static final Shape AREA = new Shape.Drawn(Samples.IDLIB_AREA);
    private static final ZoneMap ZONES = ZoneMap.of(List.of(
            Samples.zone("exact", AREA),
            Samples.zone("5 km", AREA, Distance.ofKilometres(5)),
            Samples.zone("10 km", AREA, Distance.ofKilometres(10)),
            Samples.zone("dmz", Samples.dmz(15, 20))));
    private static final ZoneIndex INDEX = ZoneIndex.of(ZONES);
    private static final Map<Double, Extent> EXTENTS =
            Stream.of(1_000.0, 5_000.0, 12_000.0).collect(Collectors.toMap(metres -> metres, GeoLawsTest::extent));
    private static final List<String> IDS = ZONES.zones().stream().map(Zone::id).toList();

    @Property(seed = "20200220", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aLargerPlaceIsNeverExcludedNorCertainWhereASmallerIsNot(
            @ForAll("nearIdlib") Position centre,
            @ForAll @DoubleRange(min = 0, max = 30) double radius,
            @ForAll @DoubleRange(min = 0, max = 20) double more,
            @ForAll @DoubleRange(min = 0, max = 360) double bearing,
            @ForAll @DoubleRange(min = 0, max = 0.99) double aside) {
        Place smaller = Samples.disc(centre, radius);
        Position moved = centre.moved(bearing, Distance.ofKilometres(more * aside));
        Place larger = Samples.disc(moved, radius + more);
        for (String id : IDS) {
            Overlap small = overlap(smaller, id);
            Overlap large = overlap(larger, id);
            assertThat(large.excluded() && !small.excluded()).isFalse();
            assertThat(large.certain() == 1 && small.certain() < 1).isFalse();
        }
    }

    @Property(seed = "20200220", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void lessAccuracyMakesLessCertainAndMorePossible(
            @ForAll("nearIdlib") Position centre, @ForAll @DoubleRange(min = 0, max = 30) double radius) {
        Overlap exact = overlap(Samples.disc(centre, radius), "exact");
        Overlap good = overlap(Samples.disc(centre, radius), "5 km");
        Overlap poor = overlap(Samples.disc(centre, radius), "10 km");

        assertThat(poor.certain()).isLessThanOrEqualTo(good.certain()).isLessThanOrEqualTo(exact.certain());
        assertThat(good.certain()).isLessThanOrEqualTo(exact.certain());
        assertThat(poor.possible()).isGreaterThanOrEqualTo(good.possible());
        assertThat(good.possible()).isGreaterThanOrEqualTo(exact.possible());
        assertThat(good.share()).isEqualTo(exact.share());
    }

    /** Centres on corners and edges and radii that just reach corners are the hard ones. */
    @Property(seed = "20200220", tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theShareOfADiscIsThatOfThePolygonsThatItCutsOut(
            @ForAll("awkward") Position centre, @ForAll("awkwardRadii") double kilometres) {
        Region square = Samples.box(0, 0, 1, 1).minus(Samples.box(0.4, 0.4, 0.6, 0.6));
        Region disc = Figures.disc(centre, Distance.ofKilometres(kilometres));
        double expected = disc.intersection(square).squareMetres() / disc.squareMetres();

        assertThat(square.share(new LocalPlane(centre), kilometres * 1000)).isCloseTo(expected, within(0.001));
    }

    /** Over the poles and the antimeridian as anywhere else. */
    @Property(seed = "20200220", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRegionIsTheSameWhereverItLies(
            @ForAll("anywhere") Position centre,
            @ForAll @Size(8) List<@DoubleRange(min = 2, max = 60) Double> rays,
            @ForAll("steps") double[] step) {
        LocalPlane plane = new LocalPlane(centre);
        Polygon star = star(rays);
        Region region = new Region(Lift.polygons(plane, star));
        Flat at = plane.flat(centre.moved(step[0], Distance.ofKilometres(step[1] / 10)));
        Point point = Polygons.FACTORY.createPoint(new Coordinate(at.x(), at.y()));
        double toEdge = star.getBoundary().distance(point);

        assertThat(region.squareMetres()).isCloseTo(star.getArea(), withinPercentage(0.02));
        assertThat(region.distanceToBoundary(plane.at(at)).metres()).isCloseTo(toEdge, within(0.2 + toEdge * 1e-4));
        if (toEdge > 0.2) {
            assertThat(region.contains(plane.at(at))).isEqualTo(star.contains(point));
        }
    }

    @Property(seed = "20200220", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void movedEdgesLieWhereDistancesSay(@ForAll("nearIdlib") Position position, @ForAll("accuracies") double accuracy) {
        Extent extent = EXTENTS.get(accuracy);
        double fromEdge = Samples.IDLIB_AREA.distanceToBoundary(position).metres();
        boolean inside = Samples.IDLIB_AREA.contains(position);
        if (Math.abs(fromEdge - accuracy) > 1) {
            assertThat(extent.surely().contains(position)).isEqualTo(inside && fromEdge > accuracy);
            assertThat(extent.possibly().contains(position)).isEqualTo(inside || fromEdge < accuracy);
        }
    }

    @Property(seed = "20200220", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void distancesToLinesAgreeWithLookingAtMuchOfTheLine(@ForAll("lines") Line line, @ForAll("steps") double[] step) {
        Position from = line.parts().get(0).get(0);
        Position position = from.moved(step[0], Distance.ofKilometres(step[1]));

        double expected = nearestByLooking(line, position);
        assertThat(line.distanceTo(position).metres()).isCloseTo(expected, within(0.06 + expected * 1e-6));
        assertThat(line.nearestTo(position).distanceTo(position).metres())
                .isCloseTo(expected, within(0.06 + expected * 1e-6));
    }

    @Property(seed = "20200220", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theFastPlaneIsTheGeodesicOne(@ForAll("anywhere") Position centre, @ForAll("steps") double[] step) {
        double kilometres = Math.min(step[1], 199);
        Position to = centre.moved(step[0], Distance.ofKilometres(kilometres));
        Flat flat = new LocalPlane(centre).flat(to);

        assertThat(flat.length()).isCloseTo(kilometres * 1000, within(0.02));
        double bearing = Math.toRadians(step[0]);
        assertThat(flat.x()).isCloseTo(kilometres * 1000 * Math.sin(bearing), within(0.5));
        assertThat(flat.y()).isCloseTo(kilometres * 1000 * Math.cos(bearing), within(0.5));
    }

    @Property(seed = "20200220", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theIndexNeverLeavesOutAZone(
            @ForAll("nearIdlib") Position centre, @ForAll @DoubleRange(min = 0, max = 60) double radius) {
        Place place = Samples.disc(centre, radius);
        List<String> meeting = INDEX.zonesPossiblyMeeting(place);

        assertThat(meeting).isSorted();
        assertThat(IDS.stream().filter(id -> !overlap(place, id).excluded())).isSubsetOf(meeting);
    }

    /** Many positions along each edge, then more and more about the best: nothing but GeographicLib's distance. */
    private static double nearestByLooking(Line line, Position position) {
        List<Position> corners = line.parts().get(0);
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < corners.size(); i++) {
            nearest = Math.min(nearest, nearestByLooking(corners.get(i - 1), corners.get(i), position, 0, 1));
        }
        return nearest;
    }

    private static double nearestByLooking(Position from, Position to, Position position, double low, double high) {
        int looks = 200;
        double[] distances = IntStream.rangeClosed(0, looks)
                .mapToDouble(
                        i -> along(from, to, low + (high - low) * i / looks).metresTo(position))
                .toArray();
        int best = IntStream.rangeClosed(0, looks).reduce(0, (a, b) -> distances[b] < distances[a] ? b : a);
        double step = (high - low) / looks;
        return step < 1e-6
                ? distances[best]
                : nearestByLooking(
                        from, to, position, Math.max(0, low + (best - 1) * step), Math.min(1, low + (best + 1) * step));
    }

    private static Position along(Position from, Position to, double part) {
        double east = Longitudes.near(from.longitude(), to.longitude()) - from.longitude();
        return Longitudes.position(
                from.latitude() + part * (to.latitude() - from.latitude()), from.longitude() + part * east);
    }

    /** A polygon about the plane's centre whose corners lie so many kilometres out, all round. */
    private static Polygon star(List<Double> rays) {
        Coordinate[] corners = new Coordinate[rays.size() + 1];
        for (int i = 0; i < corners.length; i++) {
            double bearing = 2 * Math.PI * i / rays.size();
            double metres = rays.get(i % rays.size()) * 1000;
            corners[i] = new Coordinate(metres * Math.sin(bearing), metres * Math.cos(bearing));
        }
        corners[rays.size()] = corners[0];
        return Polygons.FACTORY.createPolygon(corners);
    }

    private static Extent extent(double accuracy) {
        return new Extent(Span.exactly(Samples.IDLIB_AREA), Distance.ofMetres(accuracy));
    }

    private static Overlap overlap(Place place, String id) {
        return ZONES.overlap(place, id, Samples.NOW, Samples.NOW);
    }

    @Provide
    Arbitrary<Position> nearIdlib() {
        return positions(35, 36.7, 35.8, 37.5);
    }

    @Provide
    Arbitrary<Position> anywhere() {
        return Arbitraries.oneOf(
                positions(-90, 90, -180, 180),
                positions(89.3, 90, -180, 180),
                positions(-90, -89.3, -180, 180),
                positions(-80, 80, 179.5, 180),
                positions(-80, 80, -180, -179.5));
    }

    @Provide
    Arbitrary<Position> awkward() {
        Arbitrary<Double> degrees = Arbitraries.integers().between(-2, 22).map(twentieth -> twentieth / 20.0);
        return Combinators.combine(degrees, degrees).as(Position::new);
    }

    @Provide
    Arbitrary<Double> awkwardRadii() {
        Position corner = new Position(0, 0);
        Arbitrary<Double> toCorners = awkward()
                .filter(other -> !other.equals(corner))
                .map(other -> corner.distanceTo(other).kilometres());
        return Arbitraries.oneOf(toCorners, degrees(1, 150));
    }

    @Provide
    Arbitrary<Double> accuracies() {
        return Arbitraries.of(EXTENTS.keySet());
    }

    @Provide
    Arbitrary<double[]> steps() {
        return Combinators.combine(degrees(0, 360), degrees(0, 600)).as((bearing, far) -> new double[] {bearing, far});
    }

    /** From anywhere up to 80 degrees, in steps of up to two degrees. */
    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<double[]> steps =
                Combinators.combine(degrees(-2, 2), degrees(0.01, 2)).as((n, e) -> new double[] {n, e});
        return Combinators.combine(
                        positions(-72, 72, -180, 180), steps.list().ofMinSize(1).ofMaxSize(4))
                .as(GeoLawsTest::line);
    }

    private static Line line(Position start, List<double[]> steps) {
        List<Position> positions = new java.util.ArrayList<>(List.of(start));
        for (double[] step : steps) {
            Position last = positions.get(positions.size() - 1);
            positions.add(Longitudes.position(last.latitude() + step[0], last.longitude() + step[1]));
        }
        return Line.through(positions);
    }

    private static Arbitrary<Position> positions(double south, double north, double west, double east) {
        return Combinators.combine(degrees(south, north), degrees(west, east)).as(Position::new);
    }

    private static Arbitrary<Double> degrees(double from, double to) {
        return Arbitraries.doubles().between(from, to).ofScale(6);
    }
}
