package truce.core.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.SourceBook;
import truce.core.origin.Fingerprint;

/** Makes one event of the rows that tell it. Events of one row each may be made by several threads. */
final class Reconstruction {

    private final SourceBook sources;
    private final CommonSides sides;
    private final Map<Vouching, Evidence> known = new ConcurrentHashMap<>();

    Reconstruction(SourceBook sources, CommonSides sides) {
        this.sources = sources;
        this.sides = sides;
    }

    /**
     * @param rows sorted by id
     * @param effects rows that tell effects of these, for their deaths
     */
    Event event(List<Account> rows, List<Action> effects) {
        Action only = rows.get(0).action();
        if (rows.size() == 1) {
            RowEvent told = new RowEvent(id("e-", List.of(only.id())), only, evidence(List.of(only)));
            return effects.isEmpty() ? told : withDeaths(told, killed(List.of(only), effects));
        }
        List<Action> actions = rows.stream().map(Account::action).toList();
        List<String> conflicts = new ArrayList<>();
        return Event.of(
                id("e-", actions.stream().map(Action::id).toList()),
                actions,
                acts(actions).noting(conflicts),
                sides.of(rows).noting(conflicts),
                CommonPlace.of(actions.stream().map(Action::places).toList(), conflicts),
                Common.time(actions.stream().map(Action::when).toList()).noting(conflicts),
                killed(actions, effects),
                weapon(actions).noting(conflicts),
                evidence(actions),
                actions.stream()
                        .flatMap(action -> action.vouching().exceptionClaims().stream())
                        .distinct()
                        .toList(),
                actions.stream().anyMatch(Action::aggregated),
                conflicts);
    }

    private static Event withDeaths(RowEvent told, Harm killed) {
        return Event.of(
                told.id(),
                told.actions(),
                told.acts(),
                told.participants(),
                told.places(),
                told.when(),
                killed,
                told.weapon(),
                told.evidence(),
                told.exceptionClaims(),
                told.aggregated(),
                told.conflicts());
    }

    static String id(String prefix, List<String> sortedIds) {
        return prefix + Fingerprint.of(sortedIds.toArray(String[]::new));
    }

    private static Common<Set<ActionType>> acts(List<Action> actions) {
        List<Set<ActionType>> said = actions.stream().map(Action::acts).toList();
        Set<ActionType> common = GeneralForms.common(said);
        if (!common.isEmpty()) {
            return Common.agreed(common);
        }
        Set<ActionType> union = EnumSet.noneOf(ActionType.class);
        said.forEach(union::addAll);
        return Common.disputed(
                union, "the act", union.stream().map(ActionType::label).toList());
    }

    /** What rows say of one act's deaths is a range; the effects that one dataset tells of it add up to one more word. */
    private static Harm killed(List<Action> actions, List<Action> effects) {
        Harm killed = Harm.UNKNOWN;
        for (Action action : actions) {
            killed = killed.or(action.killed());
        }
        if (effects.isEmpty()) {
            return killed;
        }
        Map<String, Harm> byDataset = new HashMap<>();
        effects.forEach(effect -> byDataset.merge(effect.dataset(), effect.killed(), Harm::plus));
        for (Harm told : byDataset.values()) {
            killed = killed.or(told);
        }
        return killed;
    }

    /** Where rows name different weapons, none is sure. */
    private static Common<Weapon> weapon(List<Action> actions) {
        List<Weapon> known = actions.stream()
                .map(Action::weapon)
                .filter(weapon -> weapon.kind() != WeaponClass.UNKNOWN)
                .toList();
        if (known.stream().map(Weapon::kind).distinct().count() > 1) {
            return Common.disputed(
                    Weapon.UNKNOWN,
                    "the weapon",
                    known.stream().map(weapon -> weapon.kind().code()).toList());
        }
        List<Weapon> all =
                known.isEmpty() ? actions.stream().map(Action::weapon).toList() : known;
        Set<Double> bores = new TreeSet<>();
        all.forEach(weapon -> weapon.boreMm().ifPresent(bores::add));
        Set<String> systems = new TreeSet<>();
        all.forEach(weapon -> systems.add(weapon.system()));
        systems.remove("");
        Weapon common = new Weapon(
                all.get(0).kind(),
                bores.size() == 1 ? OptionalDouble.of(bores.iterator().next()) : OptionalDouble.empty(),
                systems.size() == 1 ? systems.iterator().next() : "");
        List<String> said = new ArrayList<>();
        bores.forEach(bore -> said.add(bore + " mm"));
        said.addAll(systems);
        boolean agreed = bores.size() <= 1 && systems.size() <= 1;
        return agreed ? Common.agreed(common) : Common.disputed(common, "the weapon", said);
    }

    /** The sources that the rows name; the dataset that holds the rows is none. */
    private Evidence evidence(List<Action> actions) {
        return actions.size() == 1
                ? known.computeIfAbsent(actions.get(0).vouching(), vouching -> pooled(actions))
                : pooled(actions);
    }

    private Evidence pooled(List<Action> actions) {
        Set<String> names = new TreeSet<>();
        Set<String> disputedBy = new TreeSet<>();
        EvidenceLevel stated = EvidenceLevel.ALLEGED;
        for (Action action : actions) {
            names.addAll(action.vouching().sources());
            disputedBy.addAll(action.vouching().disputedBy());
            EvidenceLevel level = action.vouching().stated();
            stated = level.atLeast(stated) ? level : stated;
        }
        return Evidence.of(names.stream().map(sources::source).distinct().toList(), stated, List.copyOf(disputedBy));
    }
}
