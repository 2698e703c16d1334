package truce.core.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who is who among the sources: the analyst's {@code sources.csv}. Names match exactly, but for case and outer blanks. */
public final class SourceBook {

    private final Map<String, Source> byName = new HashMap<>();

    public SourceBook(Collection<Source> sources) {
        sources.forEach(source -> byName.put(key(source.name()), source));
    }

    public static SourceBook empty() {
        return new SourceBook(java.util.List.of());
    }

    /** The source of that name, or an unlisted one. */
    public Source source(String name) {
        Source known = byName.get(key(name));
        return known != null ? known : Source.unlisted(name.strip());
    }

    public boolean lists(String name) {
        return byName.containsKey(key(name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
