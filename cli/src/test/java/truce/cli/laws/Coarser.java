package truce.cli.laws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Participants;
import truce.core.action.Participants.Side;
import truce.core.action.Places;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.time.When;

/** Ways to say the same act less surely: every set that it is known up to is replaced by a larger one. */
enum Coarser {
    WIDER_PLACE {
        @Override
        Action of(Action act, RandomActs random) {
            Places at = act.places();
            return with(
                    act,
                    act.acts(),
                    act.participants(),
                    new Places(
                            wider(at.origin(), random),
                            wider(at.impact(), random),
                            wider(at.position(), random),
                            at.observer()),
                    act.when());
        }
    },
    LONGER_TIME {
        @Override
        Action of(Action act, RandomActs random) {
            When when = act.when();
            Duration more = Duration.ofHours(random.one(List.of(1, 6, 24, 200)));
            When longer = new When(
                    random.chance(0.5) ? when.from() : when.from().minus(more),
                    when.to().plus(more),
                    when.precision());
            return with(act, act.acts(), act.participants(), act.places(), longer);
        }
    },
    MORE_ACTS {
        @Override
        Action of(Action act, RandomActs random) {
            Set<ActionType> more = EnumSet.copyOf(act.acts());
            more.add(random.one(List.of(ActionType.values())));
            return with(act, more, act.participants(), act.places(), act.when());
        }
    },
    LESS_SURE_ACTOR {
        @Override
        Action of(Action act, RandomActs random) {
            Participants who = act.participants();
            Side first = lessSure(who.first(), random);
            return with(act, act.acts(), same(who, first, who.second()), act.places(), act.when());
        }
    },
    LESS_SURE_TARGET {
        @Override
        Action of(Action act, RandomActs random) {
            Participants who = act.participants();
            Side second = lessSure(who.second(), random);
            return with(act, act.acts(), same(who, who.first(), second), act.places(), act.when());
        }
    },
    NOBODY_NAMED {
        @Override
        Action of(Action act, RandomActs random) {
            Participants who = act.participants();
            return with(act, act.acts(), same(who, Side.NOBODY_NAMED, who.second()), act.places(), act.when());
        }
    },
    NO_DIRECTION {
        @Override
        Action of(Action act, RandomActs random) {
            Participants who = act.participants();
            return with(
                    act, act.acts(), new Participants.Undirected(who.first(), who.second()), act.places(), act.when());
        }
    };

    /** The act, said less surely. */
    abstract Action of(Action act, RandomActs random);

    /** Shares may rise with a wider place or a longer time (decision 5); nothing may with the others. */
    boolean mayRaiseShares() {
        return this == WIDER_PLACE || this == LONGER_TIME;
    }

    private static Place wider(Place place, RandomActs random) {
        if (place instanceof Disc disc) {
            return random.chance(0.1)
                    ? new AreaWithoutGeometry("somewhere", Optional.empty())
                    : new Disc(
                            disc.label(),
                            disc.centre(),
                            Distance.ofMetres(disc.radius().metres() * (1 + random.one(List.of(0.1, 1.0, 10.0)))));
        }
        return place;
    }

    private static Side lessSure(Side side, RandomActs random) {
        if (side.names().isEmpty() || (side.names().size() > 1 && !side.oneOf())) {
            return Side.NOBODY_NAMED;
        }
        List<String> names = new ArrayList<>(side.names());
        names.add(random.name());
        return Side.oneOf(names.toArray(String[]::new));
    }

    private static Participants same(Participants who, Side first, Side second) {
        return who instanceof Participants.Directed
                ? new Participants.Directed(first, second)
                : new Participants.Undirected(first, second);
    }

    private static Action with(Action act, Set<ActionType> acts, Participants who, Places places, When when) {
        return new Action(
                act.id(),
                act.origin(),
                act.dataset(),
                act.statement(),
                acts,
                who,
                places,
                when,
                act.killed(),
                act.weapon(),
                act.vouching(),
                act.aggregated(),
                act.knownAt(),
                act.links(),
                act.labels(),
                act.attributes());
    }
}
