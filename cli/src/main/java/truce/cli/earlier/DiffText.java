package truce.cli.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.core.report.Words;
import truce.core.run.Determination;

/** Tells what changed between two reports as text. */
public final class DiffText {

    private static final int CAUSES = 6;
    private static final Words WORDS = Words.english();

    private final ReportDiff diff;
    private final List<String> lines = new ArrayList<>();

    private DiffText(ReportDiff diff) {
        this.diff = diff;
    }

    /** The whole text, each line ended by a line feed. */
    public static String of(ReportDiff diff) {
        DiffText text = new DiffText(diff);
        text.tell();
        return String.join("\n", text.lines) + "\n";
    }

    private void tell() {
        Telling then = diff.then();
        Telling now = diff.now();
        lines.add("INTERNAL. What changed from " + then.name() + " to " + now.name());
        for (Telling one : List.of(then, now)) {
            if (!one.complete()) {
                lines.add(one.name() + " is INCOMPLETE: its run did not see all its facts.");
            }
        }
        lines.add("");
        lines.add("What the runs were made from and under"
                + (diff.settings().isEmpty() ? ": the same" : "; what differs:"));
        diff.settings().forEach(one -> lines.add("  " + one));
        lines.add("");
        counts();
        section("New", Pair.Kind.ADDED);
        section("Gone", Pair.Kind.GONE);
        section("Another answer", Pair.Kind.CHANGED);
        section("The same answer, on other grounds or with another gravity or attribution", Pair.Kind.ALTERED);
        patterns("Patterns that are new", diff.patterns(true));
        patterns("Patterns that are gone", diff.patterns(false));
    }

    private void counts() {
        lines.add("Flags: " + diff.then().flags().size() + " then, "
                + diff.now().flags().size() + " now; "
                + diff.of(Pair.Kind.ADDED).size() + " new, "
                + diff.of(Pair.Kind.GONE).size() + " gone, "
                + diff.of(Pair.Kind.CHANGED).size() + " with another answer, "
                + diff.of(Pair.Kind.ALTERED).size() + " otherwise changed, " + diff.same() + " the same.");
        Set<String> standings = new TreeSet<>(diff.then().standings().keySet());
        standings.addAll(diff.now().standings().keySet());
        lines.add("Incidents, then and now: "
                + (standings.isEmpty()
                        ? "none"
                        : standings.stream()
                                .map(standing -> standing + " "
                                        + diff.then().standings().getOrDefault(standing, 0) + " -> "
                                        + diff.now().standings().getOrDefault(standing, 0))
                                .collect(Collectors.joining(", "))));
    }

    private void section(String title, Pair.Kind kind) {
        List<ReportDiff.Change> changes = diff.of(kind);
        lines.add("");
        lines.add(title + (changes.isEmpty() ? ": none" : ": " + changes.size() + byCause(kind)));
        changes.forEach(this::change);
    }

    private String byCause(Pair.Kind kind) {
        return diff.byCause(kind).entrySet().stream()
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private void change(ReportDiff.Change change) {
        FlagNote flag = change.pair().either();
        String about = flag.isDuty()
                ? "duty due " + day(flag.start()) + (flag.instalment().isEmpty() ? "" : ", " + flag.instalment())
                : flag.act() + ", " + flag.place() + ", " + day(flag.start());
        lines.add("  " + flag.id() + "  " + flag.norm() + "  " + about);
        lines.add("    " + answer(change));
        moved(change.pair()).forEach((name, how) -> lines.add("    " + name + ": " + how));
        List<Because> causes = change.causes();
        causes.stream()
                .limit(CAUSES)
                .forEach(because -> lines.add("    because " + because.detail() + " ["
                        + because.cause().code() + "]"));
        if (causes.size() > CAUSES) {
            lines.add("    and " + (causes.size() - CAUSES) + " more causes; all of them: --format json");
        }
    }

    private static String answer(ReportDiff.Change change) {
        Optional<String> then = change.pair().then().map(FlagNote::determination);
        Optional<String> now = change.pair().now().map(FlagNote::determination);
        if (then.isEmpty()) {
            return told(now.orElse(""));
        }
        if (now.isEmpty()) {
            return told(then.get()) + " -> " + (change.isWithdrawn() ? told("WITHDRAWN") : "no flag");
        }
        return then.equals(now) ? told(now.get()) : told(then.get()) + " -> " + told(now.get());
    }

    /** Elements and answers that moved, but for the determination. */
    static Map<String, String> moved(Pair pair) {
        Map<String, String> moved = new LinkedHashMap<>();
        if (pair.then().isPresent() && pair.now().isPresent()) {
            moved(pair.then().get().elements(), pair.now().get().elements(), moved);
            moved(pair.then().get().answers(), pair.now().get().answers(), moved);
            moved.remove(FlagNote.DETERMINATION);
        }
        return moved;
    }

    private static void moved(Map<String, String> then, Map<String, String> now, Map<String, String> moved) {
        Set<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String before = then.getOrDefault(name, "");
            String after = now.getOrDefault(name, "");
            if (!before.equals(after)) {
                moved.put(name, (before.isEmpty() ? "none" : before) + " -> " + (after.isEmpty() ? "none" : after));
            }
        }
    }

    private static String told(String code) {
        for (Determination determination : Determination.values()) {
            if (determination.name().equals(code)) {
                return code + " (" + WORDS.of(determination) + ")";
            }
        }
        return code;
    }

    private static String words(Because.Cause cause) {
        return switch (cause) {
            case LATE_ROW -> "by late rows";
            case WITHDRAWN_ROW -> "by withdrawn rows";
            case CORRECTED_ROW -> "by corrected rows";
            case REGROUPED -> "by other grouping";
            case RECODED -> "by other coding";
            case SOURCES -> "perhaps by the table of sources";
            case PARTIES -> "perhaps by the table of parties";
            case KNOWN_FACTS -> "perhaps by known facts or zones";
            case CUT_OFF -> "by the cut-off";
            case AGREEMENT -> "perhaps by the text as coded";
            case RULES -> "perhaps by rules";
            case PARAMETER -> "perhaps by parameters";
            case SELECTION -> "perhaps by period or selection";
            case PROGRAM -> "perhaps by the program";
            case NOT_TOLD -> "not told why";
        };
    }

    private void patterns(String title, Set<String> patterns) {
        if (!patterns.isEmpty()) {
            lines.add("");
            lines.add(title + ": " + patterns.size());
            patterns.forEach(pattern -> lines.add("  " + pattern));
        }
    }

    private static String day(String instant) {
        return instant.isEmpty() ? "some time" : instant.length() < 10 ? instant : instant.substring(0, 10);
    }
}
