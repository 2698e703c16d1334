package truce.core.pattern;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import truce.core.geo.ZoneMap;
import truce.core.pattern.PatternSpec.CoverageSpec;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.time.Period;

/** Computes what packs declare over the sightings of a run: sorted once, then swept; the order they come in is no matter. */
public final class Patterns {

    private Patterns() {}

    /**
     * What was found.
     *
     * @param findings by declared pattern, then by key and time
     * @param notices what could not be computed at all, and why
     */
    public record Found(List<Finding> findings, List<String> notices) {
        public Found {
            findings = List.copyOf(findings);
            notices = List.copyOf(notices);
        }
    }

    /**
     * What was found, and what it was found in: for explaining why something is in it or is not.
     *
     * @param sightings all that patterns saw
     */
    public record Seen(Sightings sightings, Found found) {

        /** Before anything was computed. */
        public static final Seen NOTHING = new Seen(
                new Sightings(
                        List.of(),
                        List.of(),
                        ZoneMap.of(List.of(), Map.of()),
                        Period.unbounded(ZoneOffset.UTC),
                        List.of()),
                new Found(List.of(), List.of()));
    }

    /**
     * Nothing declared costs nothing. What takes the same sightings by the same key is swept over the same groups, the rest
     * side by side; all is told in the order it is declared in.
     */
    public static Found of(Collection<PatternSpec> declared, Sightings scene) {
        List<PatternSpec> specs = declared.stream().distinct().toList();
        if (specs.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        // Numbered now: later all threads would wait for the one that does.
        scene.roll();
        Map<Groups.Asked, List<PatternSpec>> alike = specs.stream()
                .collect(Collectors.groupingBy(Groups.Asked::by, LinkedHashMap::new, Collectors.toList()));
        Map<PatternSpec, Found> swept = new HashMap<>();
        List.copyOf(alike.entrySet()).parallelStream()
                .map(one -> found(one.getKey(), one.getValue(), scene))
                .toList()
                .forEach(swept::putAll);
        List<Finding> findings = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (PatternSpec spec : specs) {
            Found found = Objects.requireNonNull(swept.get(spec));
            findings.addAll(found.findings());
            notices.addAll(found.notices());
        }
        return new Found(findings, notices);
    }

    private static Map<PatternSpec, Found> found(Groups.Asked asked, List<PatternSpec> specs, Sightings scene) {
        Groups groups = Groups.of(asked, scene.roll());
        List<Sweep> sweeps = new ArrayList<>();
        List<LeftOut> leftOuts = new ArrayList<>();
        for (PatternSpec spec : specs) {
            LeftOut leftOut = new LeftOut();
            leftOut.addAll(groups.leftOut());
            leftOuts.add(leftOut);
            sweeps.add(sweep(spec, scene, leftOut));
        }
        groups.sweep(sweeps);
        Map<PatternSpec, Found> found = new HashMap<>();
        for (int i = 0; i < specs.size(); i++) {
            found.put(specs.get(i), found(specs.get(i), sweeps.get(i).found(), leftOuts.get(i)));
        }
        return found;
    }

    private static Found found(PatternSpec spec, List<? extends Finding> found, LeftOut leftOut) {
        boolean told = spec instanceof SequenceSpec sequence && sequence.takes() == PatternSpec.Takes.FIRST;
        List<String> notices = leftOut.number() > 0 && !told
                ? leftOut.notes(found.isEmpty()).stream()
                        .map(note -> "pattern " + spec.id() + ": " + note)
                        .toList()
                : List.of();
        return new Found(List.copyOf(found), notices);
    }

    private static Sweep sweep(PatternSpec spec, Sightings scene, LeftOut leftOut) {
        if (spec instanceof TallySpec tally) {
            return new TallySweep(tally, scene, leftOut);
        }
        if (spec instanceof CoverageSpec coverage) {
            return new CoverageSweep(coverage, scene);
        }
        SequenceSpec sequence = (SequenceSpec) spec;
        return switch (sequence.takes()) {
            case FIRST -> new FirstSweep(sequence);
            case GAP -> new GapSweep(sequence, scene);
            case AFTER, ALTERNATION -> new ChainSweep(sequence, scene.roll(), leftOut);
        };
    }
}
