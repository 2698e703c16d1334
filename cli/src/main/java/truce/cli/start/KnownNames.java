package truce.cli.start;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import truce.core.actor.Alias;
import truce.core.actor.Party;
import truce.core.fault.NearestName;
import truce.core.time.Validity;

/** Names that agreements give their parties: exact ones may be filled in, near ones only suggested. */
public final class KnownNames {

    private static final int SHORTEST_WORD = 4;

    private final Map<String, Set<String>> partiesByName = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();
    private final Set<String> dated = new HashSet<>();

    public KnownNames(Collection<Party> parties) {
        for (Party party : parties) {
            add(party.name(), party.id());
            add(party.id(), party.id());
            for (Alias alias : party.aliases()) {
                add(alias.name(), party.id());
                if (!alias.validity().equals(Validity.ALWAYS)) {
                    dated.add(folded(alias.name()));
                }
            }
        }
    }

    /** The parties that go by exactly this name at all times, but for case and outer blanks; sorted. */
    public Set<String> exact(String name) {
        return dated.contains(folded(name)) ? Set.of() : partiesByName.getOrDefault(folded(name), Set.of());
    }

    /** What an analyst may want to look at: {@code SYR-GOV? near "Syrian Army"}; empty when nothing is near. */
    public String suggestion(String name) {
        String folded = folded(name);
        if (folded.startsWith("civilian")) {
            return "civilians?";
        }
        Set<String> parties = partiesByName.getOrDefault(folded, Set.of());
        if (!parties.isEmpty()) {
            return String.join(";", parties) + ", by date, as the library says";
        }
        return NearestName.of(folded, partiesByName.keySet())
                .or(() -> sharingWords(folded))
                .map(near -> String.join(";", partiesByName.getOrDefault(near, Set.of())) + "? near \""
                        + spelled.getOrDefault(near, near) + "\"")
                .orElse("");
    }

    /** The known name that shares the most words with this one, two at least or all it has. */
    private Optional<String> sharingWords(String name) {
        Set<String> words = words(name);
        return partiesByName.keySet().stream()
                .filter(known -> {
                    Set<String> other = words(known);
                    long shared = other.stream().filter(words::contains).count();
                    return shared >= 2 || (shared == 1 && (other.size() == 1 || words.size() == 1));
                })
                .min((a, b) -> {
                    int byShared = Long.compare(shared(words, b), shared(words, a));
                    return byShared != 0 ? byShared : a.compareTo(b);
                });
    }

    private static long shared(Set<String> words, String name) {
        return words(name).stream().filter(words::contains).count();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void add(String name, String party) {
        if (!name.isBlank()) {
            partiesByName.computeIfAbsent(folded(name), k -> new TreeSet<>()).add(party);
            spelled.putIfAbsent(folded(name), name.strip());
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
