package truce.core.match;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.ActionType;
import truce.core.agreement.Freeze;
import truce.core.circumstance.Circumstance.Control;
import truce.core.geo.Place;
import truce.core.incident.Event;

/**
 * Did a place change hands against the positions of the freeze? To enter a place is not to capture it: without word on
 * who held it before and after, only a reported seizure makes it likely.
 */
final class ControlElement {

    private static final Set<ActionType> SEIZURES = Set.of(ActionType.SEIZURE, ActionType.RECAPTURE);

    private final Frame frame;
    private final HolderNames names;
    private final Scenes scenes;

    ControlElement(Frame frame) {
        this.frame = frame;
        this.names = new HolderNames(frame);
        this.scenes = new Scenes(frame);
    }

    Element of(Event event, Freeze freeze, Set<String> parties) {
        Place place = event.places().main();
        Instant start = freeze.reference().earliest();
        Instant frozen = freeze.reference().latest();
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        for (Control held : frame.knowledge().facts().of(Control.class)) {
            if (!scenes.mayHold(
                    held.scene(), place, event.when().from(), event.when().to())) {
                continue;
            }
            if (Times.covers(held.validity(), start, frozen)) {
                before.add(holder(held, parties));
            }
            if (held.validity().to().latest().isAfter(event.when().to())
                    && held.validity().from().latest().isAfter(frozen)) {
                after.add(holder(held, parties));
            }
        }
        return element(event, before, after, parties);
    }

    private static Element element(Event event, Set<String> before, Set<String> after, Set<String> parties) {
        boolean seized = SEIZURES.containsAll(event.acts()) && !event.acts().isEmpty();
        if (before.size() > 1 || after.size() > 1) {
            return open(Reason.SOURCES_CONFLICT, "held by " + before + " before, " + after + " after");
        }
        if (before.isEmpty() || after.isEmpty()) {
            return seized
                    ? Element.graded(
                            Gate.CONTROL,
                            Degree.LIKELY,
                            Cause.EVIDENCE,
                            List.of(Reason.CONTROL_UNKNOWN),
                            "told as seized; nobody tells who held it before and after")
                    : open(Reason.CONTROL_UNKNOWN, "nobody tells who held it before and after");
        }
        String first = before.iterator().next();
        String last = after.iterator().next();
        String detail = first + " at the freeze, " + last + " afterwards";
        if (first.equals(last)) {
            return Element.excluded(Gate.CONTROL, Reason.CONTROL_UNCHANGED, detail);
        }
        return parties.contains(last)
                ? Element.established(Gate.CONTROL, detail)
                : open(Reason.SOURCES_CONFLICT, detail + ", which is not who is told to have acted");
    }

    private String holder(Control held, Set<String> parties) {
        return parties.stream()
                .filter(party -> names.means(held.holder(), party, held.validity()))
                .findFirst()
                .orElse(held.holder());
    }

    private static Element open(Reason reason, String detail) {
        return Element.graded(Gate.CONTROL, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(reason), detail);
    }
}
