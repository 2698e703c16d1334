package truce.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.pattern.PatternSpec;
import truce.rules.pack.Problem.Code;

/** Reads {@code patterns.yaml}: the tallies, sequences and coverages that a pack declares. */
final class PatternsReader {

    static final String FILE = "patterns.yaml";

    /** More patterns in a pack help nobody, and each costs a sweep. */
    static final int MOST = 100;

    private PatternsReader() {}

    /** The declared patterns of a pack that was checked before, with other values of its parameters. */
    static List<PatternSpec> patterns(List<SourceText> files, PackHead head) {
        return files.stream()
                .filter(file -> file.name().equals(FILE))
                .findFirst()
                .map(file -> patterns(file, Optional.of(head.params()), new Problems(file)))
                .orElse(List.of());
    }

    /**
     * The declared patterns that can be read.
     *
     * @param params parameters of the pack; empty when they could not be read, so that none is missed
     */
    static List<PatternSpec> patterns(
            SourceText file, Optional<Map<String, PackHead.Param>> params, Problems problems) {
        YamlKeys keys =
                new YamlKeys(YamlReader.read(file, problems), Set.of("tallies", "sequences", "coverages"), problems);
        List<PatternSpec> patterns = new ArrayList<>();
        keys.below("tallies")
                .entries()
                .forEach((id, entry) -> read(id, entry, params, problems, PatternKeys.TALLY)
                        .ifPresent(one -> patterns.add(one.tally(id))));
        keys.below("sequences")
                .entries()
                .forEach((id, entry) -> read(id, entry, params, problems, PatternKeys.SEQUENCE)
                        .ifPresent(one -> patterns.add(one.sequence(id))));
        keys.below("coverages")
                .entries()
                .forEach((id, entry) -> read(id, entry, params, problems, PatternKeys.COVERAGE)
                        .ifPresent(one -> patterns.add(one.coverage(id))));
        refuseTwice(patterns, problems);
        if (patterns.size() > MOST) {
            problems.add(Code.LIMIT, Spot.START, "the pack declares more than " + MOST + " patterns", "");
        }
        return patterns;
    }

    private static Optional<PatternKeys> read(
            String id,
            YamlNode.Entry entry,
            Optional<Map<String, PackHead.Param>> params,
            Problems problems,
            Set<String> known) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            problems.add(Code.YAML, entry.keyAt(), "'" + id + "' is not made of small letters and hyphens", "");
        }
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return Optional.of(new PatternKeys(mapping, known, params, problems));
        }
        problems.add(Code.YAML, entry.keyAt(), "'" + id + "' has no keys", "Known: " + String.join(", ", known) + ".");
        return Optional.empty();
    }

    private static void refuseTwice(List<PatternSpec> patterns, Problems problems) {
        List<String> ids = new ArrayList<>();
        for (PatternSpec pattern : patterns) {
            if (ids.contains(pattern.id())) {
                problems.add(Code.DUPLICATE, Spot.START, "the pattern '" + pattern.id() + "' is declared twice", "");
            }
            ids.add(pattern.id());
        }
    }
}
