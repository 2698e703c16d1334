package truce.core.match;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import truce.core.agreement.Norm;
import truce.core.agreement.Notice;
import truce.core.circumstance.Circumstance.Coverage;
import truce.core.circumstance.Circumstance.Notification;
import truce.core.incident.Event;

/**
 * Was notice due and not given? That none is known proves nothing, unless somebody states that all notices of that time
 * are known: coverage of {@code notifications}.
 */
final class NoticeElement {

    private static final String NOTIFICATIONS = "notifications";

    private final Frame frame;
    private final HolderNames names;
    private final Scenes scenes;

    NoticeElement(Frame frame) {
        this.frame = frame;
        this.names = new HolderNames(frame);
        this.scenes = new Scenes(frame);
    }

    Element of(Event event, Norm norm, Notice due, Set<String> parties) {
        Duration lead = due.lead().orElse(Duration.ZERO);
        List<Notification> notices = frame.knowledge().facts().of(Notification.class).stream()
                .filter(notice ->
                        parties.stream().anyMatch(party -> names.means(notice.party(), party, notice.validity())))
                .filter(notice -> notice.of().isEmpty() || !Collections.disjoint(notice.of(), event.acts()))
                .filter(notice -> isThere(notice, event))
                .toList();
        boolean inTime = notices.stream().anyMatch(notice -> surelyInTime(notice, event, lead));
        if (inTime) {
            return Element.excluded(Gate.NOTICE, Reason.NOTICE_GIVEN, "notice was given in time");
        }
        boolean perhaps = notices.stream().anyMatch(notice -> perhapsInTime(notice, event, lead));
        if (perhaps) {
            return open(Reason.NOTICE_TIME_OPEN, "notice may have been given in time");
        }
        if (!areNoticesKnown(event, norm, lead)) {
            return open(Reason.COVERAGE_GAP, "no notice is known, nor whether all are known");
        }
        return parties.isEmpty()
                ? open(Reason.ACTOR_UNMAPPED, "whose notice is not known")
                : Element.established(
                        Gate.NOTICE, notices.isEmpty() ? "no notice was given" : "notice was given too late");
    }

    private boolean isThere(Notification notice, Event event) {
        return notice.scene().isAnywhere()
                || scenes.mayHold(
                        notice.scene(),
                        event.places().main(),
                        event.when().from(),
                        event.when().to());
    }

    private static boolean surelyInTime(Notification notice, Event event, Duration lead) {
        return !notice.validity()
                        .from()
                        .latest()
                        .plus(lead)
                        .isAfter(event.when().from())
                && !notice.validity().to().earliest().isBefore(event.when().to());
    }

    private static boolean perhapsInTime(Notification notice, Event event, Duration lead) {
        return !notice.validity()
                        .from()
                        .earliest()
                        .plus(lead)
                        .isAfter(event.when().to())
                && !notice.validity().to().latest().isBefore(event.when().from());
    }

    /** Whether all notices that could have been in time are known. */
    private boolean areNoticesKnown(Event event, Norm norm, Duration lead) {
        Instant from = event.when().from().minus(lead);
        return frame.knowledge().facts().of(Coverage.class).stream()
                .filter(coverage -> coverage.quality() == Coverage.Quality.FULL)
                .filter(coverage ->
                        coverage.of().equalsIgnoreCase(NOTIFICATIONS) || DutyBook.isAbout(coverage.of(), norm))
                .anyMatch(coverage ->
                        Times.covers(coverage.validity(), from, event.when().to()));
    }

    private static Element open(Reason reason, String detail) {
        return Element.graded(Gate.NOTICE, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(reason), detail);
    }
}
