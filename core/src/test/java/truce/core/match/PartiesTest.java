package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.ExceptionKind;
import truce.core.action.Participants;
import truce.core.actor.Membership;
import truce.core.agreement.Ambiguity;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Exemption;
import truce.core.agreement.Norm;
import truce.core.agreement.Relation;
import truce.core.evidence.AttributionGround;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.time.Moment;
import truce.core.time.Validity;

/** Party, relationship, exception and attribution: who is addressed, against whom, and who is told to have done it. */
class PartiesTest {

    private static final Norm CEASEFIRE = Norms.ceasefire()
            .binding(
                    Norms.signatory("NORTH", "north"),
                    Norms.signatory("SOUTH", "south"),
                    Norms.binding("DESIGNATED", "south", BindingLevel.EXCLUDED))
            .norm();

    @Test
    void aSignatoryActingAgainstTheOtherSideIsAddressed() {
        ActCase subject = grade(Events.shelling(), CEASEFIRE);
        assertThat(degree(subject, Gate.PARTY)).isEqualTo(Degree.ESTABLISHED);
        assertThat(degree(subject, Gate.RELATIONSHIP)).isEqualTo(Degree.ESTABLISHED);
        assertThat(subject.attribution().basis()).isEqualTo(Attribution.Basis.NAMED_BY_SOURCE);
    }

    @ParameterizedTest
    @EnumSource(value = AttributionGround.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_STATED")
    void whatTheDataStateOfHowTheActorIsKnownIsItsStepOfTheLadder(AttributionGround ground) {
        ActCase subject = grade(Events.shelling().attributed(ground), CEASEFIRE);
        assertThat(subject.attribution().basis()).isEqualTo(Attribution.Basis.valueOf(ground.name()));
        assertThat(grade(Events.shelling().between("North", "South").attributed(ground), CEASEFIRE)
                        .attribution()
                        .basis())
                .as("nobody is named to have acted")
                .isEqualTo(Attribution.Basis.DIRECTION_NOT_RECORDED);
    }

    @Test
    void whoeverTellsOfItselfAdmitsAndAnotherPartyClaims() {
        Source ownWord = new Source("Army of North", "North", SourceType.PARTY, "NORTH");
        Source friends = new Source("Radio of North", "Radio", SourceType.PARTY_ALIGNED, "NORTH");
        Source opponents = new Source("Army of South", "South", SourceType.PARTY, "SOUTH");
        assertThat(basis(ownWord)).isEqualTo(Attribution.Basis.ADMITTED);
        assertThat(basis(friends)).isEqualTo(Attribution.Basis.NAMED_BY_SOURCE);
        assertThat(basis(opponents)).isEqualTo(Attribution.Basis.CLAIMED_BY_OPPONENT);
        assertThat(basis(ownWord, opponents)).isEqualTo(Attribution.Basis.NAMED_BY_SOURCE);
    }

    private static Attribution.Basis basis(Source... sources) {
        return grade(Events.shelling().told(sources), CEASEFIRE).attribution().basis();
    }

    @Test
    void aNameNobodyMappedIsOpenAndNeverNotAParty() {
        ActCase subject = grade(Events.shelling().by("Somebody", "South"), CEASEFIRE);
        assertThat(degree(subject, Gate.PARTY)).isEqualTo(Degree.UNRESOLVED);
        assertThat(reasons(subject, Gate.PARTY)).containsExactly(Reason.ACTOR_UNMAPPED);
        assertThat(subject.attribution().parties()).containsExactly("Somebody");
    }

    @Test
    void aKnownOutsiderIsNotBound() {
        assertThat(reasons(grade(Events.shelling().by("Others", "South"), CEASEFIRE), Gate.PARTY))
                .containsExactly(Reason.PARTY_NOT_BOUND);
    }

    @Test
    void whomAnotherMustRestrainStandsOnASideAllTheSame() {
        Norm duty = Norms.ceasefire()
                .kind(ClauseKind.ENSURE)
                .binding(
                        Norms.signatory("NORTH", "north"),
                        Norms.binding("SOUTH", "south", BindingLevel.THIRD_PARTY_DUTY_ONLY))
                .norm();
        assertThat(degree(grade(Events.shelling(), duty), Gate.RELATIONSHIP)).isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void aLumpThatHoldsAnOutsiderIsOpen() {
        ActCase subject = grade(Events.shelling().by("Rebels", "North"), CEASEFIRE);
        assertThat(degree(subject, Gate.PARTY)).isEqualTo(Degree.UNRESOLVED);
        assertThat(reasons(subject, Gate.PARTY)).contains(Reason.ACTOR_MIXED);
        ActCase target = grade(Events.shelling().by("North", "Rebels"), CEASEFIRE);
        assertThat(reasons(target, Gate.RELATIONSHIP)).containsExactly(Reason.TARGET_MIXED);
    }

    @Test
    void actingTogetherWithABoundPartySuffices() {
        Participants both =
                new Participants.Directed(Participants.Side.of("Others", "North"), Participants.Side.of("South"));
        assertThat(degree(grade(Events.shelling().by(both), CEASEFIRE), Gate.PARTY))
                .isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void directionNotRecordedBetweenBoundSidesStandsWithoutAttribution() {
        ActCase subject = grade(Events.shelling().between("North", "South"), CEASEFIRE);
        assertThat(degree(subject, Gate.PARTY)).isEqualTo(Degree.ESTABLISHED);
        assertThat(reasons(subject, Gate.PARTY)).containsExactly(Reason.DIRECTION_UNKNOWN);
        assertThat(subject.attribution().basis()).isEqualTo(Attribution.Basis.DIRECTION_NOT_RECORDED);
        assertThat(subject.attribution().parties()).containsExactly("NORTH");
        assertThat(subject.attribution().others()).containsExactly("SOUTH");
    }

    @Test
    void aFightWithAnOutsiderLiesOutsideWhicheverWayItWent() {
        ActCase subject = grade(Events.shelling().between("Others", "North"), CEASEFIRE);
        assertThat(degree(subject, Gate.RELATIONSHIP)).isEqualTo(Degree.EXCLUDED);
        assertThat(reasons(subject, Gate.RELATIONSHIP)).containsExactly(Reason.TARGET_OUTSIDE_SCOPE);
    }

    @Test
    void aFightWithinOneSideIsAnotherMatter() {
        Norm twoOfNorth = Norms.ceasefire()
                .binding(
                        Norms.signatory("NORTH", "north"),
                        Norms.signatory("OTHERS", "north"),
                        Norms.signatory("SOUTH", "south"))
                .norm();
        assertThat(reasons(grade(Events.shelling().by("North", "Others"), twoOfNorth), Gate.RELATIONSHIP))
                .containsExactly(Reason.INTRA_SIDE);
    }

    @Test
    void membershipBindsFromItsDateOnly() {
        List<Membership> joined = List.of(new Membership(
                "BRIGADE",
                Membership.Kind.MEMBER,
                "SOUTH",
                new Validity(Moment.at(Instant.parse("2020-05-01T00:00:00Z")), Moment.NEVER),
                "test"));
        Frame frame = Frames.of(CEASEFIRE, joined);
        Events brigade = Events.shelling().by("Southern brigade", "North");
        assertThat(degree(grade(brigade, CEASEFIRE, frame), Gate.PARTY)).isEqualTo(Degree.ESTABLISHED);
        assertThat(reasons(grade(brigade.on(Events.day("2020-04-01")), CEASEFIRE, frame), Gate.PARTY))
                .containsExactly(Reason.PARTY_NOT_BOUND);
    }

    @Test
    void boundThroughAGuarantorIsLikelyAndSaysSo() {
        Norm via = Norms.ceasefire()
                .binding(Norms.binding("NORTH", "north", BindingLevel.VIA_GUARANTOR), Norms.signatory("SOUTH", "south"))
                .norm();
        Element party = grade(Events.shelling(), via).element(Gate.PARTY).orElseThrow();
        assertThat(party.degree()).isEqualTo(Degree.LIKELY);
        assertThat(party.reasons()).containsExactly(Reason.BOUND_VIA_GUARANTOR_ONLY);
        assertThat(party.cause()).contains(Cause.NORM);
    }

    @Test
    void wordingThatLeavesAnActorOpenIsTheTextsFault() {
        Norm open = Norms.ceasefire()
                .binding(
                        Norms.signatory("NORTH", "north"),
                        Norms.signatory("SOUTH", "south"),
                        Norms.signatory("SPONSOR", "south"))
                .ambiguous(new Ambiguity(java.util.Set.of(), List.of("SPONSOR"), "conflicting parties"))
                .norm();
        Element party = grade(Events.shelling().by("Sponsor", "North"), open)
                .element(Gate.PARTY)
                .orElseThrow();
        assertThat(party.degree()).isEqualTo(Degree.UNRESOLVED);
        assertThat(party.reasons()).contains(Reason.CLAUSE_AMBIGUOUS);
        assertThat(party.cause()).contains(Cause.NORM);
    }

    @Test
    void aGuarantorAnswersForItselfFullyAndForOthersOnlyPossibly() {
        Norm duty = Norms.ceasefire()
                .kind(ClauseKind.ENSURE)
                .binding(Norms.signatory("SPONSOR", "guarantor"))
                .controlling("SOUTH")
                .relation(Relation.ANY)
                .norm();
        ActCase own = grade(Events.shelling().by("Sponsor", "North"), duty);
        assertThat(degree(own, Gate.ACT)).isEqualTo(Degree.ESTABLISHED);
        ActCase others = grade(Events.shelling().by("South", "North"), duty);
        assertThat(reasons(others, Gate.ACT)).containsExactly(Reason.MEASURES_UNKNOWN);
        assertThat(others.attribution().parties()).containsExactly("SPONSOR");
        assertThat(reasons(grade(Events.shelling(), duty), Gate.PARTY)).containsExactly(Reason.PARTY_NOT_BOUND);
    }

    @Test
    void whomTheTextNamesAsAnothersDutyIsReachedThroughTheGuarantor() {
        Norm duty = Norms.ceasefire()
                .kind(ClauseKind.ENSURE)
                .binding(
                        Norms.signatory("SPONSOR", "guarantor"),
                        Norms.binding("SOUTH", "south", BindingLevel.THIRD_PARTY_DUTY_ONLY))
                .controlling("SOUTH")
                .relation(Relation.ANY)
                .norm();
        ActCase subject = grade(Events.shelling().by("South", "North"), duty);
        assertThat(degree(subject, Gate.PARTY)).isEqualTo(Degree.ESTABLISHED);
        assertThat(reasons(subject, Gate.ACT)).containsExactly(Reason.MEASURES_UNKNOWN);
    }

    @Test
    void openWordingCanBeLimitedToSomeActs() {
        Norm open = Norms.ceasefire()
                .ambiguous(new Ambiguity(
                        java.util.Set.of(ActionType.ARTILLERY_FIRE), List.of("NORTH"), "conflicting parties"))
                .norm();
        assertThat(degree(grade(Events.shelling(), open), Gate.PARTY)).isEqualTo(Degree.UNRESOLVED);
        assertThat(degree(grade(Events.shelling().acts(ActionType.FIXED_WING_STRIKE), open), Gate.PARTY))
                .isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void anExceptionIsShownOnlyWhenEveryTargetIsDesignated() {
        Norm carvedOut = Norms.ceasefire()
                .exempting(new Exemption(
                        ExceptionKind.DESIGNATED_GROUP_TARGET, List.of("DESIGNATED"), Validity.ALWAYS, "", "c8"))
                .norm();
        ActCase alone = grade(Events.shelling().by("North", "Designated"), carvedOut);
        assertThat(degree(alone, Gate.EXCEPTION)).isEqualTo(Degree.EXCLUDED);
        Participants mixed =
                new Participants.Directed(Participants.Side.of("North"), Participants.Side.of("Designated", "Crowd"));
        ActCase both = grade(Events.shelling().by(mixed), carvedOut);
        assertThat(degree(both, Gate.EXCEPTION)).isEqualTo(Degree.LIKELY);
        assertThat(reasons(both, Gate.EXCEPTION)).containsExactly(Reason.TARGET_MIXED);
    }

    @Test
    void aFightOfUnknownDirectionWithADesignatedGroupIsOutsideAndNotExcused() {
        Norm carvedOut = Norms.ceasefire()
                .exempting(new Exemption(
                        ExceptionKind.DESIGNATED_GROUP_TARGET, List.of("DESIGNATED"), Validity.ALWAYS, "", "c8"))
                .norm();
        ActCase subject = grade(Events.shelling().between("North", "Designated"), carvedOut);
        assertThat(reasons(subject, Gate.RELATIONSHIP)).containsExactly(Reason.TARGET_OUTSIDE_SCOPE);
        assertThat(degree(subject, Gate.EXCEPTION)).isEqualTo(Degree.ESTABLISHED);
    }

    @Test
    void aClaimedExceptionWeakensAndASupportedOneLeavesOpen() {
        ExceptionClaim claimed = new ExceptionClaim(ExceptionKind.SELF_DEFENCE, "North", false);
        ExceptionClaim supported = new ExceptionClaim(ExceptionKind.SELF_DEFENCE, "North", true);
        assertThat(degree(grade(Events.shelling().claiming(claimed), CEASEFIRE), Gate.EXCEPTION))
                .isEqualTo(Degree.LIKELY);
        assertThat(degree(grade(Events.shelling().claiming(supported), CEASEFIRE), Gate.EXCEPTION))
                .isEqualTo(Degree.UNRESOLVED);
    }

    @Test
    void civiliansHitAreNoOutsidersToACeasefire() {
        ActCase subject = grade(Events.shelling().by("North", "Crowd"), CEASEFIRE);
        assertThat(degree(subject, Gate.RELATIONSHIP)).isEqualTo(Degree.LIKELY);
        assertThat(reasons(subject, Gate.RELATIONSHIP)).containsExactly(Reason.TARGET_CIVILIANS);
    }

    @Test
    void swappingTheSidesMirrorsTheAnswer() {
        ActCase one = grade(Events.shelling().by("North", "South"), CEASEFIRE);
        ActCase other = grade(Events.shelling().by("South", "North"), CEASEFIRE);
        assertThat(one.elements().stream().map(Element::degree))
                .containsExactlyElementsOf(
                        other.elements().stream().map(Element::degree).toList());
    }

    @Test
    void anActOfAnotherKindIsNotRegulated() {
        assertThat(reasons(grade(Events.shelling().acts(ActionType.THREAT), CEASEFIRE), Gate.ACT))
                .containsExactly(Reason.ACT_NOT_REGULATED);
        ActCase maybe = grade(Events.shelling().acts(ActionType.THREAT, ActionType.MORTAR_FIRE), CEASEFIRE);
        assertThat(reasons(maybe, Gate.ACT)).containsExactly(Reason.ACT_TYPE_UNCERTAIN);
    }

    private static ActCase grade(Events events, Norm norm) {
        return grade(events, norm, Frames.of(norm));
    }

    private static ActCase grade(Events events, Norm norm, Frame frame) {
        return new Matcher(frame).grade(events.incident(), events.event(), norm);
    }

    private static Degree degree(ActCase subject, Gate gate) {
        return subject.element(gate).orElseThrow().degree();
    }

    private static List<Reason> reasons(ActCase subject, Gate gate) {
        return subject.element(gate).orElseThrow().reasons();
    }
}
