package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.time.Validity;
import truce.core.time.When;

class TimeElementTest {

    private static final Norm YEAR_2020 = Norms.ceasefire().norm();

    @Test
    void anActOneSecondBeforeEffectIsOutside() {
        Element element = at("2019-12-31T23:59:59Z", YEAR_2020);
        assertThat(element.degree()).isEqualTo(Degree.EXCLUDED);
        assertThat(element.reasons()).containsExactly(Reason.BEFORE_EFFECT);
    }

    @Test
    void theInstantOfEffectIsInsideAndTheInstantOfEndIsNot() {
        assertThat(at("2020-01-01T00:00:00Z", YEAR_2020).degree()).isEqualTo(Degree.ESTABLISHED);
        Element end = at("2021-01-01T00:00:00Z", YEAR_2020);
        assertThat(end.degree()).isEqualTo(Degree.EXCLUDED);
        assertThat(end.reasons()).containsExactly(Reason.AFTER_END);
    }

    @Test
    void aStartWithoutZoneLeavesTheHourBetweenOpenBecauseOfTheText() {
        Norm moscow = Norms.ceasefire()
                .stages(Norms.startingBetween("2020-03-05T21:01:00Z", "2020-03-05T22:01:00Z", false))
                .norm();
        assertThat(at("2020-03-05T21:00:00Z", moscow).reasons()).containsExactly(Reason.BEFORE_EFFECT);
        Element between = at("2020-03-05T21:30:00Z", moscow);
        assertThat(between.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(between.reasons()).containsExactly(Reason.TIME_STRADDLES_EFFECT);
        assertThat(between.cause()).contains(Cause.NORM);
        assertThat(at("2020-03-05T22:01:00Z", moscow).degree()).isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void aStartThatThePartiesContestSaysSo() {
        Norm january = Norms.ceasefire()
                .stages(Norms.startingBetween("2020-01-09T11:00:00Z", "2020-01-11T22:01:00Z", true))
                .norm();
        assertThat(at("2020-01-10T20:00:00Z", january).reasons()).containsExactly(Reason.EIF_CONTESTED);
    }

    @Test
    void aContestedStatusIsOpenNotEnded() {
        Norm contested = Norms.ceasefire()
                .stages(
                        Norms.inForce("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"),
                        Norms.stage(LifecycleState.DE_FACTO_COLLAPSED, "2020-05-01T00:00:00Z", "2021-01-01T00:00:00Z"))
                .norm();
        Element element = at("2020-06-01T12:00:00Z", contested);
        assertThat(element.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(element.reasons()).contains(Reason.STATUS_CONTESTED);
        assertThat(element.cause()).contains(Cause.NORM);
    }

    @Test
    void aSuspensionForOnePartyLeavesTheOtherBound() {
        Stage suspended = new Stage(
                LifecycleState.SUSPENDED,
                Validity.between(Instant.parse("2020-03-01T00:00:00Z"), Instant.parse("2020-09-01T00:00:00Z")),
                Optional.of("SOUTH"),
                false,
                "");
        Norm norm = Norms.ceasefire()
                .stages(Norms.inForce("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"), suspended)
                .norm();
        When june = When.exactly(Instant.parse("2020-06-01T12:00:00Z"));
        assertThat(TimeElement.of(june, norm, List.of("SOUTH")).reasons()).containsExactly(Reason.SUSPENDED);
        assertThat(TimeElement.of(june, norm, List.of("NORTH")).degree()).isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void aDayCutByTheStartIsGradedByItsShare() {
        Norm noon = Norms.ceasefire()
                .stages(Norms.inForce("2020-06-01T12:00:00Z", "2021-01-01T00:00:00Z"))
                .norm();
        Element half = TimeElement.of(Events.day("2020-06-01"), noon, List.of());
        assertThat(half.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(half.share()).isEqualTo(0.5);
        assertThat(half.cause()).contains(Cause.EVIDENCE);
        Norm nearlyAll = Norms.ceasefire()
                .stages(Norms.inForce("2020-06-01T00:01:00Z", "2021-01-01T00:00:00Z"))
                .norm();
        assertThat(TimeElement.of(Events.day("2020-06-01"), nearlyAll, List.of())
                        .degree())
                .isEqualTo(Degree.ESTABLISHED);
    }

    private static Element at(String instant, Norm norm) {
        return TimeElement.of(When.exactly(Instant.parse(instant)), norm, List.of("NORTH"));
    }
}
