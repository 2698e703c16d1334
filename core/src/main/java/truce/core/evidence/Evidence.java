package truce.core.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for a fact: its sources, grouped by family of origin.
 *
 * @param level the step reached on the ladder
 * @param sources all sources, sorted by name
 * @param origins number of independent families of origin
 * @param disputedBy who denies the fact, sorted; empty when nobody is known to
 * @param onlyPartisan whether every source is a party or aligned with one
 */
public record Evidence(
        EvidenceLevel level, List<Source> sources, int origins, List<String> disputedBy, boolean onlyPartisan) {

    public Evidence {
        sources = sources.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .distinct()
                .toList();
        disputedBy = disputedBy.stream().sorted().distinct().toList();
    }

    public boolean isDisputed() {
        return !disputedBy.isEmpty();
    }

    /**
     * Grades sources on the ladder: none or parties alone allege; one other family reports; two families, one of them
     * independent, or one with imagery, corroborate; a neutral monitor observes. Families, not names, are counted, and spelled in any case.
     * Sources whose alignment is not stated report but never corroborate: nobody has said that they are independent.
     *
     * @param stated level that the data themselves state, such as a mechanism's finding; {@code ALLEGED} when none
     */
    public static Evidence of(List<Source> sources, EvidenceLevel stated, List<String> disputedBy) {
        SortedMap<String, Source> families = new TreeMap<>();
        sources.forEach(source ->
                families.merge(source.originFamily().toLowerCase(Locale.ROOT), source, Evidence::morePartisan));
        EvidenceLevel reached = level(families);
        boolean partisan = !families.isEmpty()
                && families.values().stream().allMatch(s -> s.type().isPartisan());
        EvidenceLevel level = reached.atLeast(stated) ? reached : stated;
        return new Evidence(level, sources, families.size(), disputedBy, partisan);
    }

    private static EvidenceLevel level(Map<String, Source> families) {
        if (families.values().stream().anyMatch(source -> source.type().isNeutralMonitor())) {
            return EvidenceLevel.OBSERVED;
        }
        long imagery = count(families, SourceType.IMAGERY);
        long independent = count(families, SourceType.INDEPENDENT) + count(families, SourceType.WIRE);
        long aligned = count(families, SourceType.PARTY_ALIGNED);
        boolean twoSpeak = independent >= 2 || (independent == 1 && aligned > 0);
        boolean seenFromAbove = imagery > 0 && families.size() > 1;
        if (twoSpeak || seenFromAbove) {
            return EvidenceLevel.CORROBORATED;
        }
        long unstated = count(families, SourceType.NOT_STATED);
        return independent + imagery + unstated + aligned > 0 ? EvidenceLevel.REPORTED : EvidenceLevel.ALLEGED;
    }

    private static long count(Map<String, Source> families, SourceType type) {
        return families.values().stream()
                .filter(source -> source.type() == type)
                .count();
    }

    private static Source morePartisan(Source a, Source b) {
        return a.type().compareTo(b.type()) <= 0 ? a : b;
    }
}
