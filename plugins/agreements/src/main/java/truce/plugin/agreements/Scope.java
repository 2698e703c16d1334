package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.agreement.Binding;
import truce.core.agreement.Exemption;
import truce.core.agreement.Stage;
import truce.core.fault.NearestName;

/** What an agreement's clauses can refer to by name: parties, sides, bindings, lives, exemptions, zones, lines. */
final class Scope {

    /** Side of a party that stands on none. */
    static final String OUTSIDE = "outside";

    final String agreement;
    final Clock clock;
    final Ledger ledger;
    final Ledger.Mark file;
    final Parts parts;
    final Map<String, List<String>> sides = new LinkedHashMap<>();
    final Map<String, List<Coded<Binding>>> bindings = new LinkedHashMap<>();
    final Map<String, List<Coded<Stage>>> lives = new LinkedHashMap<>();
    final Map<String, List<Coded<Exemption>>> exemptions = new LinkedHashMap<>();
    final Set<String> named = new LinkedHashSet<>();
    /** Lines and zones that quantities refer to. */
    final Set<String> lines = new LinkedHashSet<>();

    final Set<String> zones = new LinkedHashSet<>();

    Scope(String agreement, Clock clock, Ledger ledger, Ledger.Mark file, Parts parts) {
        this.agreement = agreement;
        this.clock = clock;
        this.ledger = ledger;
        this.file = file;
        this.parts = parts;
    }

    void readSides(Section top) {
        top.each("sides", (name, entry) -> {
            Section side = new Section(
                    new Node.Keys(Map.of(name, entry), entry.line()), top.faults(), "side " + name, Set.of(name));
            sides.put(name, parties(side, name));
        });
        if (sides.containsKey(OUTSIDE)) {
            top.fault("sides", "'" + OUTSIDE + "' is the side of those who stand on none", "Choose another name.");
        }
    }

    /** Ids of parties; the name of a side stands for all its parties. */
    List<String> parties(Section section, String key) {
        List<String> found = new ArrayList<>();
        for (String name : section.texts(key)) {
            if (sides.containsKey(name)) {
                found.addAll(sides.getOrDefault(name, List.of()));
            } else if (parts.parties.containsKey(name)) {
                found.add(name);
            } else {
                List<String> known = new ArrayList<>(parts.parties.keySet());
                known.addAll(sides.keySet());
                section.fault(key, "unknown party or side '" + name + "'", NearestName.hint(name, known));
            }
        }
        named.addAll(found);
        return found.stream().distinct().toList();
    }

    String sideOf(String party) {
        return sides.entrySet().stream()
                .filter(side -> side.getValue().contains(party))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OUTSIDE);
    }

    /** A named list, or a list written in place. */
    <T> List<Coded<T>> listOf(Section section, String key, Map<String, List<Coded<T>>> byName, Reader<T> reader) {
        if (!(section.node(key).orElse(null) instanceof Node.Text text)) {
            return reader.read(section, key);
        }
        List<Coded<T>> found = byName.get(text.text().strip());
        if (found == null) {
            section.fault(
                    key, "unknown " + key + " '" + text.text() + "'", NearestName.hint(text.text(), byName.keySet()));
            return List.of();
        }
        return found;
    }

    /** Reads a list written in place. */
    interface Reader<T> {
        List<Coded<T>> read(Section section, String key);
    }
}
