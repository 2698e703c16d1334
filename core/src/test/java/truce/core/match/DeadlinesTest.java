package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity.Deadline;
import truce.core.agreement.Relation;
import truce.core.circumstance.Basis;
import truce.core.circumstance.Circumstance;
import truce.core.circumstance.Circumstance.Performance;
import truce.core.circumstance.Circumstance.Performance.Done;
import truce.core.origin.Origin;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** A group to be removed by 15 October 2018 24:00 Damascus, with a day's tolerance of counting. */
class DeadlinesTest {

    private static final Instant DUE = Instant.parse("2018-10-15T21:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2018-12-01T00:00:00Z");

    @Test
    void silenceIsOpenForWantOfCoverage() {
        DutyCase subject = only(false);
        assertThat(degree(subject)).isEqualTo(Degree.UNRESOLVED);
        assertThat(reasons(subject, Gate.DEADLINE)).containsExactly(Reason.COVERAGE_GAP);
    }

    @Test
    void reportedNotDoneLongAfterIsEstablished() {
        assertThat(degree(only(false, report("2018-11-01T00:00:00Z", Done.NOT))))
                .isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void reportedDoneInTimeIsNoBreach() {
        assertThat(reasons(only(false, report("2018-10-10T00:00:00Z", Done.FULLY)), Gate.DEADLINE))
                .containsExactly(Reason.DUTY_PERFORMED);
    }

    @Test
    void doneWithinTheToleranceOfCountingIsOpenByTheText() {
        Element element = only(false, report("2018-10-16T06:00:00Z", Done.FULLY))
                .element(Gate.DEADLINE)
                .orElseThrow();
        assertThat(element.reasons()).containsExactly(Reason.DEADLINE_CONVENTION);
        assertThat(element.cause()).contains(Cause.NORM);
    }

    @Test
    void reportsThatDifferStayOpen() {
        assertThat(reasons(
                        only(
                                false,
                                report("2018-10-10T00:00:00Z", Done.FULLY),
                                report("2018-11-01T00:00:00Z", Done.NOT)),
                        Gate.DEADLINE))
                .containsExactly(Reason.SOURCES_CONFLICT);
    }

    @Test
    void aPassiveTextLeavesTheDutyHolderOpen() {
        DutyCase subject = only(true, report("2018-11-01T00:00:00Z", Done.NOT));
        assertThat(degree(subject)).isEqualTo(Degree.ESTABLISHED);
        assertThat(reasons(subject, Gate.PARTY)).containsExactly(Reason.DUTY_HOLDER_UNSPECIFIED);
        assertThat(subject.attribution().basis()).isEqualTo(Attribution.Basis.UNKNOWN);
    }

    @Test
    void nothingIsDueBeforeItsTime() {
        assertThat(Duties.due(
                        Frames.of(norm(false)), List.of(), Instant.parse("2018-10-01T00:00:00Z"), Optional.empty()))
                .isEmpty();
    }

    private static DutyCase only(boolean passive, Performance... reports) {
        List<DutyCase> due =
                Duties.due(Frames.of(norm(passive)), List.<Circumstance>of(reports), LONG_AFTER, Optional.empty());
        assertThat(due).hasSize(1);
        return due.get(0);
    }

    private static Performance report(String since, Done done) {
        return new Performance(
                Basis.of(new Origin("duties.csv", 1), "Agency"),
                new Validity(Moment.at(Instant.parse(since)), Moment.NEVER),
                "TEST/s5",
                "NORTH",
                done);
    }

    private static Norm norm(boolean passive) {
        return new Norm(
                "TEST/s5",
                "TEST",
                "s5",
                ClauseKind.REMOVE_GROUP,
                Modality.REQUIREMENT,
                Set.of(),
                Set.of(),
                List.of(Norms.signatory("NORTH", "north")),
                passive,
                List.of(),
                Relation.ANY,
                Optional.empty(),
                List.of(),
                new Lifecycle(List.of(Norms.inForce("2018-09-17T00:00:00Z", "2024-12-08T00:00:00Z"))),
                List.of(),
                List.of(),
                Optional.of(new Deadline(Moment.at(DUE), Duration.ofDays(1))),
                List.of());
    }

    private static Degree degree(DutyCase subject) {
        return subject.element(Gate.DEADLINE).orElseThrow().degree();
    }

    private static List<Reason> reasons(DutyCase subject, Gate gate) {
        return subject.element(gate).orElseThrow().reasons();
    }
}
