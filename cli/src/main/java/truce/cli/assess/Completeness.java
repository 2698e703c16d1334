package truce.cli.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.run.InputCount;

/**
 * How many rows may be refused before a run counts as not having seen all its facts.
 *
 * @param most number of rows, or share of all rows in percent
 * @param percent whether {@code most} is a share
 */
public record Completeness(double most, boolean percent) {

    /** One row in a hundred. */
    public static final Completeness DEFAULT = new Completeness(1, true);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)(\\s*%)?");

    /** Reads {@code N} or {@code N%}; empty when it is neither. */
    public static Optional<Completeness> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        boolean share = matcher.group(2) != null;
        boolean sensible = share ? number <= 100 : number == Math.rint(number);
        return sensible ? Optional.of(new Completeness(number, share)) : Optional.empty();
    }

    /** Why the run did not see all its facts, in sentences; empty when it did. */
    public List<String> shortfalls(List<InputCount> counts) {
        List<String> shortfalls = new ArrayList<>();
        long read = counts.stream().mapToLong(InputCount::read).sum();
        long refused = counts.stream().mapToLong(InputCount::refused).sum();
        if (refused > 0 && refused > (percent ? read * most / 100 : most)) {
            shortfalls.add(String.format(
                    Locale.ROOT, "%,d of %,d rows were refused, more than the limit of %s.", refused, read, words()));
        }
        for (InputCount count : counts) {
            if (count.refused() > 0 && count.accepted() == 0 && counts.size() > 1 && shortfalls.isEmpty()) {
                shortfalls.add("No row of " + count.name() + " was accepted.");
            }
        }
        return shortfalls;
    }

    private String words() {
        String number = most == Math.rint(most) ? Long.toString((long) most) : Double.toString(most);
        return percent ? number + " %" : number;
    }
}
