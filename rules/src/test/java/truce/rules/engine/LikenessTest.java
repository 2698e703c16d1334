package truce.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionType;
import truce.core.match.Degree;
import truce.rules.fact.Acts;
import truce.rules.fact.Case;
import truce.rules.fact.FactViews;
import truce.rules.fact.Graded;
import truce.rules.fact.Likeness;
import truce.rules.fact.Thresholds;
import truce.rules.testing.RandomCases;

/** Views that differ in anything that a rule may ask are never taken for alike. */
class LikenessTest {

    private final Case view =
            new FactViews(Thresholds.USUAL).view(RandomCases.of(5, 1).get(0));

    @Test
    void theIdAloneMakesNoDifference() throws ReflectiveOperationException {
        Likeness other = new Likeness(with("id", "another"));
        assertThat(other).isEqualTo(new Likeness(view)).hasSameHashCodeAs(new Likeness(view));
    }

    @Test
    void everyOtherPropertyMakesADifference() throws ReflectiveOperationException {
        for (RecordComponent component : Case.class.getRecordComponents()) {
            if (!component.getName().equals("id")) {
                Object another = another(component.getAccessor().invoke(view));
                assertThat(new Likeness(with(component.getName(), another)))
                        .as(component.getName())
                        .isNotEqualTo(new Likeness(view));
            }
        }
    }

    private Case with(String name, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = Case.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean changed = components[i].getName().equals(name);
            values[i] = changed ? value : components[i].getAccessor().invoke(view);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return Case.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object another(Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Graded graded) {
            return graded.equals(Graded.of(Degree.LIKELY)) ? Graded.NOT_ASKED : Graded.of(Degree.LIKELY);
        }
        if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[0].equals(constant) ? all[1] : all[0];
        }
        Acts acts = (Acts) value;
        return Acts.of(Set.of(acts.candidates().contains(ActionType.RAID) ? ActionType.MINE_LAYING : ActionType.RAID));
    }
}
