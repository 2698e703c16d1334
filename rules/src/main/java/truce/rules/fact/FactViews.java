package truce.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.action.Harm;
import truce.core.action.PlaceRole;
import truce.core.action.Statement;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.circumstance.Circumstance.Coverage.Quality;
import truce.core.geo.PlaceUnknown;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.Degree;
import truce.core.match.DutyCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.pattern.Finding;
import truce.core.pattern.Range;

/** Makes the views of cases. */
public final class FactViews {

    private static final Graded[] NONE_ASKED =
            Stream.generate(() -> Graded.NOT_ASKED).limit(Gate.values().length).toArray(Graded[]::new);

    private final Thresholds thresholds;

    public FactViews(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The view of a case: a {@link Case} or a {@link Duty}. */
    public Object view(truce.core.match.Case subject) {
        return subject instanceof ActCase act ? view(act) : view((DutyCase) subject);
    }

    /** The view of an act held against a norm. */
    public Case view(ActCase subject) {
        Graded[] graded = grades(subject.elements());
        Norm norm = subject.norm();
        Event event = subject.event();
        return new Case(
                subject.id(),
                norm.kind(),
                norm.modality(),
                norm.relation(),
                graded(graded, Gate.OCCURRENCE),
                graded(graded, Gate.ACT),
                graded(graded, Gate.TIME),
                graded(graded, Gate.PLACE),
                graded(graded, Gate.PARTY),
                graded(graded, Gate.RELATIONSHIP),
                graded(graded, Gate.BORE),
                graded(graded, Gate.DISTANCE),
                graded(graded, Gate.AMOUNT),
                graded(graded, Gate.CONTROL),
                graded(graded, Gate.NOTICE),
                graded(graded, Gate.CONDITION),
                graded(graded, Gate.DEADLINE),
                graded(graded, Gate.EXCEPTION),
                Acts.of(event.acts()),
                event.weapon().kind(),
                statement(event),
                subject.attribution().basis(),
                !(event.places().origin() instanceof PlaceUnknown),
                !(event.places().impact() instanceof PlaceUnknown),
                !(event.places().position() instanceof PlaceUnknown),
                end(norm, subject.ends().origin()),
                end(norm, subject.ends().impact()),
                norm.placeRoles().contains(PlaceRole.ORIGIN),
                norm.placeRoles().contains(PlaceRole.IMPACT),
                norm.placeRoles().contains(PlaceRole.POSITION),
                norm.zone().isPresent(),
                event.aggregated(),
                event.evidence().isDisputed(),
                massCasualty(event.killed()));
    }

    private static Graded end(Norm norm, Degree degree) {
        return norm.zone().isPresent() ? Graded.of(degree) : Graded.NOT_ASKED;
    }

    /** The view of a duty. */
    public Duty view(DutyCase subject) {
        Graded[] graded = grades(subject.elements());
        return new Duty(
                subject.id(),
                subject.norm().kind(),
                subject.norm().modality(),
                graded(graded, Gate.OCCURRENCE),
                graded(graded, Gate.TIME),
                graded(graded, Gate.PARTY),
                graded(graded, Gate.AMOUNT),
                graded(graded, Gate.CONDITION),
                graded(graded, Gate.DEADLINE),
                graded(graded, Gate.EXCEPTION),
                subject.attribution().basis(),
                !subject.party().isEmpty(),
                !subject.facts().isEmpty(),
                deadline(subject).flatMap(Quantity.Deadline::reckoning).isPresent(),
                subject.norm()
                        .quantity()
                        .filter(ConditionalDeadline.class::isInstance)
                        .isPresent(),
                deadline(subject).filter(due -> !due.replaced().isEmpty()).isPresent());
    }

    private static Optional<Quantity.Deadline> deadline(DutyCase subject) {
        return subject.norm()
                .quantity()
                .filter(Quantity.Deadline.class::isInstance)
                .map(Quantity.Deadline.class::cast);
    }

    /** The exceptions that somebody claims for the act of a case. */
    public List<Claim> claims(ActCase subject, Case view) {
        List<Claim> claims = new ArrayList<>();
        subject.event().exceptionClaims().forEach(c -> claims.add(new Claim(view, c.kind(), c.supported())));
        return claims;
    }

    /** The view of what a declared pattern found. */
    public static Object view(Finding finding) {
        String id = finding.spec().id() + " of " + finding.key();
        ClauseKind kind = finding.norm().map(Norm::kind).orElse(ClauseKind.CEASE_HOSTILITIES);
        if (finding instanceof truce.core.pattern.Tally tally) {
            return view(id, kind, tally);
        }
        if (finding instanceof truce.core.pattern.Coverage coverage) {
            return view(id, kind, coverage);
        }
        return view(id, kind, (truce.core.pattern.Sequence) finding);
    }

    private static Tally view(String id, ClauseKind kind, truce.core.pattern.Tally tally) {
        Range risen = tally.risen().orElse(Range.NONE);
        return new Tally(
                id,
                tally.spec().id(),
                kind,
                whole(tally.count().surely()),
                whole(tally.count().possibly()),
                whole(tally.days().surely()),
                whole(tally.days().possibly()),
                whole(tally.parties().surely()),
                whole(tally.parties().possibly()),
                !tally.key().contains("not attributed"),
                tally.risen().isPresent(),
                whole(risen.surely()),
                whole(risen.possibly()),
                tally.ratios().risenWatched().isPresent(),
                whole(tally.ratios().risenWatched().orElse(Range.NONE).surely()),
                whole(tally.ratios().share().orElse(Range.NONE).surely()),
                whole(tally.ratios().share().orElse(Range.NONE).possibly()),
                whole(tally.ratios().unnamed().orElse(Range.NONE).possibly()));
    }

    private static Coverage view(String id, ClauseKind kind, truce.core.pattern.Coverage coverage) {
        return new Coverage(
                id,
                coverage.spec().id(),
                kind,
                !coverage.stated().isEmpty(),
                coverage.stated().equals(Set.of(Quality.FULL)),
                coverage.stated().contains(Quality.PARTIAL),
                coverage.stated().contains(Quality.DENIED),
                whole(coverage.reported().surely()),
                whole(coverage.reported().possibly()));
    }

    private static Sequence view(String id, ClauseKind kind, truce.core.pattern.Sequence sequence) {
        int candidates = sequence.candidates().size();
        return new Sequence(
                id,
                sequence.spec().id(),
                kind,
                candidates,
                candidates == 1,
                sequence.isTied(),
                whole(sequence.links().surely()),
                whole(sequence.links().possibly()),
                whole(sequence.hours().surely()),
                whole(sequence.hours().possibly()));
    }

    private static int whole(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    /** The grades of elements, each in the place of its gate. */
    private static Graded[] grades(List<Element> elements) {
        Graded[] grades = NONE_ASKED.clone();
        for (Element element : elements) {
            grades[slot(element.gate())] = Graded.of(element.degree());
        }
        return grades;
    }

    private static Graded graded(Graded[] grades, Gate gate) {
        return grades[slot(gate)];
    }

    @SuppressWarnings("EnumOrdinal") // the order is the slots'
    private static int slot(Gate gate) {
        return gate.ordinal();
    }

    /** An act as soon as one source tells it as one. */
    private static Statement statement(Event event) {
        Statement least = Statement.EFFECT;
        for (Action action : event.actions()) {
            least = action.statement().compareTo(least) < 0 ? action.statement() : least;
        }
        return event.actions().isEmpty() ? Statement.ACT : least;
    }

    private Graded massCasualty(Harm killed) {
        int from = thresholds.massCasualty();
        if (killed.low() >= from) {
            return Graded.of(Degree.ESTABLISHED);
        }
        if (killed.best() >= from) {
            return Graded.of(Degree.LIKELY);
        }
        boolean open = !killed.known() || killed.high() >= from;
        return Graded.of(open ? Degree.UNRESOLVED : Degree.EXCLUDED);
    }
}
