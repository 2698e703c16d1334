package truce.core.action;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import truce.core.fault.NearestName;

/** What people call acts who do not know the codes: {@code drone}, {@code shelling}. They are helped, never read. */
public final class EverydayWords {

    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("drone", List.of("uav-flight", "armed-uav-strike")),
            Map.entry("shelling", List.of("indirect-fire", "artillery-fire", "mortar-fire")),
            Map.entry("bombardment", List.of("indirect-fire", "air-strike", "artillery-fire")),
            Map.entry("gunfire", List.of("direct-fire", "small-arms-fire")),
            Map.entry("shooting", List.of("direct-fire", "small-arms-fire")),
            Map.entry("trench", List.of("mines-and-works", "fortification")),
            Map.entry("checkpoint", List.of("new-post", "route-closure")),
            Map.entry("roadblock", List.of("route-closure", "new-post")),
            Map.entry("aircraft", List.of("flight", "military-overflight", "fixed-wing-strike")),
            Map.entry("plane", List.of("flight", "military-overflight", "fixed-wing-strike")),
            Map.entry("ied", List.of("roadside-bomb")),
            Map.entry("kidnapping", List.of("abduction")),
            Map.entry("troops", List.of("force-presence", "deployment")));

    private EverydayWords() {}

    /** A sentence that proposes codes for a name that is none. */
    public static String hint(String given, Collection<String> known) {
        String word = given.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        List<String> meant = CODES.getOrDefault(word, CODES.getOrDefault(word + "s", List.of())).stream()
                .filter(known::contains)
                .toList();
        return meant.isEmpty()
                ? NearestName.hint(given, known)
                : meant.stream()
                        .map(code -> "'" + code + "'")
                        .collect(Collectors.joining(" or ", "Did you mean ", "?"));
    }
}
