package truce.core.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each party's share of all that was counted in the same window, and before it what nobody is named for. */
final class Shares {

    private static final String PARTY = Key.Part.PARTY.code() + " ";

    private Shares() {}

    /** The rest of the key, and the window. */
    private record Whole(String rest, Instant from, Instant to) {}

    /**
     * The same tallies with their shares.
     *
     * @param tallies by a key of which the party is the last part
     * @param totals by the rest of that key
     */
    static List<Tally> of(List<Tally> tallies, List<Tally> totals) {
        Map<Whole, Range> all = totals.stream()
                .collect(Collectors.toMap(one -> new Whole(one.key(), one.from(), one.to()), Tally::count));
        Map<Whole, Range> named = sums(tallies, one -> isNobody(one) ? Range.NONE : one.count());
        Map<Whole, Range> nobody = sums(tallies, one -> isNobody(one) ? one.count() : Range.NONE);
        List<Tally> shared = new ArrayList<>();
        for (Tally tally : tallies) {
            Whole whole = whole(tally);
            long sureNamed = named.getOrDefault(whole, Range.NONE).surely();
            long sureNobody = nobody.getOrDefault(whole, Range.NONE).surely();
            long total = all.getOrDefault(whole, Range.NONE).possibly();
            long others = sureNamed + sureNobody - tally.count().surely();
            long most = tally.count().possibly();
            shared.add(tally.with(tally.ratios()
                    .shared(
                            range(part(tally.count().surely(), total), part(most, most + others)),
                            range(part(sureNobody, total), part(total - sureNamed, total)))));
        }
        return shared;
    }

    private static Map<Whole, Range> sums(List<Tally> tallies, Function<Tally, Range> count) {
        Map<Whole, Range> sums = new HashMap<>();
        tallies.forEach(one -> sums.merge(
                whole(one),
                count.apply(one),
                (a, b) -> new Range(a.surely() + b.surely(), a.possibly() + b.possibly())));
        return sums;
    }

    private static Whole whole(Tally tally) {
        int party = tally.key().lastIndexOf(PARTY);
        String rest = tally.key().substring(0, Math.max(0, party));
        return new Whole(rest.endsWith(", ") ? rest.substring(0, rest.length() - 2) : rest, tally.from(), tally.to());
    }

    private static boolean isNobody(Tally tally) {
        return tally.key().endsWith(PARTY + KeyValues.NOBODY);
    }

    private static long part(long number, long of) {
        return of <= 0 ? 0 : Math.min(100, Math.max(0, number) * 100 / of);
    }

    private static Range range(long least, long most) {
        return new Range(least, Math.max(least, most));
    }
}
