package truce.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import truce.core.action.ActionType;
import truce.core.action.PlaceRole;
import truce.core.actor.ActorGraph;
import truce.core.actor.Identity;
import truce.core.actor.Membership;
import truce.core.actor.NamedIdentity;
import truce.core.actor.WhoIsWho;
import truce.core.agreement.Ambiguity;
import truce.core.agreement.Binding;
import truce.core.agreement.BindingLevel;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Norm;
import truce.core.agreement.Relation;
import truce.core.agreement.Stage;
import truce.core.geo.ZoneMap;
import truce.core.time.Moment;
import truce.core.time.TimePrecision;
import truce.core.time.Validity;
import truce.core.time.When;

/** What is remembered of readings is what would be read anew. */
class ReadingsTest {

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final String[] NAMES = {"North", "South", "Band", "Turncoats", "Nobody"};
    private static final ActionType[] ACTS = {ActionType.MORTAR_FIRE, ActionType.ARMED_CLASH, ActionType.THREAT};
    private static final Duration[] LONG = {
        Duration.ZERO, Duration.ofNanos(1), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(3)
    };

    private final Random random = new Random(20);

    @Test
    void aMatcherThatHasSeenManyActsSaysOfEachWhatANewOneSays() {
        Norms terms = Norms.ceasefire();
        List<Norm> norms = List.of(
                norm(terms),
                norm(terms.counting(PlaceRole.POSITION)),
                norm(terms.relation(Relation.ANY)),
                norm(terms.ambiguous(new Ambiguity(Set.of(ActionType.MORTAR_FIRE), List.of("NORTH"), ""))));
        Matcher seasoned = new Matcher(frame(norms));
        for (int i = 0; i < 6_000; i++) {
            Events act = act();
            Norm norm = norms.get(random.nextInt(norms.size()));
            assertThat(seasoned.grade(act.incident(), act.event(), norm))
                    .isEqualTo(new Matcher(frame(norms)).grade(act.incident(), act.event(), norm));
        }
    }

    @Test
    void actsOfOneEpochShareTheirElementsAndThoseAtATurnDoNot() {
        Norm norm = norm(Norms.ceasefire());
        Matcher matcher = new Matcher(frame(List.of(norm)));
        for (int i = 0; i < 50; i++) {
            time(matcher, norm, START);
        }
        Element early = time(matcher, norm, START.plus(Duration.ofHours(1)));
        assertThat(time(matcher, norm, START.plus(Duration.ofHours(2)))).isSameAs(early);
        assertThat(time(matcher, norm, START.plus(Duration.ofHours(-13)))).isNotEqualTo(early);
    }

    private static Element time(Matcher matcher, Norm norm, Instant from) {
        Events act = Events.shelling().on(new When(from, from.plus(Duration.ofHours(20)), TimePrecision.DAY));
        return matcher.grade(act.incident(), act.event(), norm).elements().get(2);
    }

    /** Begin and end of everything lie on whole days and half days, and times of acts often do too. */
    private Events act() {
        Instant from = START.plus(Duration.ofHours(12L * (random.nextInt(40) - 4)));
        Instant begin = from.plusNanos(random.nextInt(3) - 1L);
        Duration lasting = LONG[random.nextInt(LONG.length)];
        Events act = Events.shelling()
                .acts(ACTS[random.nextInt(ACTS.length)])
                .on(new When(begin, begin.plus(lasting), TimePrecision.DAYS));
        String one = NAMES[random.nextInt(NAMES.length)];
        String other = NAMES[random.nextInt(NAMES.length)];
        return random.nextBoolean() ? act.by(one, other) : act.between(one, other);
    }

    private static Norm norm(Norms terms) {
        Moment open = new Moment(day(3), day(4));
        Binding band = new Binding(
                "BAND",
                "south",
                BindingLevel.AFFILIATE,
                new Validity(open, Moment.at(day(9))),
                List.of(),
                List.of(),
                "");
        return terms.binding(Norms.signatory("NORTH", "north"), Norms.signatory("SOUTH", "south"), band)
                .stages(
                        stage(LifecycleState.IN_FORCE, Moment.at(day(0)), open),
                        stage(LifecycleState.SUSPENDED, open, Moment.at(day(5))),
                        stage(LifecycleState.IN_FORCE, Moment.at(day(5)), Moment.at(day(12))))
                .norm();
    }

    private static Frame frame(List<Norm> norms) {
        List<NamedIdentity> names = List.of(
                is("North", "NORTH", Validity.ALWAYS),
                is("South", "SOUTH", Validity.ALWAYS),
                is("Band", "BAND", Validity.ALWAYS),
                is("Turncoats", "NORTH", Validity.between(day(-9), day(6))),
                is("Turncoats", "SOUTH", Validity.between(day(6), day(99))));
        List<Membership> belongs = List.of(
                new Membership("BAND", Membership.Kind.AFFILIATE, "NORTH", Validity.between(day(10), day(99)), "test"));
        return new Frame(norms, ZoneMap.of(List.of()), new WhoIsWho(names, List.of()), new ActorGraph(belongs));
    }

    private static NamedIdentity is(String name, String party, Validity when) {
        return new NamedIdentity(name, new Identity.Known(party), when, "test");
    }

    private static Stage stage(LifecycleState state, Moment from, Moment to) {
        return new Stage(state, new Validity(from, to), Optional.empty(), false, "");
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
