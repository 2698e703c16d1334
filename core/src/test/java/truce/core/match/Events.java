package truce.core.match;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.evidence.AttributionGround;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.origin.Origin;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** Events for tests: North shells South on 1 June 2020, told by one independent source, with parts to change. */
public final class Events {

    private Set<ActionType> acts = Set.of(ActionType.ARTILLERY_FIRE);
    private Participants participants =
            new Participants.Directed(Participants.Side.of("North"), Participants.Side.of("South"));
    private Places places = Places.UNKNOWN;
    private When when = day("2020-06-01");
    private Weapon weapon = Weapon.UNKNOWN;
    private List<Source> sources = List.of(source("Agency", SourceType.INDEPENDENT));
    private List<String> disputedBy = List.of();
    private List<ExceptionClaim> claims = List.of();
    private AttributionGround attributed = AttributionGround.NOT_STATED;
    private Harm killed = Harm.UNKNOWN;
    private Map<String, String> attributes = Map.of();

    public static Events shelling() {
        return new Events();
    }

    public static When day(String date) {
        Instant start = Instant.parse(date + "T00:00:00Z");
        return new When(start, start.plusSeconds(86_400), TimePrecision.DAY);
    }

    public static Source source(String name, SourceType type) {
        return new Source(name, name, type, "");
    }

    public Events acts(ActionType... values) {
        acts = Set.of(values);
        return this;
    }

    public Events by(String actor, String target) {
        participants = new Participants.Directed(Participants.Side.of(actor), Participants.Side.of(target));
        return this;
    }

    public Events by(Participants value) {
        participants = value;
        return this;
    }

    public Events between(String one, String other) {
        participants = new Participants.Undirected(Participants.Side.of(one), Participants.Side.of(other));
        return this;
    }

    public Events at(Places value) {
        places = value;
        return this;
    }

    public Events on(When value) {
        when = value;
        return this;
    }

    public Events with(Weapon value) {
        weapon = value;
        return this;
    }

    public Events told(Source... values) {
        sources = List.of(values);
        return this;
    }

    public Events disputedBy(String... values) {
        disputedBy = List.of(values);
        return this;
    }

    public Events claiming(ExceptionClaim... values) {
        claims = List.of(values);
        return this;
    }

    public Events attributed(AttributionGround value) {
        attributed = value;
        return this;
    }

    public Events killing(Harm value) {
        killed = value;
        return this;
    }

    public Events saying(String attribute, String value) {
        attributes = Map.of(attribute, value);
        return this;
    }

    public Action action(String id) {
        return new Action(
                id,
                new Origin("test.csv", 1),
                "test",
                Statement.ACT,
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                new Vouching(
                        sources.stream().map(Source::name).toList(),
                        EvidenceLevel.ALLEGED,
                        disputedBy,
                        claims,
                        attributed),
                false,
                Optional.empty(),
                Links.NONE,
                Labels.NONE,
                attributes);
    }

    public Event event() {
        return Event.of(
                "e-1",
                List.of(action("a-1")),
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                Evidence.of(sources, EvidenceLevel.ALLEGED, disputedBy),
                claims,
                false,
                List.of());
    }

    public Incident incident() {
        return Incident.of("i-1", List.of(event()), List.of());
    }
}
