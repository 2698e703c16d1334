package truce.rules.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import truce.core.action.Action;
import truce.core.action.ActionGroup;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.PlaceRole;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.ClauseKind;
import truce.core.agreement.Lifecycle;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Modality;
import truce.core.agreement.Norm;
import truce.core.agreement.Quantity;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.evidence.Evidence;
import truce.core.evidence.EvidenceLevel;
import truce.core.evidence.Source;
import truce.core.evidence.SourceType;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.geo.Position;
import truce.core.geo.ZoneMap;
import truce.core.incident.Event;
import truce.core.incident.Incident;
import truce.core.match.ActCase;
import truce.core.match.Frame;
import truce.core.match.Matcher;
import truce.core.origin.Origin;
import truce.core.run.DeterminationTable;
import truce.core.run.DeterminationTable.Decision;
import truce.core.run.RuleHit;
import truce.core.time.Validity;
import truce.core.time.When;
import truce.rules.engine.DroolsAssessor;
import truce.rules.engine.ShippedPack;
import truce.rules.pack.PackCache;

/** base-021 from a sighting to the answer: an invented line along the equator, 15 km from 100 mm on, in force from noon. */
class NearMissTest {

    private static final double METRES_A_DEGREE = 110_574;
    private static final Instant NOON = Instant.parse("2015-03-01T12:00:00Z");
    private static final DroolsAssessor BASE = DroolsAssessor.of(List.of(ShippedPack.base()), PackCache.none());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14.9 | 122 | 2015-03-01T12:00:00Z | North    | PROBABLE      |
            14.9 | 100 | 2015-03-01T12:00:01Z | North    | PROBABLE      |
            15.1 | 122 | 2015-03-01T12:00:00Z | North    | NOT_COVERED   | BEYOND_REQUIRED_DISTANCE
            15.0 | 122 | 2015-03-01T12:00:00Z | North    | INDETERMINATE | DISTANCE_STRADDLES
            14.9 | 99  | 2015-03-01T12:00:00Z | North    | NOT_COVERED   | WEAPON_NOT_LISTED
            14.9 | 122 | 2015-03-01T11:59:59Z | North    | NOT_COVERED   | BEFORE_EFFECT
            14.9 | 122 | 2015-03-01T12:00:00Z | Others   | NOT_COVERED   | PARTY_NOT_BOUND
            14.9 | 122 | 2015-03-01T12:00:00Z | Somebody | INDETERMINATE |
            """)
    void aGunNearItsLineIsFlaggedAndTheNearMissesAreNot(
            double kilometres, double bore, Instant when, String who, String answer, String reason) {
        ActCase subject = sighting(kilometres, bore, when, who);
        assertThat(BASE.assess(List.of(subject)).stream().map(RuleHit::rule)).containsExactly("base-021");
        Decision decision = DeterminationTable.decide(subject.elements());
        assertThat(decision.determination()).hasToString(answer);
        if (reason != null) {
            assertThat(decision.reasons().get(0)).hasToString(reason);
        }
    }

    private static ActCase sighting(double kilometres, double bore, Instant when, String who) {
        Disc place = new Disc("gun", new Position(kilometres * 1000 / METRES_A_DEGREE, 0.5), Distance.ofMetres(30));
        Weapon howitzer = new Weapon(WeaponClass.TUBE_ARTILLERY, OptionalDouble.of(bore), "");
        Participants sides = new Participants.Directed(Participants.Side.of(who), Participants.Side.NOBODY_NAMED);
        Source agency = new Source("Agency", "Agency", SourceType.INDEPENDENT, "");
        Set<ActionType> acts = Set.of(ActionType.HEAVY_WEAPON_PRESENCE);
        Action action = new Action(
                "a",
                new Origin("test.csv", 1),
                "test",
                Statement.ACT,
                acts,
                sides,
                Places.positionAt(place),
                When.exactly(when),
                Harm.UNKNOWN,
                howitzer,
                Vouching.by(List.of("Agency")),
                false,
                Optional.empty(),
                Links.NONE,
                Labels.NONE,
                Map.of());
        Event event = Event.of(
                "e",
                List.of(action),
                acts,
                sides,
                Places.positionAt(place),
                When.exactly(when),
                Harm.UNKNOWN,
                howitzer,
                Evidence.of(List.of(agency), EvidenceLevel.ALLEGED, List.of()),
                List.of(),
                false,
                List.of());
        return new Matcher(frame())
                .grade(
                        Incident.of("i", List.of(event), List.of()),
                        event,
                        frame().norms().get(0));
    }

    private static Frame frame() {
        NamedIdentity north = new NamedIdentity("North", new Identity.Known("NORTH"), Validity.ALWAYS, "test");
        NamedIdentity others = new NamedIdentity("Others", new Identity.Known("OTHERS"), Validity.ALWAYS, "test");
        return new Frame(
                List.of(norm()),
                ZoneMap.of(List.of()),
                new WhoIsWho(List.of(north, others), List.of()),
                new ActorGraph(List.of()));
    }

    private static Norm norm() {
        Line equator = Line.through(List.of(new Position(0, 0), new Position(0, 1)));
        Quantity table = new Quantity.WithdrawalTable(
                List.of(new Quantity.WithdrawalRow(
                        Set.of(WeaponClass.TUBE_ARTILLERY),
                        List.of(),
                        100,
                        Double.POSITIVE_INFINITY,
                        Distance.ofKilometres(15))),
                List.of(new Quantity.PartyLine(List.of("NORTH"), "the equator", equator, true, Distance.ZERO, true)));
        Validity fromNoon = Validity.between(NOON, Instant.parse("2016-01-01T00:00:00Z"));
        return new Norm(
                "TEST/c2",
                "TEST",
                "c2",
                ClauseKind.WEAPON_WITHDRAWAL,
                Modality.PROHIBITION,
                ActionType.in(ActionGroup.WEAPON_PRESENCE),
                Set.of(),
                List.of(new Binding(
                        "NORTH", "north", BindingLevel.SIGNATORY, Validity.ALWAYS, List.of(), List.of(), "")),
                false,
                List.of(),
                Relation.ANY,
                Optional.empty(),
                List.of(PlaceRole.POSITION),
                new Lifecycle(List.of(new Stage(LifecycleState.IN_FORCE, fromNoon, Optional.empty(), false, ""))),
                List.of(),
                List.of(),
                Optional.of(table),
                List.of());
    }
}
