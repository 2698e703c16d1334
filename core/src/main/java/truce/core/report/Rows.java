package truce.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.agreement.Norm;
import truce.core.geo.Disc;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Case;
import truce.core.run.Flag;
import truce.core.run.Run;
import truce.core.run.Severity;
import truce.core.run.Told;
import truce.core.time.When;

/** Makes the rows of a report from a run, each when it is asked for. Safe for use by several threads. */
final class Rows {

    private static final ShownPlace NOWHERE = ShownPlace.of(new PlaceUnknown("a duty has no place of its own"));
    private static final Comparator<FlagRow> STRONGEST_FIRST = Comparator.comparing(
                    (FlagRow row) -> row.flag().determination())
            .thenComparing(row -> row.clause().norm().id())
            .thenComparing(FlagRow::id);

    private final Run run;
    private final Parties parties;
    private final Clauses clauses;
    private final Wording wording;
    private @Nullable FlagsByIncident flags;
    private final IdentityHashMap<Place, ShownPlace> areas = new IdentityHashMap<>();

    Rows(Run run, Parties parties, Clauses clauses, Wording wording) {
        this.run = run;
        this.parties = parties;
        this.clauses = clauses;
        this.wording = wording;
    }

    /** The row of an incident, by its number in the run. */
    IncidentRow incident(int number) {
        Incident incident = run.incidents().get(number);
        List<Flag> own = flagsOf(number);
        List<Counted> counted = own.stream().map(this::counted).toList();
        List<EventRow> events = incident.events().stream()
                .map(event -> new EventRow(event, shown(main(event.places())), flagsOf(event, counted)))
                .toList();
        Severity severity =
                own.stream().map(Flag::severity).reduce(Severity::graver).orElse(Severity.S0);
        Standing standing = standing(counted);
        return new IncidentRow(incident, standing, side(counted, standing), severity, events);
    }

    /** What is counted of the flags of an incident, by its number in the run. */
    List<Counted> counted(int number) {
        List<Counted> counted = new ArrayList<>();
        for (Flag flag : flagsOf(number)) {
            counted.add(counted(flag));
        }
        return counted;
    }

    /** Tables that tell no incidents do without. */
    private synchronized List<Flag> flagsOf(int incident) {
        FlagsByIncident known = flags == null ? new FlagsByIncident(run.incidents(), run.flags()) : flags;
        flags = known;
        return known.of(incident);
    }

    Counted counted(Flag flag) {
        Case subject = flag.subject();
        ClauseRef clause = clauses.cite(subject.norm());
        Who who = parties.who(subject);
        return new Counted(flag, clause, who, side(who, subject.norm(), FlagRow.when(flag)));
    }

    FlagRow row(Flag flag) {
        return row(flag, clauses.cite(flag.subject().norm()), parties.who(flag.subject()));
    }

    ClaimRow row(Told told) {
        return new ClaimRow(told, shown(main(told.action().places())));
    }

    private FlagRow row(Counted counted) {
        return row(counted.flag(), counted.clause(), counted.who());
    }

    private FlagRow row(Flag flag, ClauseRef clause, Who who) {
        ShownPlace place = flag.subject() instanceof ActCase act ? shown(placeOf(act.event(), act.norm())) : NOWHERE;
        return new FlagRow(flag, clause, who, place, this);
    }

    Optional<WeakestPoint> weakest(Flag flag) {
        return WeakestPoint.of(flag)
                .map(point ->
                        new WeakestPoint(point.gate(), point.degree(), point.reason(), parties.names(point.detail())));
    }

    List<String> unsure(ClauseRef clause, Who who, When when) {
        return List.copyOf(parties.unsure(clause, who, when));
    }

    String side(Who who, Norm norm, When when) {
        return wording.side(who, parties.sides(who.parties(), norm, when), parties.sides(who.others(), norm, when));
    }

    /** Where an incident with these flags stands. */
    static Standing standing(List<Counted> flags) {
        Standing standing = flags.isEmpty() ? Standing.NO_FLAG : Standing.GUARANTOR_DUTY_ONLY;
        for (Counted flag : flags) {
            if (flag.isOwn()) {
                standing = standing.stronger(flag.standing());
            }
        }
        return standing;
    }

    /** The side that its strongest flags concern. */
    static String side(List<Counted> flags, Standing standing) {
        TreeSet<String> sides = new TreeSet<>();
        for (Counted flag : flags) {
            if (flag.isOwn() && flag.standing() == standing) {
                sides.add(flag.side());
            }
        }
        return String.join(" + ", sides);
    }

    private List<FlagRow> flagsOf(Event event, List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.flag().subject() instanceof ActCase act
                        && act.event().id().equals(event.id()))
                .map(this::row)
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** The place that the norm looks at: the first of its kinds of place that is told. */
    private static Place placeOf(Event event, Norm norm) {
        Places places = event.places();
        for (PlaceRole role : norm.placeRoles()) {
            if (!(places.at(role) instanceof PlaceUnknown)) {
                return places.at(role);
            }
        }
        return main(places);
    }

    /** The place that stands for an act; where none is told, the unknown place that says why. */
    private static Place main(Places places) {
        Place main = places.main();
        if (!(main instanceof PlaceUnknown)) {
            return main;
        }
        return Stream.of(places.impact(), places.position(), places.origin())
                .filter(place -> !place.equals(Places.UNKNOWN.impact()))
                .findFirst()
                .orElse(main);
    }

    /** Areas are shared by many rows and cost time to measure, so each is measured once. */
    private ShownPlace shown(Place place) {
        if (place instanceof Disc) {
            return ShownPlace.of(place);
        }
        synchronized (areas) {
            return areas.computeIfAbsent(place, ShownPlace::of);
        }
    }
}
