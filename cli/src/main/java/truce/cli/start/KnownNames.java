package truce.cli.start;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
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
    private final Map<String, Set<Meaning>> meanings = new HashMap<>();

    /**
     * What a name means during some time.
     *
     * @param parties ids of the parties that it may mean; several are lumped together
     * @param validity when it means them
     */
    public record Meaning(SortedSet<String> parties, Validity validity) {}

    public KnownNames(Collection<Party> parties) {
        for (Party party : parties) {
            add(party.name(), party.id(), Validity.ALWAYS);
            add(party.id(), party.id(), Validity.ALWAYS);
            for (Alias alias : party.aliases()) {
                add(alias.name(), party.id(), alias.validity());
                alias.others().forEach(other -> add(alias.name(), other, alias.validity()));
            }
        }
    }

    /** Whether a party goes by exactly this name at some time. */
    public boolean knows(String name) {
        return meanings.containsKey(folded(name));
    }

    /** What exactly this name means, but for case and outer blanks: at all times first, then by begin. */
    public List<Meaning> meanings(String name) {
        Map<Validity, SortedSet<String>> byTime = new HashMap<>();
        Set<Meaning> all = meanings.getOrDefault(folded(name), Set.of());
        Set<String> always = all.stream()
                .filter(meaning -> meaning.validity().equals(Validity.ALWAYS))
                .flatMap(meaning -> meaning.parties().stream())
                .collect(Collectors.toSet());
        for (Meaning meaning : all) {
            String party = meaning.parties().first();
            if (meaning.validity().equals(Validity.ALWAYS) || !always.contains(party)) {
                byTime.computeIfAbsent(meaning.validity(), v -> new TreeSet<>()).add(party);
            }
        }
        return byTime.entrySet().stream()
                .map(entry -> new Meaning(entry.getValue(), entry.getKey()))
                .sorted(Comparator.comparing(
                                (Meaning meaning) -> meaning.validity().from().earliest())
                        .thenComparing(meaning -> meaning.validity().to().latest(), Comparator.reverseOrder())
                        .thenComparing(meaning -> String.join(";", meaning.parties())))
                .toList();
    }

    /** What an analyst may want to look at: {@code SYR-GOV? near "Syrian Army"}; empty when nothing is near. */
    public String suggestion(String name) {
        String folded = folded(name);
        if (folded.startsWith("civilian")) {
            return "civilians?";
        }
        // Two letters off are many in an abbreviation.
        return Optional.of(folded)
                .filter(text -> text.length() > SHORTEST_WORD)
                .flatMap(text -> NearestName.of(text, partiesByName.keySet()))
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

    private void add(String name, String party, Validity validity) {
        if (!name.isBlank()) {
            meanings.computeIfAbsent(folded(name), k -> new HashSet<>())
                    .add(new Meaning(new TreeSet<>(Set.of(party)), validity));
            partiesByName.computeIfAbsent(folded(name), k -> new TreeSet<>()).add(party);
            spelled.putIfAbsent(folded(name), name.strip());
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
