package truce.rules.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Coverage.Quality;
import truce.core.pattern.Coverage;
import truce.core.pattern.Filter;
import truce.core.pattern.Finding;
import truce.core.pattern.Key;
import truce.core.pattern.PatternSpec;
import truce.core.pattern.Range;
import truce.core.pattern.Ratios;
import truce.core.pattern.Sequence;
import truce.core.pattern.Tally;
import truce.core.pattern.Window;

/** Drafts what a declared pattern found: a tally, a sequence or a coverage, every number as the row says. */
final class FindingDraft {

    /** Columns that only findings have. */
    static final Set<String> COLUMNS = Set.of(
            "pattern",
            "candidates",
            "left-out",
            "links",
            "hours",
            "number",
            "days",
            "parties",
            "attributed",
            "risen",
            "risen-watched",
            "share",
            "watched",
            "reported");

    private static final Key EVERYTHING = new Key(List.of(), 10);
    private static final Instant SOME_DAY = Instant.parse("2024-03-10T00:00:00Z");

    private final Map<String, String> cells;
    private final Norm norm;

    FindingDraft(Map<String, String> cells) {
        this.cells = cells;
        Map<String, String> carrier = new LinkedHashMap<>(cells);
        carrier.keySet().removeAll(COLUMNS);
        carrier.remove("view");
        this.norm = new CaseDraft(carrier).build().norm();
    }

    Finding build(String view) {
        return switch (view) {
            case "tally" -> tally();
            case "coverage" -> coverage();
            default -> sequence();
        };
    }

    private Sequence sequence() {
        String id = cells.getOrDefault("pattern", "first-reported");
        List<String> candidates = List.of(cells.getOrDefault("candidates", "i1").split(" ", -1));
        if (!cells.containsKey("links") && !cells.containsKey("hours")) {
            int leftOut = Integer.parseInt(cells.getOrDefault("left-out", "0"));
            return Sequence.named(id, norm, candidates, leftOut);
        }
        PatternSpec.SequenceSpec spec = new PatternSpec.SequenceSpec(
                id,
                PatternSpec.Takes.AFTER,
                Filter.ALL,
                Optional.empty(),
                EVERYTHING,
                PatternSpec.Actors.ANY,
                Duration.ofHours(1),
                Optional.empty());
        return new Sequence(
                spec, "", Optional.of(norm), candidates, 0, range("links", "0"), range("hours", "0"), List.of());
    }

    private Tally tally() {
        PatternSpec.TallySpec spec = new PatternSpec.TallySpec(
                cells.getOrDefault("pattern", ""),
                PatternSpec.Counted.INCIDENTS,
                Filter.ALL,
                EVERYTHING,
                new Window.Whole(),
                0);
        Ratios ratios = new Ratios(
                maybe("risen"),
                maybe("risen-watched"),
                maybe("share"),
                maybe("share").map(share -> new Range(0, Math.max(0, 100 - share.surely()))));
        boolean attributed = !cells.getOrDefault("attributed", "yes").equals("no");
        return new Tally(
                spec,
                attributed ? "party A" : "party not attributed",
                Optional.of(norm),
                SOME_DAY,
                SOME_DAY.plusSeconds(1),
                range("number", "1"),
                range("days", "1"),
                range("parties", "1"),
                ratios,
                List.of(),
                List.of(),
                ZoneOffset.UTC);
    }

    private Coverage coverage() {
        PatternSpec.CoverageSpec spec = new PatternSpec.CoverageSpec(
                cells.getOrDefault("pattern", ""), EVERYTHING, new Window.Whole(), Filter.ALL);
        String watched = cells.getOrDefault("watched", "-");
        Set<Quality> stated =
                watched.equals("-") ? Set.of() : Set.of(Quality.valueOf(watched.toUpperCase(Locale.ROOT)));
        return new Coverage(
                spec,
                "",
                Optional.of(norm),
                SOME_DAY,
                SOME_DAY.plusSeconds(1),
                stated,
                range("reported", "0"),
                ZoneOffset.UTC);
    }

    private Optional<Range> maybe(String column) {
        return Optional.ofNullable(cells.get(column))
                .filter(cell -> !cell.equals("-"))
                .map(FindingDraft::range);
    }

    private Range range(String column, String usual) {
        return range(cells.getOrDefault(column, usual));
    }

    /** {@code 3}, or {@code 3-7}: at least and at most. */
    private static Range range(String cell) {
        String[] ends = cell.split("-", -1);
        long from = Long.parseLong(ends[0]);
        return new Range(from, ends.length > 1 ? Long.parseLong(ends[1]) : from);
    }
}
