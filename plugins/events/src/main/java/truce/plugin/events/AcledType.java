package truce.plugin.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;

/**
 * What a sub-event type of ACLED says: candidate acts, who acted, and whether the place is where something struck or
 * where a force was (handbook C.2).
 *
 * @param acts candidate acts; empty when the type names none
 * @param direction who acted on whom
 * @param struck whether the place is one of impact; else it is the position of the acting side
 */
record AcledType(Set<ActionType> acts, Direction direction, boolean struck) {

    /** What the type says on who acted. */
    enum Direction {
        /** Nothing: the order of the actors means nothing. */
        NOT_RECORDED,
        /** The first actor acted. */
        FIRST_ACTED,
        /** The first actor acted if it is the only one. */
        ONLY_ONE_ACTED,
        /** The state among the actors took ground. */
        STATE_TOOK,
        /** The actor that is no state took ground. */
        NON_STATE_TOOK,
        /** Protesters were acted on by the other side. */
        AGAINST_PROTESTERS
    }

    static final AcledType UNKNOWN = new AcledType(Set.of(), Direction.NOT_RECORDED, true);

    private static final Map<String, AcledType> BY_NAME = new HashMap<>();

    static {
        Direction open = Direction.NOT_RECORDED;
        Direction first = Direction.FIRST_ACTED;
        Direction only = Direction.ONLY_ONE_ACTED;
        struck("armed clash", open, ActionType.ARMED_CLASH);
        struck("government regains territory", Direction.STATE_TOOK, ActionType.SEIZURE);
        struck("non-state actor overtakes territory", Direction.NON_STATE_TOOK, ActionType.SEIZURE);
        struck("chemical weapon", first, ActionType.CBRN_USE);
        struck("air/drone strike", first, ActionType.AIR_ATTACK_UNSPECIFIED);
        struck("suicide bomb", first, ActionType.SUICIDE_ATTACK);
        struck("shelling/artillery/missile attack", first, ActionType.INDIRECT_FIRE_UNSPECIFIED);
        struck("remote explosive/landmine/ied", first, ActionType.ROADSIDE_BOMB, ActionType.MINE_DETONATION);
        struck("grenade", first, ActionType.GRENADE);
        struck("sexual violence", first, ActionType.SEXUAL_VIOLENCE);
        struck("attack", first, ActionType.ATTACK_ON_CIVILIANS);
        struck("abduction/forced disappearance", first, ActionType.ABDUCTION);
        struck("peaceful protest", open);
        struck("protest with intervention", open);
        struck("excessive force against protesters", Direction.AGAINST_PROTESTERS, ActionType.ATTACK_ON_CIVILIANS);
        struck("excessive force against protestors", Direction.AGAINST_PROTESTERS, ActionType.ATTACK_ON_CIVILIANS);
        struck("violent demonstration", open);
        struck("mob violence", open);
        stood("agreement", only, ActionType.AGREEMENT_REACHED, ActionType.CEASEFIRE_DECLARED);
        stood("arrests", first, ActionType.DETENTION);
        stood("change to group/activity", only, ActionType.DEPLOYMENT, ActionType.REPUDIATION);
        struck(
                "disrupted weapons use",
                first,
                ActionType.AIR_DEFENCE_FIRE,
                ActionType.MINE_CLEARANCE,
                ActionType.UNDETERMINED_EXPLOSION);
        stood("headquarters or base established", first, ActionType.NEW_POST);
        struck("looting/property destruction", first, ActionType.LOOTING, ActionType.PROPERTY_DESTRUCTION);
        stood(
                "non-violent transfer of territory",
                first,
                ActionType.ADVANCE,
                ActionType.SEIZURE,
                ActionType.WITHDRAWAL);
        stood("other", only);
    }

    AcledType {
        acts = ActionType.setOf(acts);
    }

    /** The type of that name; empty when ACLED had no such type when this was written. */
    static Optional<AcledType> find(String subEventType) {
        return Optional.ofNullable(BY_NAME.get(subEventType.strip().toLowerCase(Locale.ROOT)));
    }

    private static void struck(String name, Direction direction, ActionType... acts) {
        BY_NAME.put(name, new AcledType(Set.of(acts), direction, true));
    }

    private static void stood(String name, Direction direction, ActionType... acts) {
        BY_NAME.put(name, new AcledType(Set.of(acts), direction, false));
    }
}
