package truce.core.circumstance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All known facts of a run, by kind, in order of their rows: the same facts in any order are the same. */
public final class Circumstances {

    private static final Circumstances NONE = new Circumstances(List.of());

    private final Map<Class<?>, List<Circumstance>> byKind = new LinkedHashMap<>();

    public Circumstances(Collection<Circumstance> facts) {
        facts.stream()
                .sorted(Comparator.comparing(Circumstance::origin).thenComparing(Object::toString))
                .distinct()
                .forEach(fact -> byKind.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>())
                        .add(fact));
    }

    public static Circumstances none() {
        return NONE;
    }

    /** Those of one kind. */
    public <C extends Circumstance> List<C> of(Class<C> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    public List<Circumstance> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }
}
