package truce.core.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Coverage;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.circumstance.Circumstances;
import truce.core.evidence.Evidence;
import truce.core.origin.Fingerprint;
import truce.core.time.Moment;
import truce.core.time.When;

/** What those who make duties share: the known facts, who is meant by their names, and how a case is put together. */
final class DutyBook {

    private final Frame frame;
    private final Circumstances facts;
    private final Instant by;
    private final Thresholds thresholds;
    private final HolderNames names;
    private final Scenes scenes;

    /** @param by duties that fall due later are not looked at */
    DutyBook(Frame frame, Circumstances facts, Instant by, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.frame = frame;
        this.facts = facts;
        this.by = by;
        this.names = new HolderNames(frame);
        this.scenes = new Scenes(frame);
    }

    Thresholds thresholds() {
        return thresholds;
    }

    Circumstances facts() {
        return facts;
    }

    Instant by() {
        return by;
    }

    HolderNames names() {
        return names;
    }

    Scenes scenes() {
        return scenes;
    }

    Evidence evidence(Collection<? extends Circumstance> saying) {
        return frame.knowledge().evidence(saying);
    }

    /** Whether a fact about that norm, or that clause, is about the norm. */
    static boolean isAbout(String told, Norm norm) {
        return told.equals(norm.id()) || told.equals(norm.agreement() + "/" + norm.clause());
    }

    List<Performance> performances(Norm norm, String holder) {
        return facts.of(Performance.class).stream()
                .filter(report -> isAbout(report.norm(), norm))
                .filter(report -> holder.isEmpty()
                        || report.party().isEmpty()
                        || names.means(report.party(), holder, report.validity()))
                .toList();
    }

    /** Whether somebody watched all of the norm's area all of that time, and would have told of it. */
    boolean wasWatched(Norm norm, String what, Instant from, Instant to) {
        return facts.of(Coverage.class).stream()
                .filter(coverage -> coverage.quality() == Coverage.Quality.FULL)
                .filter(coverage ->
                        coverage.of().isEmpty() || coverage.of().equalsIgnoreCase(what) || isAbout(coverage.of(), norm))
                .filter(coverage -> norm.zone()
                        .map(zone -> scenes.spans(coverage.scene(), zone))
                        .orElse(true))
                .anyMatch(coverage -> Times.covers(coverage.validity(), from, to));
    }

    /** Wording that leaves the whole duty open. */
    private static Optional<Element> openWording(Norm norm) {
        return norm.ambiguities().stream()
                .filter(open -> open.acts().isEmpty() && open.parties().isEmpty())
                .findFirst()
                .map(open -> Element.graded(
                        Gate.ACT, Degree.UNRESOLVED, Cause.NORM, List.of(Reason.CLAUSE_AMBIGUOUS), open.note()));
    }

    DutyCase draft(
            Norm norm,
            Holder holder,
            String instalment,
            Moment due,
            List<? extends Circumstance> speaking,
            List<Element> elements) {
        When when = Times.of(due);
        List<Element> all = new ArrayList<>(elements);
        all.add(holder.element());
        openWording(norm).ifPresent(all::add);
        all.add(TimeElement.of(when, norm, holder.party().isEmpty() ? List.of() : List.of(holder.party())));
        all.sort(Comparator.comparing(Element::gate));
        String id = "c-"
                + Fingerprint.of(
                        norm.id(), holder.party(), instalment, due.earliest().toString());
        return new DutyCase(
                id, norm, holder.party(), instalment, due, List.copyOf(speaking), all, holder.attribution());
    }
}
