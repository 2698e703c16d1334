package truce.core.pattern;

import java.util.Collections;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Norm;
import truce.core.match.Attribution;

/**
 * Which sightings count, and which of them surely. An empty set allows everything.
 *
 * @param from weakest answer that counts
 * @param sure weakest answer that counts surely
 * @param kinds kinds of norm
 * @param acts acts; of an event of several candidates one suffices to count, and all are needed to count surely
 * @param agreements ids of agreements
 * @param parties ids of those who may have acted
 * @param attribution weakest basis on which somebody is named
 * @param gravity least gravity, 0 to 5
 * @param aggregated whether rows that sum up several events count; never surely
 * @param phase in which time of a norm's life
 */
public record Filter(
        Strength from,
        Strength sure,
        Set<ClauseKind> kinds,
        Set<ActionType> acts,
        Set<String> agreements,
        Set<String> parties,
        Attribution.Basis attribution,
        int gravity,
        boolean aggregated,
        Phase phase) {

    /** A time in the life of a norm. */
    public enum Phase {
        /** It was in force. */
        IN_FORCE,
        /** Its agreement was signed or announced, and it had not yet taken effect. */
        BEFORE_EFFECT
    }

    /** While the norm was in force. */
    public Filter(
            Strength from,
            Strength sure,
            Set<ClauseKind> kinds,
            Set<ActionType> acts,
            Set<String> agreements,
            Set<String> parties,
            Attribution.Basis attribution,
            int gravity,
            boolean aggregated) {
        this(from, sure, kinds, acts, agreements, parties, attribution, gravity, aggregated, Phase.IN_FORCE);
    }

    /** Every possible sighting, of whatever kind. */
    public static final Filter ALL = new Filter(
            Strength.POSSIBLE,
            Strength.PROBABLE,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Attribution.Basis.UNKNOWN,
            0,
            false);

    public Filter {
        kinds = Set.copyOf(kinds);
        acts = Set.copyOf(acts);
        agreements = Set.copyOf(agreements);
        parties = Set.copyOf(parties);
    }

    /** The same, rows that sum up several events too. */
    Filter withAggregated() {
        return new Filter(from, sure, kinds, acts, agreements, parties, attribution, gravity, true, phase);
    }

    boolean passes(Sighting sighting) {
        return passes(Roll.Answer.of(sighting))
                && passes(sighting.subject().norm())
                && passes(sighting.event().acts())
                && passes(sighting.subject().attribution());
    }

    boolean passes(Roll.Answer answer) {
        return answer.phase() == phase && answer.strength().atLeast(from) && answer.gravity() >= gravity;
    }

    boolean passes(Norm norm) {
        return allows(kinds, norm.kind()) && allows(agreements, norm.agreement());
    }

    boolean passes(Set<ActionType> candidates) {
        return acts.isEmpty() || !Collections.disjoint(acts, candidates);
    }

    boolean passes(Attribution who) {
        return who.basis().compareTo(attribution) >= 0
                && (parties.isEmpty() || !Collections.disjoint(parties, Sighting.actors(who)));
    }

    /** Whether one that passes counts surely, as far as answer, act and actor go. */
    boolean surely(Sighting sighting) {
        return surely(Roll.Answer.of(sighting))
                && surely(sighting.event().acts())
                && surely(sighting.subject().attribution());
    }

    boolean surely(Roll.Answer answer) {
        return answer.strength().atLeast(sure) && !answer.aggregated();
    }

    boolean surely(Set<ActionType> candidates) {
        return acts.isEmpty() || acts.containsAll(candidates);
    }

    boolean surely(Attribution who) {
        return parties.isEmpty()
                || Sighting.actor(who).filter(parties::contains).isPresent();
    }

    private static <T> boolean allows(Set<T> allowed, T value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}
