package truce.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;

/**
 * Which acts are said in general terms, and what they may turn out to be when another source is more exact.
 *
 * <table>
 * <caption>general forms</caption>
 * <tr><th>general</th><th>may be</th><th>because</th></tr>
 * <tr><td>K00 use of force</td><td>any use of force</td><td>UCDP does not code tactics</td></tr>
 * <tr><td>K40 armed clash</td><td>K10-K13, K30-K36, K41-K43, K55</td><td>an ACLED clash may hold shelling; it is never a
 * change of control, which ACLED codes apart, nor an air strike</td></tr>
 * <tr><td>K10 indirect fire</td><td>K11-K14</td><td>"shelling"</td></tr>
 * <tr><td>K20 air attack</td><td>K21-K24</td><td></td></tr>
 * <tr><td>K30 direct fire</td><td>K31-K36</td><td></td></tr>
 * <tr><td>K50 explosive device</td><td>K51-K55</td><td></td></tr>
 * <tr><td>K60 attack on civilians</td><td>K61-K65</td><td></td></tr>
 * </table>
 */
final class GeneralForms {

    private static final Map<ActionType, Set<ActionType>> MAY_BE = new EnumMap<>(ActionType.class);

    static {
        MAY_BE.put(ActionType.USE_OF_FORCE_UNSPECIFIED, ActionType.in(ActionGroup.USE_OF_FORCE));
        MAY_BE.put(ActionType.ARMED_CLASH, insideAClash());
        MAY_BE.put(ActionType.INDIRECT_FIRE_UNSPECIFIED, ActionType.in(ActionGroup.INDIRECT_FIRE));
        MAY_BE.put(ActionType.AIR_ATTACK_UNSPECIFIED, ActionType.in(ActionGroup.AIR_STRIKE));
        MAY_BE.put(ActionType.DIRECT_FIRE_UNSPECIFIED, ActionType.in(ActionGroup.DIRECT_FIRE));
        MAY_BE.put(ActionType.EXPLOSIVE_DEVICE, ActionType.in(ActionGroup.EXPLOSION));
        MAY_BE.put(
                ActionType.ATTACK_ON_CIVILIANS,
                EnumSet.of(
                        ActionType.TARGETED_KILLING,
                        ActionType.ABDUCTION,
                        ActionType.SEXUAL_VIOLENCE,
                        ActionType.ILL_TREATMENT,
                        ActionType.EXECUTION));
    }

    private GeneralForms() {}

    /** These acts, and all that they may turn out to be. */
    static EnumSet<ActionType> range(Set<ActionType> acts) {
        EnumSet<ActionType> range = EnumSet.noneOf(ActionType.class);
        range.addAll(acts);
        acts.forEach(act -> range.addAll(MAY_BE.getOrDefault(act, Set.of())));
        return range;
    }

    /** The most exact acts that every row allows; empty when the rows exclude each other or one has none. */
    static Set<ActionType> common(Collection<Set<ActionType>> rows) {
        EnumSet<ActionType> common = EnumSet.noneOf(ActionType.class);
        rows.forEach(common::addAll);
        List<Set<ActionType>> ranges = new ArrayList<>();
        rows.forEach(acts -> ranges.add(range(acts)));
        ranges.forEach(common::retainAll);
        return common;
    }

    private static Set<ActionType> insideAClash() {
        EnumSet<ActionType> acts = EnumSet.copyOf(ActionType.in(ActionGroup.DIRECT_FIRE, ActionGroup.GROUND_ACTION));
        acts.addAll(EnumSet.of(
                ActionType.INDIRECT_FIRE_UNSPECIFIED,
                ActionType.MORTAR_FIRE,
                ActionType.ARTILLERY_FIRE,
                ActionType.ROCKET_FIRE,
                ActionType.GRENADE));
        return acts;
    }
}
