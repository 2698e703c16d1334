package truce.core.pattern;

import java.util.Collection;
import java.util.List;
import truce.core.pattern.PatternSpec.CoverageSpec;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.TallySpec;

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

    /** Nothing declared costs nothing; what is declared is swept side by side, and told in the order it is declared in. */
    public static Found of(Collection<PatternSpec> declared, Sightings unsorted) {
        Sightings scene = unsorted.inOrder();
        List<Found> swept = declared.stream().distinct().toList().parallelStream()
                .map(spec -> found(spec, scene))
                .toList();
        return new Found(
                swept.stream().flatMap(one -> one.findings().stream()).toList(),
                swept.stream().flatMap(one -> one.notices().stream()).toList());
    }

    private static Found found(PatternSpec spec, Sightings scene) {
        LeftOut leftOut = new LeftOut();
        List<? extends Finding> found = sweep(spec, scene, leftOut);
        boolean told = spec instanceof SequenceSpec sequence && sequence.takes() == PatternSpec.Takes.FIRST;
        List<String> notices = leftOut.number() > 0 && !told
                ? leftOut.notes(found.isEmpty()).stream()
                        .map(note -> "pattern " + spec.id() + ": " + note)
                        .toList()
                : List.of();
        return new Found(List.copyOf(found), notices);
    }

    private static List<? extends Finding> sweep(PatternSpec spec, Sightings scene, LeftOut leftOut) {
        if (spec instanceof TallySpec tally) {
            return new TallySweep(tally, scene, leftOut).of(scene.sightings());
        }
        if (spec instanceof CoverageSpec coverage) {
            return new CoverageSweep(coverage, scene).of(scene.sightings());
        }
        SequenceSpec sequence = (SequenceSpec) spec;
        return switch (sequence.takes()) {
            case FIRST -> new FirstSweep(sequence, leftOut).of(scene.sightings());
            case GAP -> new GapSweep(sequence, scene, leftOut).of(scene.sightings());
            case AFTER, ALTERNATION -> new ChainSweep(sequence, leftOut).of(scene.sightings());
        };
    }
}
