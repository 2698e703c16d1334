package truce.core.action;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The closed taxonomy of acts: K kinetic, N other acts, P compliance, U undetermined, A allegation. The reference of each
 * is its number in the handbook (C.1); people read its label.
 */
public enum ActionType {
    USE_OF_FORCE_UNSPECIFIED("K00", "use of force, unspecified"),
    INDIRECT_FIRE_UNSPECIFIED("K10", "indirect fire, unspecified"),
    MORTAR_FIRE("K11", "mortar fire"),
    ARTILLERY_FIRE("K12", "tube artillery fire"),
    ROCKET_FIRE("K13", "rocket or MLRS fire"),
    MISSILE_STRIKE("K14", "ballistic or cruise missile"),
    AIR_ATTACK_UNSPECIFIED("K20", "air attack, unspecified"),
    FIXED_WING_STRIKE("K21", "fixed-wing strike"),
    HELICOPTER_STRIKE("K22", "helicopter strike or barrel bomb"),
    ARMED_UAV_STRIKE("K23", "armed UAV strike"),
    LOITERING_MUNITION("K24", "loitering munition or FPV drone"),
    DIRECT_FIRE_UNSPECIFIED("K30", "direct fire, unspecified"),
    SMALL_ARMS_FIRE("K31", "small-arms fire"),
    HEAVY_MACHINE_GUN_FIRE("K32", "heavy machine gun, grenade launcher or AA gun in ground role"),
    SNIPER_FIRE("K33", "sniper fire"),
    ANTI_TANK_FIRE("K34", "anti-tank missile, RPG or recoilless fire"),
    TANK_FIRE("K35", "tank or infantry-vehicle gun"),
    AIR_DEFENCE_FIRE("K36", "air-defence fire or shoot-down"),
    ARMED_CLASH("K40", "armed clash, direction unknown"),
    GROUND_ASSAULT("K41", "ground assault or offensive"),
    RAID("K42", "raid, incursion or infiltration"),
    AMBUSH("K43", "ambush"),
    SEIZURE("K44", "seizure of a settlement or position"),
    RECAPTURE("K45", "recapture, control change reversed"),
    EXPLOSIVE_DEVICE("K50", "explosive device, unspecified"),
    ROADSIDE_BOMB("K51", "improvised or roadside bomb"),
    VEHICLE_BOMB("K52", "vehicle bomb"),
    SUICIDE_ATTACK("K53", "suicide attack"),
    MINE_DETONATION("K54", "mine or unexploded ordnance set off by its victim"),
    GRENADE("K55", "grenade"),
    SABOTAGE("K56", "sabotage or demolition"),
    ATTACK_ON_CIVILIANS("K60", "attack on civilians"),
    TARGETED_KILLING("K61", "targeted killing"),
    ABDUCTION("K62", "abduction or hostage-taking"),
    SEXUAL_VIOLENCE("K63", "sexual violence"),
    ILL_TREATMENT("K64", "torture or ill-treatment"),
    EXECUTION("K65", "execution or massacre"),
    FORCED_DISPLACEMENT("K66", "forced displacement"),
    CBRN_USE("K70", "chemical, biological, radiological or nuclear weapon"),
    NAVAL_FIRE("K80", "naval fire or boarding"),
    DEPLOYMENT("N10", "troop deployment or reinforcement"),
    HEAVY_WEAPON_PRESENCE("N11", "heavy weapon present"),
    ADVANCE("N12", "advance or reposition without fire"),
    APPROACH("N13", "patrol or approach to the other side"),
    FORTIFICATION("N14", "fortification or trenching"),
    MINE_LAYING("N15", "mine laying"),
    NEW_POST("N16", "new base, post or checkpoint"),
    EXERCISE("N17", "exercise or live-fire training"),
    OCCUPATION_OF_BUILDING("N18", "occupation of a civilian or protected building"),
    REMOVAL_FROM_STORAGE("N19", "removal from storage or cantonment"),
    MILITARY_OVERFLIGHT("N20", "manned military overflight"),
    UAV_FLIGHT("N21", "UAV or reconnaissance flight"),
    HELICOPTER_FLIGHT("N22", "helicopter flight"),
    BALLOON("N23", "balloon"),
    RECONNAISSANCE_GROUP("N24", "reconnaissance or sabotage group without fire"),
    DENIAL_OF_MONITORS("N30", "denial of monitors' access"),
    DELAY_OF_MONITORS("N31", "delay or conditional access"),
    INTIMIDATION_OF_MONITORS("N32", "intimidation of monitors"),
    JAMMING("N33", "jamming or interference"),
    FAILURE_TO_NOTIFY("N34", "failure to notify"),
    HUMANITARIAN_OBSTRUCTION_ACT("N40", "humanitarian obstruction"),
    ROUTE_CLOSURE("N41", "closure of a road, crossing or corridor"),
    SIEGE("N42", "siege or blockade"),
    UTILITY_CUT_OFF("N43", "utility cut-off"),
    DETENTION("N50", "detention or arrest"),
    FAILURE_TO_RELEASE("N51", "failure to release"),
    RECRUITMENT("N52", "recruitment"),
    CHILD_RECRUITMENT("N53", "recruitment or use of children"),
    RESTRICTION_OF_MOVEMENT("N54", "restriction of movement"),
    LOOTING("N60", "looting or requisition"),
    PROPERTY_DESTRUCTION("N61", "destruction of property outside combat"),
    ARMS_TRANSFER("N70", "arms supply or transfer"),
    FOREIGN_FORCES("N71", "foreign fighters or forces present or entering"),
    HOSTILE_PROPAGANDA("N80", "hostile propaganda or incitement"),
    THREAT("N81", "threat or ultimatum"),
    REPUDIATION("N82", "repudiation or suspension declared"),
    NON_PERFORMANCE("N90", "non-performance of a positive duty"),
    WITHDRAWAL("P10", "withdrawal"),
    RELEASE("P20", "release"),
    ACCESS_GRANTED("P30", "access granted"),
    CEASEFIRE_DECLARED("P40", "ceasefire declared"),
    MINE_CLEARANCE("P50", "mine clearance"),
    CORRIDOR_OPENED("P60", "corridor opened"),
    DISARMAMENT("P70", "disarmament"),
    RETURN_OF_BODIES("P80", "return of bodies"),
    AGREEMENT_REACHED("P90", "agreement reached"),
    UNDETERMINED_EXPLOSION("U00", "explosion, undetermined"),
    ILLUMINATION("U10", "flare or illumination"),
    UNIDENTIFIED_AERIAL_OBJECT("U20", "unidentified aerial object"),
    ALLEGATION("A00", "allegation without event");

    private static final Map<String, ActionType> BY_REFERENCE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ActionType::reference, Function.identity()));

    private final String reference;
    private final String label;

    ActionType(String reference, String label) {
        this.reference = reference;
        this.label = label;
    }

    /** Number in the handbook, such as {@code K44}. */
    public String reference() {
        return reference;
    }

    /** Words for people, such as {@code seizure of a settlement or position}. */
    public String label() {
        return label;
    }

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As written in YAML, rules and reports: {@code ground-assault}. */
    public String code() {
        return code;
    }

    public boolean isIn(ActionGroup group) {
        return ActionGroups.members(group).contains(this);
    }

    /** The act of that handbook number, such as {@code K44}. */
    public static Optional<ActionType> ofReference(String reference) {
        return Optional.ofNullable(BY_REFERENCE.get(reference));
    }

    /** The act of that code ({@code ground-assault}) or handbook number ({@code K41}). */
    public static Optional<ActionType> named(String name) {
        return ofReference(name)
                .or(() -> Arrays.stream(values())
                        .filter(type -> type.code().equals(name))
                        .findFirst());
    }

    /**
     * The set of these acts, in the order of the taxonomy; it cannot be changed. Rows by the million have few sets of
     * acts, so equal sets are, as a rule, one object.
     */
    public static Set<ActionType> setOf(Set<ActionType> acts) {
        return ActSets.of(acts);
    }

    /** The acts in any of the groups. */
    public static Set<ActionType> in(ActionGroup... groups) {
        EnumSet<ActionType> acts = EnumSet.noneOf(ActionType.class);
        for (ActionGroup group : groups) {
            acts.addAll(ActionGroups.members(group));
        }
        return Collections.unmodifiableSet(acts);
    }
}
