package truce.core.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActSetTest {

    private static final Set<ActionType> WRITTEN = Set.of(ActionType.SEIZURE, ActionType.ADVANCE, ActionType.LOOTING);

    @Test
    void equalActsAreOneObject() {
        Set<ActionType> acts = ActionType.setOf(WRITTEN);
        assertThat(ActionType.setOf(EnumSet.copyOf(WRITTEN))).isSameAs(acts);
        assertThat(ActionType.setOf(acts)).isSameAs(acts);
    }

    @Test
    void theyEqualEveryOtherSetOfTheSameActs() {
        Set<ActionType> acts = ActionType.setOf(WRITTEN);
        for (Set<ActionType> same : List.of(WRITTEN, EnumSet.copyOf(WRITTEN))) {
            assertThat(acts.equals(same)).isTrue();
            assertThat(same.equals(acts)).isTrue();
            assertThat(acts).hasSameHashCodeAs(same);
        }
        assertThat(acts.equals(Set.of(ActionType.SEIZURE))).isFalse();
    }

    @Test
    void theyStandInTheOrderOfTheTaxonomyAndCannotBeChanged() {
        Set<ActionType> acts = ActionType.setOf(WRITTEN);
        assertThat(acts).containsExactlyElementsOf(EnumSet.copyOf(WRITTEN));
        assertThatThrownBy(acts::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> acts.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> acts.add(ActionType.RAID)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void smallNumbersOfPeopleAreTheSameAsAnyOthers() {
        assertThat(Harm.of(5)).isEqualTo(new Harm(5, 5, 5, true));
        assertThat(Harm.of(0)).isEqualTo(Harm.NONE);
        assertThat(Harm.of(1000)).isEqualTo(new Harm(1000, 1000, 1000, true));
        assertThatThrownBy(() -> Harm.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
