package truce.core.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a sliding window holds most. A thing is in the window that begins at {@code t} for all {@code t} of an interval;
 * the most intervals over one point are found by a sweep, n log n in the number of things.
 *
 * @param from begin of the first window that holds most
 * @param weight what it holds
 */
record Peak(Instant from, long weight) {

    private record Edge(Instant at, long weight) {}

    /** The most that some window surely holds: the whole possible time of a thing lies in it. */
    static Peak surely(List<Item> items, Duration length) {
        List<Edge> edges = new ArrayList<>();
        for (Item item : items) {
            Instant last = item.when().from();
            Instant first = item.when().to().minus(length);
            add(edges, item.when().isInstant() ? first.plusNanos(1) : first, last, item.surely());
        }
        return most(edges);
    }

    /** The most that some window possibly holds: some possible time of a thing lies in it. */
    static Peak possibly(List<Item> items, Duration length) {
        List<Edge> edges = new ArrayList<>();
        for (Item item : items) {
            Instant first = item.when().from().minus(length).plusNanos(1);
            Instant last = item.when().isInstant()
                    ? item.when().to()
                    : item.when().to().minusNanos(1);
            add(edges, first, last, item.possibly());
        }
        return most(edges);
    }

    private static void add(List<Edge> edges, Instant first, Instant last, long weight) {
        if (weight > 0 && !last.isBefore(first)) {
            edges.add(new Edge(first, weight));
            edges.add(new Edge(last.plusNanos(1), -weight));
        }
    }

    private static Peak most(List<Edge> edges) {
        edges.sort(Comparator.comparing(Edge::at).thenComparingLong(Edge::weight));
        Peak best = new Peak(Instant.EPOCH, 0);
        long weight = 0;
        for (int i = 0; i < edges.size(); i++) {
            weight += edges.get(i).weight();
            boolean whole = i + 1 == edges.size()
                    || !edges.get(i + 1).at().equals(edges.get(i).at());
            if (whole && weight > best.weight()) {
                best = new Peak(edges.get(i).at(), weight);
            }
        }
        return best;
    }
}
