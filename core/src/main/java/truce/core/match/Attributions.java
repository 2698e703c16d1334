package truce.core.match;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.Action;
import truce.core.action.Participants;
import truce.core.action.PlaceRole;
import truce.core.actor.Identity;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Control;
import truce.core.evidence.AttributionGround;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.incident.Event;

/** Says who did it, on what basis, and never more than the sources do. */
final class Attributions {

    private final Frame frame;
    private final Scenes scenes;

    Attributions(Frame frame) {
        this.frame = frame;
        this.scenes = new Scenes(frame);
    }

    /** Who took part: ids of parties, names as spelled where they are not mapped. */
    record Sides(List<String> first, List<String> second) {}

    Sides sides(Event event) {
        Participants participants = event.participants();
        return new Sides(ids(participants.first(), event), ids(participants.second(), event));
    }

    Attribution of(Event event, Norm norm, Reading reading) {
        Participants participants = event.participants();
        List<String> first = reading.sides().first();
        List<String> second = reading.sides().second();
        for (Orientation orientation : reading.orientations()) {
            if (orientation.standing().controlledOnly()) {
                List<String> holders = List.copyOf(orientation.standing().parties());
                return new Attribution(Attribution.Basis.BY_TEXT, holders, first, false);
            }
        }
        if (participants instanceof Participants.Undirected) {
            return new Attribution(Attribution.Basis.DIRECTION_NOT_RECORDED, first, second, false);
        }
        if (first.isEmpty()) {
            return byLocation(event, second);
        }
        boolean disputed = participants.first().oneOf() && first.size() > 1;
        return new Attribution(basis(event, first, second, norm), first, second, disputed);
    }

    /** Whoever surely held the place from which it came, when nobody is told to have held it besides. */
    private Attribution byLocation(Event event, List<String> second) {
        Place from = event.places().at(PlaceRole.ORIGIN);
        Place place = from instanceof PlaceUnknown ? event.places().at(PlaceRole.POSITION) : from;
        Set<String> holders = new TreeSet<>();
        boolean surely = false;
        for (Control held : frame.knowledge().facts().of(Control.class)) {
            if (event.when().meets(Times.of(held.validity()))
                    && scenes.mayHold(
                            held.scene(),
                            place,
                            event.when().from(),
                            event.when().to())) {
                holders.addAll(ids(Participants.Side.of(held.holder()), event));
                surely |= isSure(held, place, event);
            }
        }
        return surely && holders.size() == 1
                ? new Attribution(Attribution.Basis.SIDE_BY_LOCATION, List.copyOf(holders), second, false)
                : new Attribution(Attribution.Basis.UNKNOWN, List.of(), second, false);
    }

    private boolean isSure(Control held, Place place, Event event) {
        Instant from = event.when().from();
        Instant to = event.when().to();
        return held.basis().disputedBy().isEmpty()
                && Times.covers(held.validity(), from, to)
                && scenes.surelyHolds(held.scene(), place, from, to);
    }

    /** The other side, and those through whom the text binds it: its guarantors speak for it. */
    private static List<String> withSupporters(List<String> opponents, Norm norm) {
        TreeSet<String> all = new TreeSet<>(opponents);
        norm.bindings().stream()
                .filter(binding -> opponents.contains(binding.party()))
                .forEach(binding -> all.addAll(binding.via()));
        return List.copyOf(all);
    }

    /** What the data state of those named, else what the sources are to them. */
    private Attribution.Basis basis(Event event, List<String> first, List<String> second, Norm norm) {
        AttributionGround stated = stated(event, first);
        if (stated != AttributionGround.NOT_STATED) {
            return Attribution.Basis.valueOf(stated.name());
        }
        List<Source> sources = event.evidence().sources();
        boolean bySelf = !sources.isEmpty()
                && first.size() == 1
                && sources.stream().allMatch(source -> source.type() == SourceType.PARTY && isOf(source, first));
        return bySelf ? Attribution.Basis.ADMITTED : bySources(sources, second, norm);
    }

    /** The strongest ground that a row states which names the same as the event. */
    private AttributionGround stated(Event event, List<String> first) {
        AttributionGround strongest = AttributionGround.NOT_STATED;
        for (Action action : event.actions()) {
            AttributionGround ground = action.vouching().attributed();
            boolean stronger = ground.compareTo(strongest) > 0;
            strongest = stronger && ids(action.participants().first(), event).equals(first) ? ground : strongest;
        }
        return strongest;
    }

    private static Attribution.Basis bySources(List<Source> sources, List<String> second, Norm norm) {
        boolean partisan = !sources.isEmpty();
        for (Source source : sources) {
            partisan = partisan && source.type().isPartisan();
        }
        if (!partisan) {
            return Attribution.Basis.NAMED_BY_SOURCE;
        }
        List<String> opponents = withSupporters(second, norm);
        boolean byOpponents = sources.stream().allMatch(source -> isOf(source, opponents));
        return byOpponents ? Attribution.Basis.CLAIMED_BY_OPPONENT : Attribution.Basis.NAMED_BY_SOURCE;
    }

    private static boolean isOf(Source source, List<String> parties) {
        return parties.contains(source.alignment());
    }

    private List<String> ids(Participants.Side side, Event event) {
        TreeSet<String> ids = new TreeSet<>();
        for (String name : side.names()) {
            Identity identity = frame.whoIsWho().identify(name, event.when());
            if (identity instanceof Identity.Known known) {
                ids.add(known.party());
            } else if (identity instanceof Identity.PartOf part) {
                ids.add(part.party());
            } else if (identity instanceof Identity.Lump lump) {
                ids.addAll(lump.parties());
            } else if (!(identity instanceof Identity.Civilians)) {
                ids.add(name.strip());
            }
        }
        return List.copyOf(ids);
    }
}
