package truce.rules.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pack says of itself in {@code pack.yaml}.
 *
 * @param id short id, such as {@code base}
 * @param version its version
 * @param title a few words
 * @param authors who wrote it
 * @param licence licence
 * @param needs what it needs of the program
 * @param params analytic thresholds by name, each with its reason and source
 * @param lints levels of lints by id, as written
 */
public record PackHead(
        String id,
        String version,
        String title,
        List<String> authors,
        String licence,
        PackNeeds needs,
        Map<String, Param> params,
        Map<String, String> lints) {

    /**
     * An analytic threshold of a pack.
     *
     * @param name in kebab-case, such as {@code mass-casualty}; rules write {@code params.massCasualty}
     * @param value effective value
     * @param reason why this value
     * @param source where it comes from
     * @param from who set the value: {@code pack.yaml}, or what overrode it
     * @param packValue value of the pack itself, for which reason and source speak
     */
    public record Param(String name, int value, String reason, String source, String from, int packValue) {

        /** A parameter as its pack states it. */
        public Param(String name, int value, String reason, String source, String from) {
            this(name, value, reason, source, from, value);
        }
    }

    public PackHead {
        authors = List.copyOf(authors);
        lints = Map.copyOf(lints);
        params = Collections.unmodifiableMap(new TreeMap<>(params));
    }

    /** The same head with another value of a parameter. */
    public PackHead with(String param, int value, String from) {
        Map<String, Param> changed = new TreeMap<>(params);
        changed.computeIfPresent(
                param, (name, old) -> new Param(name, value, old.reason(), old.source(), from, old.packValue()));
        return new PackHead(id, version, title, authors, licence, needs, changed, lints);
    }
}
