package truce.core.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.action.Weapon;
import truce.core.evidence.Source;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.DutyCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.match.Reason;
import truce.core.origin.Origin;
import truce.core.run.Flag;
import truce.core.time.Moment;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/**
 * One flag: a reported act, or a duty that fell due, prima facie inconsistent with a clause as coded. What not every format
 * tells is worked out when it is asked for.
 */
public final class FlagRow implements ReportRow {

    private final Flag flag;
    private final ClauseRef clause;
    private final Who who;
    private final ShownPlace place;
    private final Rows rows;

    FlagRow(Flag flag, ClauseRef clause, Who who, ShownPlace place, Rows rows) {
        this.flag = flag;
        this.clause = clause;
        this.who = who;
        this.place = place;
        this.rows = rows;
    }

    /** The flag with its grounds. */
    public Flag flag() {
        return flag;
    }

    /** What it is held against. */
    public ClauseRef clause() {
        return clause;
    }

    /** Who did it, or whose duty it is. */
    public Who who() {
        return who;
    }

    /** Where it is shown; unknown for a duty. */
    public ShownPlace place() {
        return place;
    }

    /** The side in the agreement on which those concerned stand, for counting. */
    public String side() {
        return rows.side(who, clause.norm(), when());
    }

    /** What keeps it from being plainly supported; empty when nothing does. */
    public Optional<WeakestPoint> weakest() {
        return rows.weakest(flag);
    }

    /** Unsure coded facts on which it rests: those of the clause, of bindings only those of the parties it names. */
    public List<String> unsure() {
        return rows.unsure(clause, who, when());
    }

    public String id() {
        return flag.id();
    }

    /** Id of the incident; empty for a duty. */
    public String incident() {
        return flag.subject() instanceof ActCase act ? act.incident().id() : "";
    }

    /** The event assessed; empty for a duty. */
    public Optional<Event> event() {
        return flag.subject() instanceof ActCase act ? Optional.of(act.event()) : Optional.empty();
    }

    public boolean isDuty() {
        return flag.subject() instanceof DutyCase;
    }

    /** Which part of a duty it is about, such as a window of deliveries; empty for a whole duty, and for an act. */
    public String instalment() {
        return flag.subject() instanceof DutyCase duty ? duty.instalment() : "";
    }

    /** When it happened, or when the duty was due. */
    public When when() {
        return when(flag);
    }

    static When when(Flag flag) {
        if (flag.subject() instanceof ActCase act) {
            return act.event().when();
        }
        Moment due = ((DutyCase) flag.subject()).due();
        return due.isExact()
                ? When.exactly(due.earliest())
                : new When(due.earliest(), due.latest().plusMillis(1), TimePrecision.UNKNOWN);
    }

    public Harm killed() {
        return event().map(Event::killed).orElse(Harm.UNKNOWN);
    }

    public Weapon weapon() {
        return event().map(Event::weapon).orElse(Weapon.UNKNOWN);
    }

    /** Candidate acts, in the order of the taxonomy. */
    public List<ActionType> acts() {
        Set<ActionType> acts = event().map(Event::acts).orElse(Set.of());
        return acts.size() < 2 ? List.copyOf(acts) : acts.stream().sorted().toList();
    }

    public List<Source> sources() {
        return event().map(e -> e.evidence().sources()).orElse(List.of());
    }

    /** Number of independent families of origin. */
    public int origins() {
        return event().map(e -> e.evidence().origins()).orElse(0);
    }

    public List<ExceptionClaim> exceptionClaims() {
        return event().map(Event::exceptionClaims).orElse(List.of());
    }

    public List<Action> actions() {
        return event().map(Event::actions).orElse(List.of());
    }

    /** Rows that speak to it, sorted. */
    public List<Origin> origin() {
        if (flag.subject() instanceof DutyCase duty) {
            return duty.facts().stream()
                    .map(fact -> fact.origin())
                    .sorted()
                    .distinct()
                    .toList();
        }
        List<Action> actions = actions();
        return actions.size() == 1
                ? List.of(actions.get(0).origin())
                : actions.stream().map(Action::origin).sorted().distinct().toList();
    }

    /**
     * Share of the place that lies in the clause's zone, 0 to 1; empty where the clause holds everywhere, or where the
     * place that the clause looks at is not told: any share would be invented.
     */
    public OptionalDouble insideFraction() {
        return placeInZone()
                .filter(FlagRow::isShareKnown)
                .map(element -> OptionalDouble.of(element.share()))
                .orElse(OptionalDouble.empty());
    }

    private static boolean isShareKnown(Element element) {
        List<Reason> reasons = element.reasons();
        boolean nothingCompared = reasons.contains(Reason.LOC_TOO_COARSE)
                && element.share() == 0
                && element.certain() == 0
                && element.possible() == 1;
        return !nothingCompared
                && !reasons.contains(Reason.PLACE_NOT_STATED)
                && !reasons.contains(Reason.AREA_WITHOUT_GEOMETRY);
    }

    /** How the place stands to the clause's zone; empty where the clause holds everywhere. */
    public Optional<Element> placeInZone() {
        return clause.zone().isEmpty() ? Optional.empty() : flag.subject().element(Gate.PLACE);
    }
}
