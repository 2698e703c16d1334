package truce.core.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How near a finding came to a number that a rule asks of it, when nothing else stopped the rule.
 *
 * @param rule id of the rule
 * @param property what is asked, as rules write it: {@code surely}, {@code linksSurely}
 * @param has what the finding has
 * @param needs what the rule needs
 */
public record Shortfall(String rule, String property, long has, long needs) {

    private static final String SURELY = "surely";

    /**
     * In words: {@code 4 of 5 incidents in any 7 days (party A), 2 more of unknown hour}.
     *
     * @param scene what the finding was computed from; what is open is told from it
     */
    public String words(Finding finding, Sightings scene) {
        String window =
                finding instanceof Tally tally ? " in " + tally.spec().window().words() : "";
        String key = finding.key().isEmpty() ? "" : " (" + finding.key() + ")";
        String more = finding instanceof Tally tally && property.equals(SURELY) ? more(tally, scene) : "";
        return has + " of " + needs + " " + noun(finding) + window + key + more;
    }

    private String noun(Finding finding) {
        String counted = finding instanceof Tally tally ? tally.spec().counts().code() : "incidents";
        return switch (property.replaceFirst("(Watched)?(Surely|Possibly)$", "")) {
            case "days" -> "days";
            case "parties" -> "parties";
            case "links" -> "acts that followed another";
            case "hours" -> "hours without any";
            case "candidates" -> "incidents in the chain";
            case "risen", "share", "unnamed" -> "percent";
            default -> counted;
        };
    }

    private String more(Tally tally, Sightings scene) {
        long gap = tally.count().possibly() - tally.count().surely();
        Map<String, Long> open = gap == 0 ? Map.of() : open(tally, scene);
        if (open.isEmpty()) {
            return "";
        }
        long number = open.values().stream().mapToLong(Long::longValue).sum();
        String reasons = open.size() == 1
                ? number + " more " + open.keySet().iterator().next()
                : number + " more only possibly: "
                        + open.entrySet().stream()
                                .map(one -> one.getValue() + " " + one.getKey())
                                .collect(Collectors.joining(", "));
        return number == gap ? ", " + reasons : ", at most " + tally.count().possibly() + " (" + reasons + ")";
    }

    /** What a tally counts only possibly, by what is open. */
    private static Map<String, Long> open(Tally tally, Sightings scene) {
        Map<String, Long> open = new TreeMap<>();
        for (Item item : items(tally, scene)) {
            boolean sure = item.surely() > 0 && item.isIn(tally.from(), tally.to());
            if (item.mayBeIn(tally.from(), tally.to()) && !sure) {
                String why = item.surely() > 0
                        ? "of unknown hour"
                        : doubt(tally.spec().filter(), item);
                open.merge(why, item.possibly(), Long::sum);
            }
        }
        return open;
    }

    private static String doubt(Filter filter, Item item) {
        return item.sightings().stream()
                .flatMap(sighting -> Standing.doubt(filter, true, sighting).stream())
                .findFirst()
                .orElse("of which it is open whose they are");
    }

    private static List<Item> items(Tally tally, Sightings scene) {
        Groups.Asked asked = Groups.Asked.by(tally.spec());
        Groups groups = Groups.of(asked, concerned(tally, scene.roll()));
        return groups.find(tally.key())
                .map(group -> groups.things(group).of(tally.spec().counts()))
                .orElse(List.of());
    }

    /** Those of the incidents that the tally names, where it names all; a place may be that of others too. */
    private static Roll concerned(Tally tally, Roll all) {
        boolean namesAll = tally.incidents().size() < TallySweep.MOST_INCIDENTS
                && tally.spec().counts() != PatternSpec.Counted.PLACES;
        return namesAll ? all.only(Set.copyOf(tally.incidents())) : all;
    }
}
