package truce.core.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that someone probably meant, for messages such as {@code did you mean 'cease-hostilities'?}. */
public final class NearestName {

    private NearestName() {}

    /** The known name with the fewest edits to the given one, if these are few enough to be a slip of the pen. */
    public static Optional<String> of(String given, Collection<String> known) {
        int allowed = Math.max(2, given.length() / 3);
        return known.stream()
                .filter(name -> edits(given, name) <= allowed)
                .min(Comparator.comparingInt((String name) -> edits(given, name))
                        .thenComparing(name -> name));
    }

    /** A sentence that proposes the nearest name, or lists up to eight known ones; empty when nothing is known. */
    public static String hint(String given, Collection<String> known) {
        return of(given, known)
                .map(name -> "Did you mean '" + name + "'?")
                .orElseGet(() -> known.isEmpty() ? "" : "Known: " + firstEight(known) + ".");
    }

    private static String firstEight(Collection<String> known) {
        String list =
                known.stream().sorted().limit(8).reduce((a, b) -> a + ", " + b).orElse("");
        return known.size() > 8 ? list + ", ..." : list;
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
