package truce.core.match;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.actor.Identity;
import truce.core.agreement.Norm;
import truce.core.geo.Place;
import truce.core.geo.PlaceUnknown;
import truce.core.geo.ZoneIndex;
import truce.core.time.When;

/**
 * Finds, fast and conservatively, which norms an action could meet at all: by act, time, place and party envelopes. What
 * it keeps may still turn out excluded; what it drops surely is. Safe for use by several threads.
 */
public final class Screen {

    private static final int MOST_REMEMBERED = 200_000;
    private static final List<PlaceRole> TELLING = List.of(PlaceRole.ORIGIN, PlaceRole.IMPACT, PlaceRole.POSITION);

    private final Frame frame;
    private final List<Norm> norms;
    private final ZoneIndex index;
    private final NormTimes times;
    private final Map<ActionType, NormSet> byAct = new EnumMap<>(ActionType.class);
    private final Map<String, NormSet> byZone = new HashMap<>();
    private final Map<Set<ActionType>, NormSet> byActs = new ConcurrentHashMap<>();
    private final Map<String, NormSet> byName = new ConcurrentHashMap<>();
    private final Map<Participants, NormSet> byParticipants = new ConcurrentHashMap<>();
    private final Map<Place, NormSet> byPlace = new ConcurrentHashMap<>();
    private final NormSet none;
    private final NormSet all;
    /** Norms that hold everywhere, or may count a place that nobody told. */
    private final NormSet anywhere;

    public Screen(Frame frame, ZoneIndex index) {
        this.frame = frame;
        this.norms = frame.norms();
        this.index = index;
        this.times = new NormTimes(norms);
        none = none();
        all = NormSet.all(norms.size());
        anywhere = none();
        for (int n = 0; n < norms.size(); n++) {
            enter(n, norms.get(n));
        }
    }

    /**
     * Which norms each envelope lets through. A norm is lost at the first of them, in the order of gates, that holds it
     * back; once none is left, the rest are not asked and let nothing through.
     *
     * @param act norms about such acts
     * @param time norms that may be in force then
     * @param place norms of zones that it may lie in
     * @param party norms that may address who took part
     */
    public record Sieve(NormSet act, NormSet time, NormSet place, NormSet party) {

        /** The norms that it could meet. */
        public NormSet reached() {
            return NormSet.common(act, time, place, party);
        }

        /** The last gate that it came to with some norm left. */
        public Gate farthest() {
            if (act.meets(time, place)) {
                return Gate.PARTY;
            }
            if (act.meets(time)) {
                return Gate.PLACE;
            }
            return act.isEmpty() ? Gate.ACT : Gate.TIME;
        }
    }

    /** Why an action outside all norms in force is outside: before the first took effect, or after. */
    public Reason outside(When when) {
        return times.outside(when);
    }

    /** Whether no norm had taken effect, on any reading, when the time ended. */
    public boolean allNormsLaterThan(When when) {
        return times.allLaterThan(when);
    }

    public Sieve sieve(Action action) {
        return sieve(action, place -> remembered(byPlace, place, this::at));
    }

    /**
     * The same for somebody who keeps what is known of places.
     *
     * @param at gives the norms that may hold at a place, as {@link #holdingIn} does for the zones that it may meet
     */
    public Sieve sieve(Action action, Function<Place, NormSet> at) {
        NormSet act = remembered(byActs, action.acts(), this::norms);
        NormSet time = times.at(action.when());
        if (!act.meets(time)) {
            return new Sieve(act, time, none, none);
        }
        NormSet place = norms(action.places(), at);
        boolean holds = act.meets(time, place);
        return new Sieve(
                act, time, place, holds ? remembered(byParticipants, action.participants(), this::norms) : none);
    }

    /** The norms that may hold in any of the zones, those that may hold anywhere among them. */
    public NormSet holdingIn(Collection<String> zones) {
        NormSet found = anywhere.or(none);
        zones.forEach(zone -> found.addAll(byZone.getOrDefault(zone, none)));
        return found;
    }

    private void enter(int n, Norm norm) {
        for (ActionType type : ActionType.values()) {
            if (norm.acts().contains(type) || norm.indicativeActs().contains(type)) {
                byAct.computeIfAbsent(type, t -> none()).add(n);
            }
        }
        norm.zone().ifPresent(zone -> byZone.computeIfAbsent(zone, z -> none()).add(n));
        boolean source = norm.placeRoles().contains(PlaceRole.ORIGIN)
                || norm.placeRoles().contains(PlaceRole.POSITION);
        boolean inferable = source && !norm.placeRoles().contains(PlaceRole.IMPACT);
        if (norm.zone().isEmpty() || inferable) {
            anywhere.add(n);
        }
    }

    private NormSet none() {
        return NormSet.none(norms.size());
    }

    private static <K> NormSet remembered(Map<K, NormSet> known, K key, Function<K, NormSet> finder) {
        NormSet found = known.get(key);
        if (found == null) {
            found = finder.apply(key);
            if (known.size() < MOST_REMEMBERED) {
                known.put(key, found);
            }
        }
        return found;
    }

    private NormSet norms(Set<ActionType> acts) {
        NormSet found = none();
        acts.forEach(act -> found.addAll(byAct.getOrDefault(act, none)));
        return found;
    }

    private NormSet norms(Places places, Function<Place, NormSet> at) {
        NormSet found = null;
        for (PlaceRole role : TELLING) {
            Place place = places.at(role);
            if (!(place instanceof PlaceUnknown)) {
                NormSet here = at.apply(place);
                found = found == null ? here : found.or(here);
            }
        }
        return found == null ? all : found;
    }

    private NormSet at(Place place) {
        return holdingIn(index.zonesPossiblyMeeting(place));
    }

    private NormSet norms(Participants participants) {
        List<String> first = participants.first().names();
        boolean undirected = participants instanceof Participants.Undirected;
        List<String> second = undirected ? participants.second().names() : List.of();
        if (first.isEmpty() || (undirected && second.isEmpty())) {
            return all;
        }
        NormSet found = none();
        first.forEach(name -> found.addAll(remembered(byName, name, this::addressing)));
        second.forEach(name -> found.addAll(remembered(byName, name, this::addressing)));
        return found;
    }

    /** Norms that may address a name at any time; an unmapped name may be anybody. */
    private NormSet addressing(String name) {
        Set<String> parties = new HashSet<>();
        for (Identity identity : frame.whoIsWho().everIdentified(name)) {
            if (identity instanceof Identity.Unmapped) {
                return all;
            }
            if (identity instanceof Identity.Known known) {
                parties.add(known.party());
            } else if (identity instanceof Identity.PartOf part) {
                parties.add(part.party());
            } else if (identity instanceof Identity.Lump lump) {
                parties.addAll(lump.parties());
            }
        }
        Set<String> wholes = new HashSet<>();
        parties.forEach(party -> wholes.addAll(frame.actors().everWholesOf(party)));
        NormSet found = none();
        for (int n = 0; n < norms.size(); n++) {
            if (mayAddress(norms.get(n), wholes)) {
                found.add(n);
            }
        }
        return found;
    }

    private static boolean mayAddress(Norm norm, Set<String> wholes) {
        return norm.controlled().stream().anyMatch(wholes::contains)
                || norm.bindings().stream()
                        .anyMatch(binding -> binding.level().isAddressed() && wholes.contains(binding.party()));
    }
}
