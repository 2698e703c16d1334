package truce.rules.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.core.action.ActionType;
import truce.core.action.EverydayWords;
import truce.core.action.ExceptionKind;
import truce.core.action.PlaceRole;
import truce.core.action.Statement;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Modality;
import truce.core.agreement.Relation;
import truce.core.fault.NearestName;
import truce.core.match.Attribution;
import truce.core.match.Degree;
import truce.core.match.Gate;

/** The columns of a table of drafted cases, and the words that each takes. A closed list. */
public final class DraftColumns {

    private static final Set<String> YES_NO = Set.of("yes", "no");
    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> FREE =
            Set.of("id", "acts", "killed", "claims", "pattern", "candidates", "left-out");
    /** Numbers of findings: at least so many, or at least and at most. */
    private static final Set<String> RANGES =
            Set.of("links", "hours", "number", "days", "parties", "risen", "risen-watched", "share", "reported");

    private static final String FIGURES = "\\?|\\d{1,7}|\\d{1,7}-\\d{1,7}-\\d{1,7}";

    private DraftColumns() {}

    /** Names of all columns. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(WORDS.keySet());
        names.addAll(FREE);
        names.addAll(RANGES);
        return names;
    }

    /** What is wrong with a cell, one or two sentences; empty when nothing is. */
    public static Optional<String> problem(String column, String cell) {
        Set<String> words = WORDS.get(column);
        if (words != null) {
            boolean several = column.equals("counts") || column.equals("known");
            return unknown(column, several ? List.of(cell.split(" ", -1)) : List.of(cell), words);
        }
        if (RANGES.contains(column)) {
            return range(column, cell);
        }
        return switch (column) {
            case "acts" -> unknownAct(cell);
            case "claims" -> unknownClaim(cell);
            case "killed" -> figures(cell);
            case "left-out" -> cell.matches("\\d{1,7}") ? Optional.empty() : Optional.of("'" + cell + "' is no number");
            case "id", "pattern", "candidates" -> Optional.empty();
            default -> Optional.of("unknown column '" + column + "'. " + NearestName.hint(column, names()));
        };
    }

    private static Optional<String> range(String column, String cell) {
        String[] ends = cell.split("-", -1);
        boolean right = cell.matches("-|\\d{1,7}(-\\d{1,7})?")
                && (cell.equals("-") || ends.length < 2 || Integer.parseInt(ends[0]) <= Integer.parseInt(ends[1]));
        return right
                ? Optional.empty()
                : Optional.of("'" + cell + "' under '" + column + "'. Write 3, or 3-7 (at least, at most)");
    }

    private static Optional<String> figures(String cell) {
        if (!cell.matches(FIGURES)) {
            return Optional.of("'" + cell + "' under 'killed'. Write 3, 2-3-7 (low, best, high) or ?");
        }
        int[] numbers = cell.equals("?")
                ? new int[0]
                : Arrays.stream(cell.split("-", -1)).mapToInt(Integer::parseInt).toArray();
        boolean ordered = numbers.length < 3 || (numbers[0] <= numbers[1] && numbers[1] <= numbers[2]);
        return ordered
                ? Optional.empty()
                : Optional.of("'" + cell + "' under 'killed' is not low, best, high in order");
    }

    private static Optional<String> unknownAct(String cell) {
        List<String> known =
                Arrays.stream(ActionType.values()).map(DraftColumns::code).toList();
        return cell.equals("-")
                ? Optional.empty()
                : Arrays.stream(cell.split("\\|", -1))
                        .map(String::strip)
                        .filter(act -> ActionType.named(act).isEmpty())
                        .findFirst()
                        .map(act -> "there is no act '" + act + "'. " + EverydayWords.hint(act, known));
    }

    private static Optional<String> unknownClaim(String cell) {
        Set<String> kinds = codes(ExceptionKind.values());
        if (cell.equals("-")) {
            return Optional.empty();
        }
        List<String> claimed = Arrays.stream(cell.split(",", -1))
                .map(claim -> claim.strip().replaceFirst(" shown$", ""))
                .toList();
        return unknown("claims", claimed, kinds);
    }

    private static Optional<String> unknown(String column, List<String> cells, Set<String> words) {
        return cells.stream()
                .filter(cell -> !words.contains(cell))
                .findFirst()
                .map(cell -> "'" + cell + "' is no word for '" + column + "'. " + NearestName.hint(cell, words));
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        words.put("view", Set.of("case", "duty", "sequence", "tally", "coverage"));
        words.put("kind", codes(ClauseKind.values()));
        words.put("relation", codes(Relation.values()));
        words.put("modality", codes(Modality.values()));
        words.put("weapon", codes(WeaponClass.values()));
        words.put("statement", codes(Statement.values()));
        words.put("attribution", codes(Attribution.Basis.values()));
        words.put("watched", Set.of("full", "partial", "denied", "-"));
        List.of("zone", "aggregated", "disputed", "holder", "attributed").forEach(column -> words.put(column, YES_NO));
        words.put("clock", DraftClock.WORDS);
        Set<String> places = codes(PlaceRole.values());
        places.add("-");
        words.put("counts", places);
        words.put("known", places);
        Set<String> degrees = codes(Degree.values());
        words.put("origin-inside", Set.copyOf(degrees));
        words.put("impact-inside", Set.copyOf(degrees));
        degrees.add("-");
        Arrays.stream(Gate.values()).forEach(gate -> words.put(gate.code(), degrees));
        return words;
    }

    private static Set<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(DraftColumns::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
