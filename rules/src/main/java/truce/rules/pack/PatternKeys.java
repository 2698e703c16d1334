package truce.rules.pack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.EverydayWords;
import truce.core.agreement.ClauseKind;
import truce.core.fault.NearestName;
import truce.core.match.Attribution;
import truce.core.pattern.Filter;
import truce.core.pattern.Key;
import truce.core.pattern.PatternSpec.Actors;
import truce.core.pattern.PatternSpec.Counted;
import truce.core.pattern.PatternSpec.CoverageSpec;
import truce.core.pattern.PatternSpec.SequenceSpec;
import truce.core.pattern.PatternSpec.Takes;
import truce.core.pattern.PatternSpec.TallySpec;
import truce.core.pattern.Strength;
import truce.core.pattern.Window;
import truce.core.run.Severity;
import truce.rules.pack.Problem.Code;

/** The keys of one declared pattern: a closed vocabulary. Where a word is unknown the usual one stands in, so that reading goes on. */
final class PatternKeys {

    private static final List<String> FILTER = List.of(
            "from",
            "sure",
            "clauses",
            "acts",
            "agreements",
            "parties",
            "attribution",
            "gravity",
            "aggregated",
            "phase");

    static final Set<String> TALLY = with(FILTER, "counts", "key", "cell-km", "window", "baseline", "share");
    static final Set<String> SEQUENCE =
            with(FILTER, "takes", "key", "cell-km", "order", "ties", "after", "actors", "within", "near-km", "watched");
    static final Set<String> COVERAGE = with(FILTER, "key", "window");
    private static final Set<String> AFTER = with(FILTER);

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})(h|d)");
    private static final int LONGEST_HOURS = 24 * 3660;

    private final YamlKeys keys;
    private final Optional<Map<String, PackHead.Param>> params;
    private final Problems problems;

    PatternKeys(
            YamlNode.Mapping mapping,
            Set<String> known,
            Optional<Map<String, PackHead.Param>> params,
            Problems problems) {
        this.keys = new YamlKeys(mapping, known, problems);
        this.params = params;
        this.problems = problems;
    }

    TallySpec tally(String id) {
        Counted counts = word("counts", Counted.values(), Counted.INCIDENTS);
        Window window = window();
        int baseline = number("baseline", 0);
        boolean before = window instanceof Window.Anchored anchored && anchored.before();
        if (baseline > 0 && !(window instanceof Window.Fixed) && !before) {
            tell(
                    "baseline",
                    "a baseline needs windows of the calendar, or one before an instant",
                    "Write window: {fixed: week} or {before: end, for: 48h}.");
        }
        Key key = key(List.of());
        boolean share = word("share", YesNo.values(), YesNo.NO) == YesNo.YES;
        if (share && !(window instanceof Window.Fixed) && !(window instanceof Window.Whole)) {
            tell("share", "shares are told of windows of the calendar or the whole period", "");
        }
        if (share
                && (key.parts().isEmpty()
                        || key.parts().indexOf(Key.Part.PARTY) != key.parts().size() - 1)) {
            tell("share", "a share is that of a party", "Write the party last: key: [agreement, party].");
        }
        return new TallySpec(id, counts, filter(keys), key, window, Math.min(baseline, 520), share);
    }

    SequenceSpec sequence(String id) {
        keys.optional("order", "time");
        only("order", "time");
        only("ties", "told");
        Takes takes = word("takes", Takes.values(), Takes.FIRST);
        boolean steps = takes == Takes.AFTER || takes == Takes.ALTERNATION;
        Actors actors = word("actors", Actors.values(), takes == Takes.ALTERNATION ? Actors.OPPOSITE : Actors.ANY);
        Optional<Filter> after = Optional.empty();
        YamlNode.Mapping below = keys.below("after");
        if (!below.entries().isEmpty()) {
            after = Optional.of(filter(new YamlKeys(below, AFTER, problems)));
        }
        Duration within = steps ? length("within", keys.required("within")) : Duration.ZERO;
        int near = number("near-km", 0);
        boolean watched = word("watched", YesNo.values(), YesNo.NO) == YesNo.YES;
        if (takes != Takes.GAP) {
            refuseUnused(takes, "watched");
        }
        if (!steps) {
            refuseUnused(takes, "after", "actors", "within", "near-km");
        }
        return new SequenceSpec(
                id,
                takes,
                filter(keys),
                after,
                key(List.of()),
                actors,
                within,
                near == 0 ? Optional.empty() : Optional.of(near),
                watched);
    }

    CoverageSpec coverage(String id) {
        Key key = key(List.of(Key.Part.ZONE));
        if (!key.parts().equals(List.of(Key.Part.ZONE))) {
            tell("key", "coverage is told by zone", "Write key: zone.");
        }
        Window window = window();
        if (!(window instanceof Window.Fixed) && !(window instanceof Window.Whole)) {
            tell("window", "coverage is told for windows of the calendar or the whole period", "");
        }
        return new CoverageSpec(id, key, window, filter(keys));
    }

    private void refuseUnused(Takes takes, String... names) {
        for (String name : names) {
            if (keys.has(name)) {
                tell(name, "'" + name + "' has no meaning where 'takes' is " + takes.code(), "Drop it.");
            }
        }
    }

    private void only(String name, String word) {
        if (keys.has(name)) {
            keys.oneOf(name, Set.of(word));
        }
    }

    private Filter filter(YamlKeys from) {
        return new Filter(
                word(from, "from", Strength.values(), Strength.POSSIBLE),
                word(from, "sure", Strength.values(), Strength.PROBABLE),
                kinds(from),
                acts(from),
                Set.copyOf(from.list("agreements")),
                Set.copyOf(from.list("parties")),
                word(from, "attribution", Attribution.Basis.values(), Attribution.Basis.UNKNOWN),
                word(from, "gravity", Severity.values(), Severity.S0).compareTo(Severity.S0),
                word(from, "aggregated", Aggregated.values(), Aggregated.LEFT_OUT) == Aggregated.POSSIBLY,
                word(from, "phase", Filter.Phase.values(), Filter.Phase.IN_FORCE));
    }

    private enum YesNo {
        NO,
        YES
    }

    /** What becomes of rows that sum up several events. */
    private enum Aggregated {
        LEFT_OUT,
        POSSIBLY
    }

    private Set<ClauseKind> kinds(YamlKeys from) {
        Map<String, ClauseKind> known = codes(ClauseKind.values());
        Set<ClauseKind> kinds = new LinkedHashSet<>();
        from.list("clauses").forEach(code -> {
            if (known.containsKey(code)) {
                kinds.add(known.get(code));
            } else {
                unknown(from, "clauses", code, known.keySet());
            }
        });
        return kinds;
    }

    private Set<ActionType> acts(YamlKeys from) {
        Set<ActionType> acts = new LinkedHashSet<>();
        Map<String, ActionType> types = codes(ActionType.values());
        Map<String, ActionGroup> groups = codes(ActionGroup.values());
        from.list("acts").forEach(code -> {
            if (groups.containsKey(code)) {
                acts.addAll(ActionType.in(groups.get(code)));
            } else if (types.containsKey(code)) {
                acts.add(types.get(code));
            } else {
                Set<String> known = new TreeSet<>(types.keySet());
                known.addAll(groups.keySet());
                unknown(from, "acts", code, known);
            }
        });
        return acts;
    }

    private Key key(List<Key.Part> usual) {
        Map<String, Key.Part> known = codes(Key.Part.values());
        List<Key.Part> parts = new ArrayList<>();
        keys.list("key").forEach(code -> {
            if (known.containsKey(code)) {
                parts.add(known.get(code));
            } else {
                unknown(keys, "key", code, known.keySet());
            }
        });
        int cell = number("cell-km", 10);
        if (cell < 1 || cell > 500) {
            tell("cell-km", "a cell of " + cell + " km is not in 1..500", "");
        }
        return new Key(parts.isEmpty() ? usual : parts, Math.max(1, Math.min(500, cell)));
    }

    private Window window() {
        if (!keys.has("window")) {
            return new Window.Whole();
        }
        if (keys.isText("window")) {
            String text = keys.required("window");
            if (!text.equals("whole")) {
                String length = LENGTH.matcher(text).matches() ? text : "7d";
                tell(
                        "window",
                        "'window' is '" + text + "'",
                        "Write {sliding: " + length + "}, {fixed: week}, {after: effect, for: " + length
                                + "} or whole.");
            }
            return new Window.Whole();
        }
        YamlKeys below =
                new YamlKeys(keys.below("window"), Set.of("fixed", "sliding", "after", "before", "for"), problems);
        if (below.has("sliding")) {
            return new Window.Sliding(length("sliding", below.required("sliding")));
        }
        boolean before = below.has("before");
        if (before || below.has("after")) {
            Window.Anchor anchor =
                    word(below, before ? "before" : "after", Window.Anchor.values(), Window.Anchor.EFFECT);
            return new Window.Anchored(anchor, length("for", below.required("for")), before);
        }
        below.required("fixed");
        return new Window.Fixed(word(below, "fixed", Window.Unit.values(), Window.Unit.WEEK));
    }

    /** Hours or days; or a parameter of the pack, in hours. */
    private Duration length(String name, String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (text.startsWith("params.")) {
            return checked(name, text, parameter(name, text.substring(7)));
        }
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            return checked(name, text, matcher.group(2).equals("h") ? number : number * 24);
        }
        if (!text.isBlank()) {
            tell(name, "'" + name + "' is '" + text + "', no length of time", "Write 72h, 14d or params.NAME (hours).");
        }
        return Duration.ofHours(1);
    }

    private Duration checked(String name, String text, int hours) {
        if (hours < 1 || hours > LONGEST_HOURS) {
            tell(name, "'" + name + "' is '" + text + "', which is not in 1 hour to 10 years", "");
            return Duration.ofHours(1);
        }
        return Duration.ofHours(hours);
    }

    /** A whole number, or a parameter of the pack. */
    private int number(String name, int usual) {
        String text = keys.optional(name, "");
        if (text.startsWith("params.")) {
            return parameter(name, text.substring(7));
        }
        return text.isBlank() ? usual : keys.whole(name);
    }

    private int parameter(String name, String param) {
        if (params.isEmpty()) {
            return 1;
        }
        PackHead.Param found = params.get().get(param);
        if (found == null) {
            problems.add(
                    Code.UNKNOWN_PARAMETER,
                    keys.at(name),
                    "pack.yaml has no parameter '" + param + "'",
                    NearestName.hint(param, params.get().keySet()));
            return 1;
        }
        return found.value();
    }

    private <E extends Enum<E>> E word(String name, E[] words, E usual) {
        return word(keys, name, words, usual);
    }

    private static <E extends Enum<E>> E word(YamlKeys from, String name, E[] words, E usual) {
        if (!from.has(name)) {
            return usual;
        }
        Map<String, E> known = codes(words);
        E found = known.get(from.oneOf(name, known.keySet()));
        return found == null ? usual : found;
    }

    private void unknown(YamlKeys from, String name, String code, Set<String> known) {
        problems.add(Code.YAML, from.at(name), "'" + name + "' names '" + code + "'", EverydayWords.hint(code, known));
    }

    private void tell(String name, String message, String help) {
        problems.add(Code.YAML, keys.at(name), message, help);
    }

    private static <E extends Enum<E>> Map<String, E> codes(E[] words) {
        Map<String, E> codes = new TreeMap<>();
        for (E word : words) {
            String code = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            codes.put(word instanceof Severity ? word.name() : code, word);
        }
        return codes;
    }

    private static Set<String> with(List<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Arrays.asList(more));
        return java.util.Collections.unmodifiableSet(all);
    }
}
