package truce.core.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.time.Validity;
import truce.core.time.When;

/** Looks up who a name is at a time. Names match exactly, but for case and outer blanks; nothing is guessed. */
public final class WhoIsWho {

    private static final int MOST_SPELLINGS = 50_000;

    /** The share of an act's time for which a name must be known for it to be known (handbook D.2: established). */
    private static final double KNOWN_FROM = 0.95;

    private final Map<String, List<NamedIdentity>> byName = new HashMap<>();
    /** The same by names as spelled, as they are met. */
    private final Map<String, List<NamedIdentity>> bySpelling = new ConcurrentHashMap<>();

    /** Later entries are asked first: the analyst's table overrules the libraries' aliases. */
    public WhoIsWho(Collection<NamedIdentity> libraries, Collection<NamedIdentity> analyst) {
        Map<String, List<NamedIdentity>> own = grouped(analyst);
        byName.putAll(grouped(libraries));
        byName.putAll(own);
    }

    /**
     * Who the name is during that time; the parties of several entries that may apply are lumped. Unmapped when it may
     * have been a time for which no entry speaks.
     */
    public Identity identify(String name, When when) {
        List<NamedIdentity> ever = entries(name);
        if (ever.size() == 1 && ever.get(0).validity().shareOf(when).certain() >= KNOWN_FROM) {
            return ever.get(0).identity();
        }
        List<NamedIdentity> entries = ever.stream()
                .filter(entry -> entry.validity().shareOf(when).possible() > 0)
                .toList();
        List<Validity> times = entries.stream().map(NamedIdentity::validity).toList();
        if (Validity.coveredBy(times, when) < KNOWN_FROM) {
            return new Identity.Unmapped(name.strip());
        }
        Identity first = entries.get(0).identity();
        return entries.stream().allMatch(entry -> entry.identity().equals(first)) ? first : lump(name, entries);
    }

    /** Everything the name is at some time; unmapped where no entry, or not every time, is covered. */
    public List<Identity> everIdentified(String name) {
        List<Identity> found = new ArrayList<>();
        List<NamedIdentity> entries = entries(name);
        entries.forEach(entry -> found.add(entry.identity()));
        boolean always = entries.stream().anyMatch(entry -> entry.validity().equals(Validity.ALWAYS));
        if (!always) {
            found.add(new Identity.Unmapped(name.strip()));
        }
        return found;
    }

    /** Whenever some name stands for somebody. */
    public List<Validity> times() {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(NamedIdentity::validity)
                .distinct()
                .toList();
    }

    public boolean knows(String name) {
        return byName.containsKey(key(name));
    }

    private List<NamedIdentity> entries(String name) {
        List<NamedIdentity> entries = bySpelling.get(name);
        if (entries == null) {
            entries = byName.getOrDefault(key(name), List.of());
            if (bySpelling.size() < MOST_SPELLINGS) {
                bySpelling.put(name, entries);
            }
        }
        return entries;
    }

    private static Identity lump(String name, List<NamedIdentity> entries) {
        TreeSet<String> parties = new TreeSet<>();
        for (NamedIdentity entry : entries) {
            Identity identity = entry.identity();
            if (identity instanceof Identity.Known known) {
                parties.add(known.party());
            } else if (identity instanceof Identity.PartOf part) {
                parties.add(part.party());
            } else if (identity instanceof Identity.Lump lump) {
                parties.addAll(lump.parties());
            } else {
                return new Identity.Unmapped(name.strip());
            }
        }
        return new Identity.Lump(parties);
    }

    private static Map<String, List<NamedIdentity>> grouped(Collection<NamedIdentity> entries) {
        Map<String, List<NamedIdentity>> groups = new HashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(key(entry.name()), k -> new ArrayList<>())
                .add(entry));
        return groups;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
