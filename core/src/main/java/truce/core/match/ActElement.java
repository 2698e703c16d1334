package truce.core.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import truce.core.action.ActionType;
import truce.core.agreement.Ambiguity;
import truce.core.agreement.Norm;

/** Is it an act that the norm is about? All candidates: established; some, or merely indicative ones: open. */
final class ActElement {

    private final Map<Set<ActionType>, String> words = new ConcurrentHashMap<>();

    Element of(Set<ActionType> acts, Norm norm) {
        if (acts.isEmpty()) {
            return Element.graded(
                    Gate.ACT, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(Reason.NO_CODABLE_ACT), "no codable act");
        }
        if (norm.acts().containsAll(acts)) {
            if (ambiguous(acts, norm)) {
                return open(Cause.NORM, Reason.CLAUSE_AMBIGUOUS, acts);
            }
            return acts.stream().anyMatch(act -> ambiguous(Set.of(act), norm))
                    ? open(Cause.EVIDENCE, Reason.ACT_TYPE_UNCERTAIN, acts)
                    : within(acts, norm);
        }
        return isSome(acts, norm)
                ? open(Cause.EVIDENCE, Reason.ACT_TYPE_UNCERTAIN, acts)
                : Element.excluded(Gate.ACT, Reason.ACT_NOT_REGULATED, words(acts));
    }

    private static boolean isSome(Set<ActionType> acts, Norm norm) {
        for (ActionType act : acts) {
            if (norm.acts().contains(act) || norm.indicativeActs().contains(act)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ambiguous(Set<ActionType> acts, Norm norm) {
        return !norm.ambiguities().isEmpty()
                && norm.ambiguities().stream()
                        .filter(ambiguity -> ambiguity.parties().isEmpty())
                        .map(Ambiguity::acts)
                        .anyMatch(open -> open.isEmpty() || open.containsAll(acts));
    }

    /** An act that the norm is about; no more than likely where the coder was unsure of the clause. */
    private Element within(Set<ActionType> acts, Norm norm) {
        return norm.isWordingUnsure()
                ? Element.graded(Gate.ACT, Degree.LIKELY, Cause.NORM, List.of(Reason.UNSURE_CODING), words(acts))
                : Element.established(Gate.ACT, words(acts));
    }

    private Element open(Cause cause, Reason reason, Set<ActionType> acts) {
        return Element.graded(Gate.ACT, Degree.UNRESOLVED, cause, List.of(reason), words(acts));
    }

    private String words(Set<ActionType> acts) {
        return words.computeIfAbsent(
                acts, set -> set.stream().sorted().map(ActionType::label).collect(Collectors.joining(" or ")));
    }
}
