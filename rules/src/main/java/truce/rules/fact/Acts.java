package truce.rules.fact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;

/**
 * Which groups the candidate acts of a case belong to: all of them, established; some, open; none, ruled out. A case
 * without a codable act is in no group.
 */
@Means("Which groups the candidate acts belong to: all, `established`; some, `open`; none, `excluded`.")
public record Acts(
        @Means("The candidate acts, for `contains`.") Set<ActionType> candidates,
        @Means("Any use of force.") Graded useOfForce,
        @Means("Any fire or explosion.") Graded anyFire,

        @Means("Indirect fire: mortar, artillery, rocket, missile.")
        Graded indirectFire,

        @Means("Direct fire: small arms to tank gun.") Graded directFire,
        @Means("Air attack, by aircraft or drone.") Graded airStrike,

        @Means("Explosive device, mine, suicide attack, grenade.")
        Graded explosion,

        @Means("Clash, assault, raid, ambush.") Graded groundAction,

        @Means("Ground action by which one side attacks: assault, raid, ambush; not a clash of unknown direction.")
        Graded offensive,

        @Means("Acts that take or change ground.") Graded territorial,

        @Means("Real seizure or recapture of a place; never merely entering it.")
        Graded seizure,

        @Means("Flight of any kind, armed or not.") Graded flight,
        @Means("Flight or attack by an unmanned aircraft.") Graded uav,

        @Means("Violence against persons, detention and recruitment among it.")
        Graded violenceAgainstPersons,

        @Means("Attack on civilians, killing, abduction, sexual violence, ill-treatment, execution.")
        Graded harmToCivilians,

        @Means("Denial, delay, intimidation or jamming of monitors.")
        Graded monitorObstruction,

        @Means("Obstruction of aid, closure, siege, utility cut-off.")
        Graded humanitarianObstruction,

        @Means("Presence or movement of forces.") Graded forcePresence,
        @Means("Presence of heavy weapons.") Graded weaponPresence,

        @Means("Fortification, mines, new posts, exercises.")
        Graded minesAndWorks,

        @Means("Acts that fulfil an agreement.") Graded compliance,
        @Means("Propaganda, threats, repudiation: words.") Graded declaration,
        @Means("Explosion of undetermined kind.") Graded undeterminedExplosion,
        @Means("Allegation without an event.") Graded allegation) {

    private static final Set<ActionType> OFFENSIVE =
            Set.of(ActionType.GROUND_ASSAULT, ActionType.RAID, ActionType.AMBUSH);
    private static final Set<ActionType> SEIZURE = Set.of(ActionType.SEIZURE, ActionType.RECAPTURE);
    private static final Set<ActionType> UAV =
            Set.of(ActionType.UAV_FLIGHT, ActionType.ARMED_UAV_STRIKE, ActionType.LOITERING_MUNITION);
    private static final Set<ActionType> HARM_TO_CIVILIANS = Set.of(
            ActionType.ATTACK_ON_CIVILIANS,
            ActionType.TARGETED_KILLING,
            ActionType.ABDUCTION,
            ActionType.SEXUAL_VIOLENCE,
            ActionType.ILL_TREATMENT,
            ActionType.EXECUTION);

    public Acts {
        candidates = Set.copyOf(candidates);
    }

    /** Data name few different sets of acts, and often the same ones. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final ConcurrentMap<Set<ActionType>, Acts> REMEMBERED = new ConcurrentHashMap<>();

    /** The view of a set of candidate acts. */
    public static Acts of(Set<ActionType> acts) {
        Acts known = REMEMBERED.get(acts);
        if (known != null) {
            return known;
        }
        Acts made = make(Set.copyOf(acts));
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(made.candidates(), made);
        }
        return made;
    }

    private static Acts make(Set<ActionType> acts) {
        return new Acts(
                acts,
                in(acts, ActionGroup.USE_OF_FORCE),
                in(acts, ActionGroup.ANY_FIRE),
                in(acts, ActionGroup.INDIRECT_FIRE),
                in(acts, ActionGroup.DIRECT_FIRE),
                in(acts, ActionGroup.AIR_STRIKE),
                in(acts, ActionGroup.EXPLOSION),
                in(acts, ActionGroup.GROUND_ACTION),
                in(acts, OFFENSIVE),
                in(acts, ActionGroup.TERRITORIAL),
                in(acts, SEIZURE),
                in(acts, ActionGroup.FLIGHT),
                in(acts, UAV),
                in(acts, ActionGroup.VIOLENCE_AGAINST_PERSONS),
                in(acts, HARM_TO_CIVILIANS),
                in(acts, ActionGroup.MONITOR_OBSTRUCTION),
                in(acts, ActionGroup.HUMANITARIAN_OBSTRUCTION),
                in(acts, ActionGroup.FORCE_PRESENCE),
                in(acts, ActionGroup.WEAPON_PRESENCE),
                in(acts, ActionGroup.MINES_AND_WORKS),
                in(acts, ActionGroup.COMPLIANCE),
                in(acts, ActionGroup.DECLARATION),
                in(acts, Set.of(ActionType.UNDETERMINED_EXPLOSION)),
                in(acts, Set.of(ActionType.ALLEGATION)));
    }

    private static Graded in(Set<ActionType> acts, ActionGroup group) {
        int inside = 0;
        for (ActionType act : acts) {
            inside += act.isIn(group) ? 1 : 0;
        }
        return Graded.ofShare(inside, acts.size());
    }

    private static Graded in(Set<ActionType> acts, Set<ActionType> group) {
        int inside = 0;
        for (ActionType act : acts) {
            inside += group.contains(act) ? 1 : 0;
        }
        return Graded.ofShare(inside, acts.size());
    }
}
