package truce.core.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.ActionGroup;
import truce.core.agreement.Echelon;
import truce.core.agreement.ExerciseLimit;
import truce.core.incident.Event;

/**
 * Is it large enough? The size of a unit in training and the kind of a reinforcement are attributes of an action:
 * {@code x.echelon} and {@code x.net_change}.
 */
final class SizeElement {

    static final String ECHELON = "x.echelon";
    static final String NET_CHANGE = "x.net_change";

    private SizeElement() {}

    static Element ofExercise(Event event, ExerciseLimit limit) {
        boolean artillery =
                !event.acts().isEmpty() && event.acts().stream().allMatch(act -> act.isIn(ActionGroup.INDIRECT_FIRE));
        if (artillery && limit.artilleryLiveFire()) {
            return Element.established(Gate.AMOUNT, "live fire of artillery, whatever its size");
        }
        List<Echelon> told = said(event, ECHELON).stream()
                .flatMap(word -> Arrays.stream(Echelon.values())
                        .filter(echelon -> echelon.code().equals(word)))
                .toList();
        if (told.isEmpty()) {
            return open(
                    Cause.EVIDENCE,
                    Reason.SIZE_UNKNOWN,
                    "size not told, banned from " + limit.from().code());
        }
        String detail = told.get(0).code() + ", banned from " + limit.from().code();
        if (told.stream().allMatch(echelon -> echelon.compareTo(limit.from()) >= 0)) {
            return Element.established(Gate.AMOUNT, detail);
        }
        return told.stream().anyMatch(echelon -> echelon.compareTo(limit.from()) >= 0)
                ? open(Cause.EVIDENCE, Reason.SOURCES_CONFLICT, detail)
                : Element.excluded(Gate.AMOUNT, Reason.BELOW_SIZE, detail);
    }

    /** Whether forces grew: only asked where the data say something of it. */
    static List<Element> ofReinforcement(Event event) {
        Set<String> told = said(event, NET_CHANGE);
        if (told.isEmpty()) {
            return List.of();
        }
        if (told.equals(Set.of("increase"))) {
            return List.of(Element.established(Gate.AMOUNT, "a net increase"));
        }
        Cause cause = told.contains("rotation") ? Cause.NORM : Cause.EVIDENCE;
        return List.of(open(cause, Reason.REPLACEMENT_OR_INCREASE, String.join(" or ", told)));
    }

    private static Set<String> said(Event event, String attribute) {
        Set<String> words = new TreeSet<>();
        event.actions().forEach(action -> {
            String word =
                    action.attributes().getOrDefault(attribute, "").strip().toLowerCase(Locale.ROOT);
            if (!word.isEmpty()) {
                words.add(word);
            }
        });
        return words;
    }

    private static Element open(Cause cause, Reason reason, String detail) {
        return Element.graded(Gate.AMOUNT, Degree.UNRESOLVED, cause, List.of(reason), detail);
    }
}
