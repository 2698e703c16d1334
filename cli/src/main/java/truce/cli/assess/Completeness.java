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

    /**
     * Why the run did not see all its facts, in sentences; empty when it did. Zones and gazetteers are few beside
     * actions, so each of their files is held to the limit by itself.
     */
    public List<String> shortfalls(List<InputCount> definitions, List<InputCount> all) {
        List<String> shortfalls = new ArrayList<>();
        long read = all.stream().mapToLong(InputCount::read).sum();
        long refused = all.stream().mapToLong(InputCount::refused).sum();
        if (exceeds(refused, read)) {
            shortfalls.add(sentence(refused, read, "rows"));
        }
        for (InputCount count : all) {
            boolean none = count.refused() > 0 && count.accepted() == 0 && all.size() > 1;
            if (definitions.contains(count) && exceeds(count.refused(), count.read())) {
                shortfalls.add(sentence(count.refused(), count.read(), "rows of " + count.name()));
            } else if (none && shortfalls.isEmpty()) {
                shortfalls.add("No row of " + count.name() + " was accepted.");
            }
        }
        return shortfalls;
    }

    private boolean exceeds(long refused, long read) {
        return refused > 0 && refused > (percent ? read * most / 100 : most);
    }

    private String sentence(long refused, long read, String what) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d %s %s refused, more than the limit of %s.",
                refused,
                read,
                read == 1 ? what.replaceFirst("rows", "row") : what,
                refused == 1 ? "was" : "were",
                words());
    }

    private String words() {
        String number = most == Math.rint(most) ? Long.toString((long) most) : Double.toString(most);
        return percent ? number + " %" : number;
    }
}
