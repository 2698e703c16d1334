package truce.plugin.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import truce.core.action.ActionType;
import truce.core.action.WeaponClass;
import truce.core.agreement.LifecycleState;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Condition;
import truce.core.circumstance.Circumstance.Control;
import truce.core.circumstance.Circumstance.Coverage;
import truce.core.circumstance.Circumstance.Delivery;
import truce.core.circumstance.Circumstance.Designation;
import truce.core.circumstance.Circumstance.ForceCount;
import truce.core.circumstance.Circumstance.Measures;
import truce.core.circumstance.Circumstance.Notification;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.circumstance.Circumstance.ProtectedObject;
import truce.core.circumstance.Circumstance.StatusClaim;
import truce.core.circumstance.Circumstance.Step;
import truce.core.circumstance.Circumstance.StorageSite;
import truce.core.fault.NearestName;

/** Makes one known fact of each row; the column {@code fact} says which kind. */
final class CircumstanceRows {

    private static final String PERSONNEL = "personnel";

    /** A notice of which nobody says how long it holds covers moves of the week after it. */
    private static final Duration NOTICE_LASTS = Duration.ofDays(7);

    private final String file;
    private final CircumstanceCells cells;
    private final Consumer<Circumstance> taker;
    private final Map<String, Kind> kinds = new TreeMap<>();

    @FunctionalInterface
    private interface Kind {
        Circumstance of(Basis basis);
    }

    CircumstanceRows(String file, CircumstanceCells cells, Consumer<Circumstance> taker) {
        this.file = file;
        this.cells = cells;
        this.taker = taker;
        kinds.put("coverage", this::coverage);
        kinds.put(
                "control",
                basis -> new Control(basis, cells.validity(false), cells.scene(), cells.need(CircumstanceColumn.WHO)));
        kinds.put("notification", this::notification);
        kinds.put(
                "designation",
                basis -> new Designation(
                        basis,
                        cells.validity(true),
                        cells.need(CircumstanceColumn.WHO),
                        cells.text(CircumstanceColumn.ITEM)));
        kinds.put("status-claim", this::statusClaim);
        kinds.put(
                "condition",
                basis -> new Condition(basis, cells.validity(true), cells.need(CircumstanceColumn.ITEM), holds()));
        kinds.put("protected-object", this::protectedObject);
        kinds.put(
                "storage-site",
                basis -> new StorageSite(
                        basis, cells.validity(true), cells.scene(), cells.text(CircumstanceColumn.WHO)));
        kinds.put("performance", this::performance);
        kinds.put("force-count", this::forceCount);
        kinds.put("delivery", this::delivery);
        kinds.put("measures", this::measures);
        kinds.put("step", this::step);
    }

    void read() {
        String kind =
                cells.need(CircumstanceColumn.FACT).toLowerCase(Locale.ROOT).replace('_', '-');
        Kind found = kinds.get(kind);
        if (found == null) {
            throw cells.unreadable(
                    CircumstanceColumn.FACT,
                    "'" + kind + "' is none of " + String.join(", ", kinds.keySet()),
                    NearestName.hint(kind, kinds.keySet()));
        }
        taker.accept(found.of(cells.basis(file)));
    }

    private Circumstance coverage(Basis basis) {
        return new Coverage(
                basis,
                cells.validity(false),
                cells.scene(),
                cells.text(CircumstanceColumn.WHO),
                cells.constant(
                        CircumstanceColumn.VALUE, CircumstanceRows::code, Arrays.asList(Coverage.Quality.values())),
                cells.text(CircumstanceColumn.ITEM));
    }

    private Circumstance notification(Basis basis) {
        return new Notification(
                basis, cells.validity(NOTICE_LASTS), cells.need(CircumstanceColumn.WHO), acts(), cells.scene());
    }

    private Circumstance statusClaim(Basis basis) {
        return new StatusClaim(
                basis,
                cells.validity(true),
                cells.need(CircumstanceColumn.NORM),
                cells.need(CircumstanceColumn.WHO),
                cells.constant(CircumstanceColumn.VALUE, LifecycleState::code, Arrays.asList(LifecycleState.values())));
    }

    private Circumstance protectedObject(Basis basis) {
        return new ProtectedObject(
                basis,
                cells.validity(true),
                cells.scene(),
                cells.need(CircumstanceColumn.ITEM),
                cells.text(CircumstanceColumn.PLACE));
    }

    private Circumstance performance(Basis basis) {
        Performance.Done done = cells.constant(
                CircumstanceColumn.VALUE, CircumstanceRows::code, Arrays.asList(Performance.Done.values()));
        return new Performance(
                basis,
                cells.validity(done != Performance.Done.NOT),
                cells.need(CircumstanceColumn.NORM),
                cells.text(CircumstanceColumn.WHO),
                done);
    }

    private Circumstance forceCount(Basis basis) {
        String item = cells.need(CircumstanceColumn.ITEM).toLowerCase(Locale.ROOT);
        boolean personnel = item.equals(PERSONNEL);
        WeaponClass kind = personnel
                ? WeaponClass.UNKNOWN
                : cells.constant(CircumstanceColumn.ITEM, WeaponClass::code, Arrays.asList(WeaponClass.values()));
        return new ForceCount(
                basis,
                cells.validity(false),
                cells.need(CircumstanceColumn.WHO),
                cells.scene(),
                personnel,
                kind,
                cells.amount(),
                cells.yes(CircumstanceColumn.WHOLE).orElse(false),
                cells.yes(CircumstanceColumn.STATIONARY).orElse(false));
    }

    private Circumstance delivery(Basis basis) {
        return new Delivery(
                basis,
                cells.validity(false),
                cells.need(CircumstanceColumn.NORM),
                cells.text(CircumstanceColumn.ITEM),
                cells.amount());
    }

    private Circumstance measures(Basis basis) {
        return new Measures(
                basis,
                cells.validity(false),
                cells.need(CircumstanceColumn.NORM),
                cells.need(CircumstanceColumn.WHO),
                taken());
    }

    private Circumstance step(Basis basis) {
        return new Step(
                basis,
                cells.validity(false),
                cells.need(CircumstanceColumn.WHO),
                cells.constant(CircumstanceColumn.ITEM, CircumstanceRows::code, Arrays.asList(Step.Kind.values())),
                taken());
    }

    private boolean taken() {
        return cells.constant(CircumstanceColumn.VALUE, CircumstanceRows::code, Arrays.asList(Taken.values()))
                == Taken.TAKEN;
    }

    private boolean holds() {
        return cells.constant(CircumstanceColumn.VALUE, CircumstanceRows::code, Arrays.asList(Holds.values()))
                == Holds.HOLDS;
    }

    private enum Taken {
        TAKEN,
        NOT_TAKEN
    }

    private enum Holds {
        HOLDS,
        DOES_NOT_HOLD
    }

    /** The acts that the item names; any when it is blank. */
    private Set<ActionType> acts() {
        Set<ActionType> acts = EnumSet.noneOf(ActionType.class);
        for (String word : Lists.names(cells.text(CircumstanceColumn.ITEM), ";")) {
            acts.add(ActionType.named(word)
                    .orElseThrow(() -> cells.unreadable(
                            CircumstanceColumn.ITEM,
                            "'" + word + "' is no act",
                            NearestName.hint(
                                    word,
                                    List.of(ActionType.values()).stream()
                                            .map(ActionType::code)
                                            .toList()))));
        }
        return acts;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
