package truce.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import truce.core.action.ExceptionClaim;
import truce.core.agreement.Norm;
import truce.core.incident.Event;

/**
 * Does no exception excuse it? Established when none is claimed; weakened by a claim, open when facts support the claim;
 * excluded only when an exception is shown as surely as a flag would need to be: every target is of a group that the text
 * leaves unprotected.
 */
final class ExceptionElement {

    private static final Element NONE_CLAIMED = Element.established(Gate.EXCEPTION, "none claimed");

    private final Frame frame;

    ExceptionElement(Frame frame) {
        this.frame = frame;
    }

    Element of(Event event, Norm norm, List<Orientation> orientations) {
        if (norm.exemptions().isEmpty() && event.exceptionClaims().isEmpty()) {
            return NONE_CLAIMED;
        }
        List<SortedSet<Affected>> targets = targets(event, norm, orientations);
        boolean allExempt = !targets.isEmpty()
                && targets.stream().allMatch(target -> target.size() == 1 && target.contains(Affected.EXEMPT));
        if (allExempt) {
            return Element.excluded(Gate.EXCEPTION, Reason.EXCEPTION_SHOWN, "every target is of a designated group");
        }
        List<ExceptionClaim> claims = event.exceptionClaims();
        boolean someExempt = targets.stream().anyMatch(target -> target.contains(Affected.EXEMPT));
        if (claims.isEmpty() && !someExempt) {
            return NONE_CLAIMED;
        }
        boolean supported = claims.stream().anyMatch(ExceptionClaim::supported);
        Degree degree = supported || (someExempt && !claims.isEmpty()) ? Degree.UNRESOLVED : Degree.LIKELY;
        Reason reason = claims.isEmpty() ? Reason.TARGET_MIXED : Reason.EXCEPTION_CLAIMED;
        return Element.graded(Gate.EXCEPTION, degree, Cause.EVIDENCE, List.of(reason), words(claims));
    }

    private List<SortedSet<Affected>> targets(Event event, Norm norm, List<Orientation> orientations) {
        List<SortedSet<Affected>> found = new ArrayList<>();
        orientations.stream()
                .filter(orientation -> !orientation.standing().isExcluded())
                .forEach(orientation -> orientation
                        .target()
                        .names()
                        .forEach(name -> found.add(Affected.of(
                                frame.whoIsWho().identify(name, event.when()),
                                orientation.standing().sides(),
                                norm,
                                event,
                                frame))));
        return found;
    }

    private static String words(List<ExceptionClaim> claims) {
        return claims.stream()
                .map(claim -> claim.kind().code() + " claimed by " + claim.by())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
