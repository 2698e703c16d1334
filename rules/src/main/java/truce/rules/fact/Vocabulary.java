package truce.rules.fact;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.action.ActionType;
import truce.core.action.ExceptionKind;
import truce.core.action.Statement;
import truce.core.action.WeaponClass;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Modality;
import truce.core.agreement.Relation;
import truce.core.match.Attribution;

/** Every name that a fenced rule may use: views, their properties, constants, sets of constants. A closed list. */
public final class Vocabulary {

    /** Version of the views: a pack that asks for another one is refused. */
    public static final int VERSION = 1;

    /** Views that a rule may be about. */
    public static final List<Class<?>> SUBJECTS =
            List.of(Case.class, Duty.class, Tally.class, Sequence.class, Coverage.class);

    private static final Map<String, Class<?>> VIEWS = new LinkedHashMap<>();
    private static final Map<String, Class<?>> ENUMS = new LinkedHashMap<>();
    private static final Map<String, Set<?>> SETS = new LinkedHashMap<>();
    private static final Map<Class<?>, Map<String, Property>> PROPERTIES = new LinkedHashMap<>();

    static {
        List.of(Case.class, Duty.class, Claim.class, Tally.class, Sequence.class, Coverage.class)
                .forEach(view -> VIEWS.put(view.getSimpleName(), view));
        ENUMS.put("Kind", ClauseKind.class);
        ENUMS.put("Modality", Modality.class);
        ENUMS.put("Relation", Relation.class);
        ENUMS.put("Act", ActionType.class);
        ENUMS.put("Weapon", WeaponClass.class);
        ENUMS.put("Statement", Statement.class);
        ENUMS.put("Basis", Attribution.Basis.class);
        ENUMS.put("Exception", ExceptionKind.class);
        SETS.put("Weapon.HEAVY", WeaponSets.HEAVY);
        SETS.put("Weapon.AIRBORNE", WeaponSets.AIRBORNE);
        List.of(
                        Case.class,
                        Duty.class,
                        Claim.class,
                        Tally.class,
                        Sequence.class,
                        Coverage.class,
                        Acts.class,
                        Graded.class)
                .forEach(view -> PROPERTIES.put(view, propertiesOf(view)));
    }

    private Vocabulary() {}

    /**
     * A property of a view.
     *
     * @param name as rules write it
     * @param type its Java type: boolean, int, String, an enum, a set of an enum, {@link Graded}, {@link Acts}, a view
     * @param element for a set, the type of its elements; else the type itself
     * @param meaning in words
     */
    public record Property(String name, Class<?> type, Class<?> element, String meaning, RecordComponent component) {

        /** The value in a view. */
        public Object of(Object view) {
            try {
                return component.getAccessor().invoke(view);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a view answers for its properties: " + name, e);
            }
        }
    }

    public static Map<String, Class<?>> views() {
        return Collections.unmodifiableMap(VIEWS);
    }

    public static Map<String, Class<?>> enums() {
        return Collections.unmodifiableMap(ENUMS);
    }

    /** Named sets of constants, such as {@code Weapon.HEAVY}. */
    public static Map<String, Set<?>> sets() {
        return Collections.unmodifiableMap(SETS);
    }

    /** Properties of a view by name, in order; empty for a type that has none. */
    public static Map<String, Property> properties(Class<?> type) {
        return PROPERTIES.getOrDefault(type, Map.of());
    }

    /** The constant of an enum by name. */
    public static Optional<Object> constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .map(Object.class::cast)
                .findFirst();
    }

    /** Names of the constants of an enum. */
    public static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** The name by which rules know an enum or view. */
    public static String nameOf(Class<?> type) {
        return ENUMS.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type.getSimpleName());
    }

    private static Map<String, Property> propertiesOf(Class<?> view) {
        List<Property> found = new ArrayList<>();
        for (RecordComponent component : view.getRecordComponents()) {
            Means means = component.getAccessor().getAnnotation(Means.class);
            if (means != null) {
                found.add(new Property(
                        component.getName(), component.getType(), elementOf(component), means.value(), component));
            }
        }
        Map<String, Property> byName = new LinkedHashMap<>();
        found.forEach(property -> byName.put(property.name(), property));
        return Collections.unmodifiableMap(byName);
    }

    private static Class<?> elementOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType set
                ? (Class<?>) set.getActualTypeArguments()[0]
                : component.getType();
    }
}
