package truce.core.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that someone probably meant, for messages such as {@code did you mean 'cease-hostilities'?}. */
public final class NearestName {

    private static final int MOST = 8;
    /** So many letters in one piece are no chance. */
    private static final int ALIKE = 3;

    private NearestName() {}

    /** The known name with the fewest edits to the given one, if these are few enough to be a slip of the pen. */
    public static Optional<String> of(String given, Collection<String> known) {
        return within(Math.max(2, given.length() / 3), given, known);
    }

    /**
     * A sentence that proposes what is nearest: the name that a slip of the pen would explain, else those that hold the
     * given one as a word ({@code uav} in {@code uav-flight}), else up to eight that share most with it; where nothing is
     * alike, the first of those that are known. Empty when nothing is known.
     */
    public static String hint(String given, Collection<String> known) {
        return within(1, given, known)
                .map(NearestName::proposed)
                .or(() -> holding(given, known))
                .or(() -> of(given, known).map(NearestName::proposed))
                .orElseGet(() -> known.isEmpty() ? "" : listed(given, known));
    }

    private static Optional<String> within(int allowed, String given, Collection<String> known) {
        return known.stream()
                .filter(name -> edits(given, name) <= Math.min(allowed, given.length() - 1))
                .min(Comparator.comparingInt((String name) -> edits(given, name))
                        .thenComparing(name -> name));
    }

    private static String proposed(String name) {
        return "Did you mean '" + name + "'?";
    }

    /** Names of which the given one is a word: up to three are proposed, more are listed. */
    private static Optional<String> holding(String given, Collection<String> known) {
        String word = given.toLowerCase(Locale.ROOT);
        List<String> holding = known.stream()
                .filter(name -> word.length() >= ALIKE
                        && List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}]+", -1))
                                .contains(word))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
                .toList();
        if (holding.size() > 3) {
            return Optional.of(listed(given, known));
        }
        return holding.isEmpty()
                ? Optional.empty()
                : Optional.of(holding.stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(" or ", "Did you mean ", "?")));
    }

    private static String listed(String given, Collection<String> known) {
        List<String> alike = known.stream()
                .filter(name -> known.size() > MOST && shared(given, name) >= ALIKE)
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> -shared(given, name))
                        .thenComparingInt(name -> edits(given, name))
                        .thenComparing(name -> name))
                .limit(MOST)
                .toList();
        return alike.isEmpty() ? "Known: " + first(known) + "." : "Nearest: " + String.join(", ", alike) + ".";
    }

    private static String first(Collection<String> known) {
        String list = known.stream().sorted().limit(MOST).collect(Collectors.joining(", "));
        return known.size() > MOST ? list + ", ..." : list;
    }

    /** Length of the longest piece that both hold. */
    private static int shared(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int longest = 0;
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : 0;
                longest = Math.max(longest, row[j]);
                diagonal = above;
            }
        }
        return longest;
    }

    private static int edits(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
