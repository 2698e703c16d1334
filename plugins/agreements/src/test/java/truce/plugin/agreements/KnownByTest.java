package truce.plugin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import truce.core.agreement.Agreement;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Stage;
import truce.core.time.Moment;

/** A text as it was known by a day: what was declared for the past holds only once it was declared. */
class KnownByTest {

    private static final Instant MARCH = Instant.parse("2020-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2020-06-01T00:00:00Z");

    @Test
    void aSuspensionDeclaredForThePastIsLeftOutBeforeAndTheStageGoesOn() {
        Agreement text = Yaml.agreement(Yaml.VALID.replace(
                "from: 2020-01-02T00:00}",
                "from: 2020-01-02T00:00}\n    - {state: suspended, from: 2020-02-01T00:00, known: 2020-04-01}\n"
                        + "    - {state: in-force, from: 2020-05-01T00:00, known: 2020-04-01}"));
        List<Stage> then = stages(text.asKnownBy(MARCH));
        assertThat(then).hasSize(1);
        assertThat(then.get(0).validity().to()).isEqualTo(Moment.NEVER);
        assertThat(stages(text.asKnownBy(JUNE)))
                .extracting(Stage::state)
                .containsExactly(LifecycleState.IN_FORCE, LifecycleState.SUSPENDED, LifecycleState.IN_FORCE);
    }

    @Test
    void aDayAloneCountsAtItsEnd() {
        Agreement text = Yaml.agreement(
                Yaml.VALID.replace("from: 2020-01-02T00:00}", "from: 2020-01-02T00:00, known: 2020-03-01}"));
        assertThat(text.asKnownBy(MARCH).norms()).isEmpty();
        assertThat(text.asKnownBy(Instant.parse("2020-03-02T00:00:00Z")).norms())
                .hasSize(2);
    }

    @Test
    void anAccessionBindsOnceItWasKnown() {
        Agreement text = Yaml.agreement(Yaml.VALID.replace(
                "{party: [NORTH, SOUTH], level: signatory}",
                "{party: NORTH, level: signatory}\n    - {party: SOUTH, level: acceded, known: 2020-04-01}"));
        assertThat(text.asKnownBy(MARCH).norms().get(0).bindings()).hasSize(1);
        assertThat(text.asKnownBy(JUNE).norms().get(0).bindings()).hasSize(2);
    }

    @Test
    void beforeAnAmendmentTheDueThatItPutOffHeld() {
        Agreement text = Yaml.agreement(Yaml.VALID.replace(
                "{deadline: {due: 2020-02-01}}",
                "{deadline: {due: 2020-09-01, replaced: [{due: 2020-02-01, until: 2020-01-20}, {due: 2020-03-15, until:"
                        + " 2020-04-01}]}}"));
        assertThat(due(text.asKnownBy(Instant.parse("2020-01-10T00:00:00Z")))
                        .due()
                        .earliest())
                .isEqualTo("2020-02-01T00:00:00Z");
        Quantity.Deadline inMarch = due(text.asKnownBy(MARCH));
        assertThat(inMarch.due().earliest()).isEqualTo("2020-03-15T00:00:00Z");
        assertThat(inMarch.replaced()).hasSize(1);
        assertThat(due(text.asKnownBy(JUNE)).due().earliest()).isEqualTo("2020-09-01T00:00:00Z");
    }

    private static List<Stage> stages(Agreement text) {
        return text.norms().get(0).lifecycle().stages();
    }

    private static Quantity.Deadline due(Agreement text) {
        Norm norm = text.norms().get(1);
        return (Quantity.Deadline) norm.quantity().orElseThrow();
    }
}
