package truce.cli.earlier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.earlier.Because.Cause;

/** Causes that lie in what the runs were computed under: text, rules, parameters, tables, known facts, cut-off, period. */
final class SettingCauses {

    /** Elements that hang on who the names are. */
    private static final Set<String> BY_PARTIES = Set.of("party", "relationship", "actor", "affected", "attribution");
    /** Elements that hang on who says so. */
    private static final Set<String> BY_SOURCES = Set.of("occurrence", "facts", "attribution");
    /** What decides whether an act is seen at all, and not what is said of it. */
    private static final Set<Cause> ON_WHOLES = EnumSet.of(Cause.CUT_OFF, Cause.SELECTION, Cause.PROGRAM);

    private final Map<Lock.Thing, String> differences;
    private final Set<String> dataFiles = new TreeSet<>();

    SettingCauses(Telling then, Telling now) {
        differences = then.lock().differences(now.lock());
        then.rows().values().forEach(row -> dataFiles.add(row.file()));
        now.rows().values().forEach(row -> dataFiles.add(row.file()));
    }

    /** @param byRows whether rows are causes already: then only what may have changed the answer besides is told */
    List<Because> of(Pair pair, boolean byRows) {
        boolean whole = pair.then().isEmpty() || pair.now().isEmpty();
        if (whole && byRows) {
            return List.of();
        }
        Set<String> changed = changed(pair);
        List<Because> causes = new ArrayList<>();
        differences.forEach((thing, what) -> cause(thing, pair)
                .filter(cause -> whole || !ON_WHOLES.contains(cause) || !byRows)
                .filter(cause -> whole || mayMove(cause, changed))
                .ifPresent(cause -> causes.add(Because.of(cause, thing.words() + " " + what))));
        return causes;
    }

    private static boolean mayMove(Cause cause, Set<String> changed) {
        return switch (cause) {
            case PARTIES -> changed.stream().anyMatch(BY_PARTIES::contains);
            case SOURCES -> changed.stream().anyMatch(BY_SOURCES::contains);
            default -> true;
        };
    }

    /** Names of elements and answers that differ. */
    private static Set<String> changed(Pair pair) {
        Set<String> changed = new LinkedHashSet<>();
        if (pair.then().isPresent() && pair.now().isPresent()) {
            differing(pair.then().get().elements(), pair.now().get().elements(), changed);
            differing(pair.then().get().answers(), pair.now().get().answers(), changed);
        }
        return changed;
    }

    private static void differing(Map<String, String> then, Map<String, String> now, Set<String> changed) {
        Set<String> names = new LinkedHashSet<>(then.keySet());
        names.addAll(now.keySet());
        names.stream()
                .filter(name -> !then.getOrDefault(name, "").equals(now.getOrDefault(name, "")))
                .forEach(changed::add);
    }

    /** What a difference may have to do with a flag; empty when nothing. */
    private Optional<Cause> cause(Lock.Thing thing, Pair pair) {
        return switch (thing.kind()) {
            case PROGRAM, TZDATA, PLUGIN -> Optional.of(Cause.PROGRAM);
            case FROM, TO, ZONE, ONLY -> Optional.of(Cause.SELECTION);
            case CUT_OFF, STRICT -> Optional.of(Cause.CUT_OFF);
            case PARTIES -> Optional.of(Cause.PARTIES);
            case SOURCES -> Optional.of(Cause.SOURCES);
            case DOSSIER -> Optional.empty();
            case FILE -> dataFiles.contains(thing.name()) ? Optional.empty() : Optional.of(Cause.KNOWN_FACTS);
            case AGREEMENT ->
                pair.either().agreement().equals(thing.name()) ? Optional.of(Cause.AGREEMENT) : Optional.empty();
            case PACK ->
                rules(pair).stream().anyMatch(rule -> rule.startsWith(thing.name() + "-"))
                        ? Optional.of(Cause.RULES)
                        : Optional.empty();
            case PARAMETER -> parameter(thing.name(), rules(pair));
        };
    }

    /** {@code base.mass-casualty} is the pack's, {@code base-012.enabled} the rule's. */
    private static Optional<Cause> parameter(String name, Set<String> rules) {
        int dot = name.indexOf('.');
        String owner = dot < 0 ? name : name.substring(0, dot);
        if (rules.contains(owner)) {
            return Optional.of(Cause.RULES);
        }
        return rules.stream().anyMatch(rule -> rule.startsWith(owner + "-"))
                ? Optional.of(Cause.PARAMETER)
                : Optional.empty();
    }

    private static Set<String> rules(Pair pair) {
        Set<String> rules = new TreeSet<>();
        pair.then().ifPresent(flag -> rules.addAll(flag.rules()));
        pair.now().ifPresent(flag -> rules.addAll(flag.rules()));
        return rules;
    }

    /** Everything that differs between the runs, by the thing. */
    Map<Lock.Thing, String> differences() {
        return differences;
    }
}
