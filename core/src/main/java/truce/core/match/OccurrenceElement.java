package truce.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.incident.Event;

/** Did it happen? Graded by the ladder of evidence and by whether somebody disputes it (handbook D.3). */
final class OccurrenceElement {

    private static final int MOST = 10_000;
    private static final Map<Told, Element> KNOWN = new ConcurrentHashMap<>();

    /** All of it that counts here. */
    private record Told(
            EvidenceLevel level,
            int sources,
            int origins,
            boolean disputed,
            boolean onlyPartisan,
            boolean conflicts,
            boolean aggregated) {}

    private OccurrenceElement() {}

    static Element of(Event event) {
        Element told = of(event.evidence(), !event.conflicts().isEmpty(), event.aggregated());
        return Reach.doubt(event).map(doubt -> doubted(told, doubt)).orElse(told);
    }

    /** Somebody errs on what was fired from where: open, whoever tells it. */
    private static Element doubted(Element told, String doubt) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.BEYOND_REACH));
        reasons.addAll(told.reasons());
        return Element.graded(
                Gate.OCCURRENCE,
                told.degree().weaker(Degree.UNRESOLVED),
                Cause.EVIDENCE,
                reasons,
                told.detail() + "; " + doubt);
    }

    /** Of what is told by known facts. */
    static Element of(Evidence evidence) {
        return of(evidence, false, false);
    }

    private static Element of(Evidence evidence, boolean conflicts, boolean aggregated) {
        Told told = new Told(
                evidence.level(),
                evidence.sources().size(),
                evidence.origins(),
                evidence.isDisputed(),
                evidence.onlyPartisan(),
                conflicts,
                aggregated);
        Element known = KNOWN.get(told);
        return known == null ? kept(told, graded(evidence, conflicts, aggregated)) : known;
    }

    private static Element kept(Told told, Element element) {
        if (KNOWN.size() < MOST) {
            KNOWN.put(told, element);
        }
        return element;
    }

    private static Element graded(Evidence evidence, boolean conflicts, boolean aggregated) {
        Degree degree = degree(evidence.level(), evidence.isDisputed());
        List<Reason> reasons = reasons(evidence, conflicts, aggregated);
        String detail = evidence.level().code() + ", "
                + counted(evidence.sources().size(), "source") + " of " + counted(evidence.origins(), "origin");
        return degree == Degree.ESTABLISHED && reasons.isEmpty()
                ? Element.established(Gate.OCCURRENCE, detail)
                : Element.graded(Gate.OCCURRENCE, degree, Cause.EVIDENCE, reasons, detail);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static Degree degree(EvidenceLevel level, boolean disputed) {
        return switch (level) {
            case ALLEGED -> Degree.UNRESOLVED;
            case REPORTED -> disputed ? Degree.UNRESOLVED : Degree.LIKELY;
            case CORROBORATED -> disputed ? Degree.LIKELY : Degree.ESTABLISHED;
            case OBSERVED, INVESTIGATED, ADOPTED -> Degree.ESTABLISHED;
        };
    }

    private static List<Reason> reasons(Evidence evidence, boolean conflicts, boolean aggregated) {
        List<Reason> reasons = new ArrayList<>();
        if (evidence.isDisputed()) {
            reasons.add(Reason.SOURCES_CONFLICT);
        }
        if (evidence.sources().isEmpty()) {
            reasons.add(Reason.SOURCE_NOT_NAMED);
        } else if (evidence.onlyPartisan() && evidence.origins() == 1) {
            reasons.add(Reason.SINGLE_PARTISAN_SOURCE);
        } else if (evidence.level() == EvidenceLevel.REPORTED) {
            reasons.add(Reason.SINGLE_SOURCE);
        }
        if (conflicts && !reasons.contains(Reason.SOURCES_CONFLICT)) {
            reasons.add(Reason.SOURCES_CONFLICT);
        }
        if (aggregated) {
            reasons.add(Reason.AGGREGATED_EVENT);
        }
        return reasons;
    }
}
