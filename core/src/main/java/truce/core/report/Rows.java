package truce.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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

/** Makes the rows of a report from a run. */
final class Rows {

    private static final ShownPlace NOWHERE = ShownPlace.of(new PlaceUnknown("a duty has no place of its own"));
    private static final Comparator<FlagRow> STRONGEST_FIRST = Comparator.comparing(
                    (FlagRow row) -> row.flag().determination())
            .thenComparing(row -> row.clause().norm().id())
            .thenComparing(FlagRow::id);

    private final Parties parties;
    private final Clauses clauses;
    private final Wording wording;
    private final IdentityHashMap<Place, ShownPlace> areas = new IdentityHashMap<>();
    private final Map<String, List<FlagRow>> byEvent = new HashMap<>();
    private final List<FlagRow> flags;

    Rows(Run run, Parties parties, Clauses clauses, Wording wording) {
        this.parties = parties;
        this.clauses = clauses;
        this.wording = wording;
        List<FlagRow> rows = new ArrayList<>(run.flags().size());
        for (Flag flag : run.flags()) {
            FlagRow row = row(flag);
            rows.add(row);
            row.event()
                    .ifPresent(event -> byEvent.computeIfAbsent(event.id(), k -> new ArrayList<>(2))
                            .add(row));
        }
        flags = List.copyOf(rows);
    }

    List<FlagRow> flags() {
        return flags;
    }

    IncidentRow row(Incident incident) {
        List<EventRow> events = incident.events().stream()
                .map(event -> new EventRow(event, shown(main(event.places())), flagsOf(event)))
                .toList();
        List<FlagRow> own = events.stream().flatMap(e -> e.flags().stream()).toList();
        Standing standing = standing(own);
        Severity severity = own.stream()
                .map(row -> row.flag().severity())
                .reduce(Severity::graver)
                .orElse(Severity.S0);
        return new IncidentRow(incident, standing, side(own, standing), severity, events);
    }

    ClaimRow row(Told told) {
        return new ClaimRow(told, shown(main(told.action().places())));
    }

    private FlagRow row(Flag flag) {
        Case subject = flag.subject();
        ClauseRef clause = clauses.cite(subject.norm());
        Who who = parties.who(subject);
        ShownPlace place = subject instanceof ActCase act ? shown(placeOf(act.event(), act.norm())) : NOWHERE;
        Optional<WeakestPoint> weakest = WeakestPoint.of(flag)
                .map(point ->
                        new WeakestPoint(point.gate(), point.degree(), point.reason(), parties.names(point.detail())));
        FlagRow row = new FlagRow(flag, clause, who, place, "", weakest, List.of());
        return new FlagRow(flag, clause, who, place, side(row), weakest, parties.unsure(row));
    }

    private String side(FlagRow row) {
        Norm norm = row.clause().norm();
        return wording.side(
                row.who(),
                parties.sides(row.who().parties(), norm, row.when()),
                parties.sides(row.who().others(), norm, row.when()));
    }

    private static Standing standing(List<FlagRow> flags) {
        Standing standing = flags.isEmpty() ? Standing.NO_FLAG : Standing.GUARANTOR_DUTY_ONLY;
        for (FlagRow row : flags) {
            if (!row.clause().isGuarantorDuty()) {
                standing = standing.stronger(Standing.of(row.flag().determination()));
            }
        }
        return standing;
    }

    private static String side(List<FlagRow> flags, Standing standing) {
        TreeSet<String> sides = new TreeSet<>();
        for (FlagRow row : flags) {
            if (!row.clause().isGuarantorDuty() && Standing.of(row.flag().determination()) == standing) {
                sides.add(row.side());
            }
        }
        return String.join(" + ", sides);
    }

    private List<FlagRow> flagsOf(Event event) {
        List<FlagRow> rows = byEvent.getOrDefault(event.id(), List.of());
        return rows.size() < 2 ? rows : rows.stream().sorted(STRONGEST_FIRST).toList();
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
        return List.of(places.impact(), places.position(), places.origin()).stream()
                .filter(place -> !place.equals(Places.UNKNOWN.impact()))
                .findFirst()
                .orElse(main);
    }

    /** Areas are shared by many rows and cost time to measure, so each is measured once. */
    private ShownPlace shown(Place place) {
        if (place instanceof Disc) {
            return ShownPlace.of(place);
        }
        ShownPlace known = areas.get(place);
        if (known == null) {
            known = ShownPlace.of(place);
            areas.put(place, known);
        }
        return known;
    }
}
