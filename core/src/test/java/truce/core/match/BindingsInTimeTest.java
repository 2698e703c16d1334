package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import truce.core.actor.Identity;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.Norm;
import truce.core.time.Moment;
import truce.core.time.TimePrecision;
import truce.core.time.Validity;
import truce.core.time.When;

/** An act whose time is known to a week, and a text or a name that holds for only part of that week. */
class BindingsInTimeTest {

    private static final When WEEK =
            new When(Instant.parse("2020-06-01T00:00:00Z"), Instant.parse("2020-06-08T00:00:00Z"), TimePrecision.WEEK);

    @Test
    void aPartyThatMayHaveJoinedAfterTheActIsOpen() {
        ActCase subject = grade(bound(from("2020-06-05")));
        assertThat(party(subject).degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(party(subject).reasons()).containsExactly(Reason.TIME_STRADDLES_EFFECT);
        assertThat(party(subject).cause()).contains(Cause.EVIDENCE);
    }

    @Test
    void aPartyThatMayHaveLeftBeforeTheActIsOpen() {
        ActCase subject = grade(bound(until("2020-06-05")));
        assertThat(party(subject).degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(party(subject).reasons()).containsExactly(Reason.TIME_STRADDLES_END);
    }

    @Test
    void aPartyThatJoinedJustBeforeIsBoundAndOneThatLeftIsNot() {
        assertThat(party(grade(bound(from("2020-06-01")))).degree()).isEqualTo(Degree.ESTABLISHED);
        assertThat(party(grade(bound(until("2020-06-01")))).reasons()).containsExactly(Reason.PARTY_NOT_BOUND);
    }

    @Test
    void aJoiningWhoseDateTheTextLeavesOpenIsTheTextsFault() {
        Moment unclear = new Moment(Instant.parse("2020-05-01T00:00:00Z"), Instant.parse("2020-07-01T00:00:00Z"));
        ActCase subject = grade(bound(new Validity(unclear, Moment.NEVER)));
        assertThat(party(subject).degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(party(subject).cause()).contains(Cause.NORM);
    }

    @Test
    void whoWasFirstBoundThroughAGuarantorAndThenSignedIsHeldToTheWeaker() {
        Norm norm = Norms.ceasefire()
                .binding(
                        binding("NORTH", "north", BindingLevel.SIGNATORY, from("2020-06-05")),
                        binding("NORTH", "north", BindingLevel.VIA_GUARANTOR, until("2020-06-05")),
                        Norms.signatory("SOUTH", "south"))
                .norm();
        assertThat(party(grade(norm)).degree()).isEqualTo(Degree.LIKELY);
        assertThat(party(grade(norm)).reasons()).containsExactly(Reason.BOUND_VIA_GUARANTOR_ONLY);
    }

    @Test
    void aTargetThatMayHaveStoodOutsideIsMixed() {
        Norm norm = Norms.ceasefire()
                .binding(
                        Norms.signatory("NORTH", "north"),
                        binding("SOUTH", "south", BindingLevel.SIGNATORY, from("2020-06-05")))
                .norm();
        assertThat(grade(norm).element(Gate.RELATIONSHIP).orElseThrow().reasons())
                .containsExactly(Reason.TARGET_MIXED);
    }

    @Test
    void aNameThatMeansAPartyForPartOfTheTimeOnlyIsUnmapped() {
        assertThat(who(named("NORTH", from("2020-06-05")))).isEqualTo(new Identity.Unmapped("Northern Army"));
        assertThat(who(named("NORTH", from("2020-06-01")))).isEqualTo(new Identity.Known("NORTH"));
    }

    @Test
    void aNameThatChangesItsPartyWithinTheTimeIsOneOfBoth() {
        assertThat(who(named("NORTH", until("2020-06-05")), named("SOUTH", from("2020-06-05"))))
                .isInstanceOfSatisfying(
                        Identity.Lump.class, lump -> assertThat(lump.parties()).containsExactly("NORTH", "SOUTH"));
    }

    @Test
    void entriesThatOverlapCoverTheTimeOnce() {
        assertThat(who(named("NORTH", from("2020-06-04")), named("NORTH", from("2020-06-05"))))
                .isEqualTo(new Identity.Unmapped("Northern Army"));
    }

    private static Identity who(NamedIdentity... entries) {
        return new WhoIsWho(List.of(entries), List.of()).identify("Northern Army", WEEK);
    }

    private static NamedIdentity named(String party, Validity validity) {
        return new NamedIdentity("Northern Army", new Identity.Known(party), validity, "test");
    }

    private static Norm bound(Validity validity) {
        return Norms.ceasefire()
                .binding(binding("NORTH", "north", BindingLevel.SIGNATORY, validity), Norms.signatory("SOUTH", "south"))
                .norm();
    }

    private static Binding binding(String party, String side, BindingLevel level, Validity validity) {
        return new Binding(party, side, level, validity, List.of(), List.of(), "");
    }

    private static Validity from(String day) {
        return new Validity(Moment.at(Instant.parse(day + "T00:00:00Z")), Moment.NEVER);
    }

    private static Validity until(String day) {
        return new Validity(Moment.ALWAYS, Moment.at(Instant.parse(day + "T00:00:00Z")));
    }

    private static ActCase grade(Norm norm) {
        Events week = Events.shelling().on(WEEK);
        return new Matcher(Frames.of(norm)).grade(week.incident(), week.event(), norm);
    }

    private static Element party(ActCase subject) {
        return subject.element(Gate.PARTY).orElseThrow();
    }
}
