package truce.core.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.actor.Identity;
import truce.core.agreement.Norm;
import truce.core.geo.Place;
import truce.core.geo.ZoneIndex;
import truce.core.time.When;

/**
 * Finds, fast and conservatively, which norms an action could meet at all: by act, time, place and party envelopes. What
 * it keeps may still turn out excluded; what it drops surely is. Safe for use by several threads.
 */
public final class Screen {

    private final Frame frame;
    private final List<Norm> norms;
    private final ZoneIndex index;
    private final NormTimes times;
    private final Map<ActionType, BitSet> byAct = new EnumMap<>(ActionType.class);
    private final Map<String, BitSet> byName = new ConcurrentHashMap<>();
    private final Map<Place, BitSet> byPlace = new ConcurrentHashMap<>();
    private final Map<String, BitSet> byZone = new ConcurrentHashMap<>();
    private final BitSet everywhere = new BitSet();
    private final BitSet inferable = new BitSet();
    private static final int MOST_PLACES_REMEMBERED = 200_000;

    public Screen(Frame frame, ZoneIndex index) {
        this.frame = frame;
        this.norms = frame.norms();
        this.index = index;
        this.times = new NormTimes(norms);
        for (int n = 0; n < norms.size(); n++) {
            enter(n, norms.get(n));
        }
    }

    /**
     * What became of an action at the envelopes.
     *
     * @param reached norms it could meet, as indices into {@link Frame#norms()}
     * @param lostAtAct norms lost at each gate, in gate order; disjoint, and with {@code reached} all norms
     */
    public record Sieve(BitSet reached, BitSet lostAtAct, BitSet lostAtTime, BitSet lostAtPlace, BitSet lostAtParty) {

        /** The last gate at which some norm was lost: how far the action came. */
        public Gate farthest() {
            if (!lostAtParty.isEmpty()) {
                return Gate.PARTY;
            }
            if (!lostAtPlace.isEmpty()) {
                return Gate.PLACE;
            }
            return lostAtTime.isEmpty() ? Gate.ACT : Gate.TIME;
        }
    }

    public Sieve sieve(Action action) {
        return sieve(action.acts(), action.when(), action.places(), action.participants());
    }

    /** Why an action outside all norms in force is outside: before the first took effect, or after. */
    public Reason outside(When when) {
        return times.outside(when);
    }

    /** Whether no norm had taken effect, on any reading, when the time ended. */
    public boolean allNormsLaterThan(When when) {
        return times.allLaterThan(when);
    }

    /** The same for what several rows tell together. */
    public Sieve sieve(Set<ActionType> acts, When when, Places places, Participants participants) {
        BitSet left = all();
        BitSet act = lose(left, norms(acts));
        BitSet time = left.isEmpty() ? new BitSet() : lose(left, times.at(when));
        BitSet place = left.isEmpty() ? new BitSet() : lose(left, norms(places));
        BitSet party = left.isEmpty() ? new BitSet() : lose(left, norms(participants));
        return new Sieve(left, act, time, place, party);
    }

    private void enter(int n, Norm norm) {
        for (ActionType type : ActionType.values()) {
            if (norm.acts().contains(type) || norm.indicativeActs().contains(type)) {
                byAct.computeIfAbsent(type, t -> new BitSet()).set(n);
            }
        }
        norm.zone()
                .ifPresentOrElse(
                        zone -> byZone.computeIfAbsent(zone, z -> new BitSet()).set(n), () -> everywhere.set(n));
        boolean source = norm.placeRoles().contains(PlaceRole.ORIGIN)
                || norm.placeRoles().contains(PlaceRole.POSITION);
        if (source && !norm.placeRoles().contains(PlaceRole.IMPACT)) {
            inferable.set(n);
        }
    }

    private BitSet all() {
        BitSet all = new BitSet(norms.size());
        all.set(0, norms.size());
        return all;
    }

    /** Keeps in {@code left} what {@code kept} holds, and returns what was lost. */
    private static BitSet lose(BitSet left, BitSet kept) {
        BitSet lost = (BitSet) left.clone();
        lost.andNot(kept);
        left.and(kept);
        return lost;
    }

    private BitSet norms(Set<ActionType> acts) {
        BitSet found = new BitSet(norms.size());
        acts.forEach(act -> found.or(byAct.getOrDefault(act, new BitSet())));
        return found;
    }

    private BitSet norms(Places places) {
        BitSet found = (BitSet) everywhere.clone();
        List<Place> told = told(places);
        told.forEach(place -> found.or(at(place)));
        if (told.isEmpty()) {
            return all();
        }
        found.or(inferable);
        return found;
    }

    private static List<Place> told(Places places) {
        List<Place> told = new ArrayList<>(3);
        for (PlaceRole role : PlaceRole.values()) {
            Place place = places.at(role);
            if (role != PlaceRole.OBSERVER && !(place instanceof truce.core.geo.PlaceUnknown)) {
                told.add(place);
            }
        }
        return told;
    }

    private BitSet at(Place place) {
        BitSet known = byPlace.get(place);
        if (known != null) {
            return known;
        }
        BitSet found = new BitSet(norms.size());
        index.zonesPossiblyMeeting(place).forEach(zone -> found.or(byZone.getOrDefault(zone, new BitSet())));
        if (byPlace.size() < MOST_PLACES_REMEMBERED) {
            byPlace.put(place, found);
        }
        return found;
    }

    private BitSet norms(Participants participants) {
        List<String> first = participants.first().names();
        boolean undirected = participants instanceof Participants.Undirected;
        List<String> second = undirected ? participants.second().names() : List.of();
        if (first.isEmpty() || (undirected && second.isEmpty())) {
            return all();
        }
        BitSet found = new BitSet(norms.size());
        first.forEach(name -> found.or(byName.computeIfAbsent(name, this::addressing)));
        second.forEach(name -> found.or(byName.computeIfAbsent(name, this::addressing)));
        return found;
    }

    /** Norms that may address a name at any time; an unmapped name may be anybody. */
    private BitSet addressing(String name) {
        Set<String> parties = new HashSet<>();
        for (Identity identity : frame.whoIsWho().everIdentified(name)) {
            if (identity instanceof Identity.Unmapped) {
                return all();
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
        BitSet found = new BitSet(norms.size());
        for (int n = 0; n < norms.size(); n++) {
            found.set(n, mayAddress(norms.get(n), wholes));
        }
        return found;
    }

    private static boolean mayAddress(Norm norm, Set<String> wholes) {
        return norm.controlled().stream().anyMatch(wholes::contains)
                || norm.bindings().stream()
                        .anyMatch(binding -> binding.level().isAddressed() && wholes.contains(binding.party()));
    }
}
