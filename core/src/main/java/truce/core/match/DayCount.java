package truce.core.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import truce.core.action.WeaponClass;
import truce.core.agreement.ForceLimits.ForceLimit;
import truce.core.circumstance.Amount;
import truce.core.circumstance.Circumstance.ForceCount;

/**
 * Do counts surpass a limit? Counts of the whole of a band are readings of one number. Counts of its parts add up on one
 * day; on different days only when what was counted stayed where it was.
 */
final class DayCount {

    private DayCount() {}

    /** The answer of one day; empty where parts alone were counted and stay within the limit. */
    static Optional<Element> of(ForceLimit limit, List<ForceCount> counts) {
        List<ForceCount> wholes = wholes(limit, counts);
        double parts = sumOfParts(counts);
        String most = " counted, " + limit.most() + " allowed";
        if (wholes.isEmpty()) {
            return parts > limit.most()
                    ? Optional.of(bored(limit, Amount.of(parts).text() + " in parts" + most))
                    : Optional.empty();
        }
        Amount count = perKind(wholes);
        double low = Math.max(count.low(), parts);
        String detail = count.text() + most;
        if (low > limit.most()) {
            return Optional.of(bored(limit, detail));
        }
        if (count.high() <= limit.most()) {
            return Optional.of(Element.excluded(Gate.AMOUNT, Reason.WITHIN_LIMIT, detail));
        }
        Reason reason = wholes.size() > 1 ? Reason.SOURCES_CONFLICT : Reason.COUNT_PARTIAL;
        return Optional.of(Element.graded(Gate.AMOUNT, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(reason), detail));
    }

    /** Counts of the whole band; none unless every kind under the limit was counted. */
    private static List<ForceCount> wholes(ForceLimit limit, List<ForceCount> counts) {
        List<ForceCount> wholes = counts.stream().filter(ForceCount::whole).toList();
        Set<WeaponClass> counted = wholes.stream().map(ForceCount::kind).collect(Collectors.toSet());
        boolean everything = limit.personnel()
                || counted.contains(WeaponClass.UNKNOWN)
                || (!limit.kinds().isEmpty() && counted.containsAll(limit.kinds()));
        return everything ? wholes : List.of();
    }

    /** The answer of parts counted on several days; empty where they stay within the limit even if added up. */
    static Optional<Element> acrossDays(ForceLimit limit, List<List<ForceCount>> days) {
        double sum = days.stream().mapToDouble(DayCount::sumOfParts).sum();
        List<ForceCount> parts = days.stream().flatMap(List::stream).toList();
        if (days.size() < 2 || sum <= limit.most()) {
            return Optional.empty();
        }
        String detail = Amount.of(sum).text() + " counted in parts on several days, " + limit.most() + " allowed";
        boolean stayed = parts.stream().limit(parts.size() - 1L).allMatch(ForceCount::stationary);
        return Optional.of(
                stayed
                        ? bored(limit, detail)
                        : new Element(
                                Gate.AMOUNT,
                                Degree.UNLIKELY,
                                0.25,
                                0,
                                1,
                                List.of(Reason.COUNTS_OF_DIFFERENT_DAYS),
                                Optional.of(Cause.EVIDENCE),
                                detail));
    }

    /** Above the limit; but where the limit is on some calibres only, a count of the class may hold others. */
    private static Element bored(ForceLimit limit, String detail) {
        boolean everyBore = limit.boreFromMm() <= 0 && Double.isInfinite(limit.boreToMm());
        return everyBore
                ? Element.established(Gate.AMOUNT, detail)
                : Element.graded(Gate.AMOUNT, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(Reason.BORE_UNKNOWN), detail);
    }

    /** Readings of one kind span an interval; different kinds under one limit add up. */
    private static Amount perKind(List<ForceCount> wholes) {
        Map<String, Amount> kinds = new TreeMap<>();
        wholes.forEach(count -> kinds.merge(count.kind().code(), count.amount(), Amount::span));
        return kinds.values().stream().reduce(Amount.NONE, Amount::plus);
    }

    /** Counts of one scene and kind are readings of the same; those of others add up. */
    private static double sumOfParts(List<ForceCount> counts) {
        Map<String, Double> scenes = new TreeMap<>();
        for (ForceCount count : counts) {
            scenes.merge(
                    count.scene() + " " + count.kind().code(), count.amount().low(), Math::max);
        }
        return scenes.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
