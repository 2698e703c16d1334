package truce.plugin.events.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of a table's columns, as written; found without regard to case. */
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    public Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            index.putIfAbsent(key(names.get(i)), i);
        }
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    /** The position of the first of these names that is there, 0-based; -1 when none is. */
    public int indexOf(String... alternatives) {
        for (String name : alternatives) {
            Integer found = index.get(key(name));
            if (found != null) {
                return found;
            }
        }
        return -1;
    }

    public boolean has(String name) {
        return index.containsKey(key(name));
    }

    public boolean hasAll(Set<String> wanted) {
        return wanted.stream().allMatch(this::has);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
