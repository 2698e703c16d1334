package truce.cli.laws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.ExceptionClaim;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.Participants.Side;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.Agreement;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.evidence.EvidenceLevel;
import truce.core.geo.AreaWithoutGeometry;
import truce.core.geo.Baseline;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Line;
import truce.core.geo.Place;
import truce.core.geo.Position;
import truce.core.geo.Shape;
import truce.core.origin.Origin;
import truce.core.time.Moment;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** Acts made at random such as a text is about: in, at and around its zones and dates, by its parties and others. */
final class RandomActs {

    static final String PEOPLE = "The people";
    static final String NOBODY_KNOWS = "A name that nobody mapped";

    private final Agreement agreement;
    private final Random random;
    private final List<Position> anchors = new ArrayList<>();
    private final List<Instant> instants = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    RandomActs(Agreement agreement, Random random) {
        this(agreement, random, true);
    }

    /** Acts by parties under their names, never under another spelling. */
    static RandomActs byNames(Agreement agreement, Random random) {
        return new RandomActs(agreement, random, false);
    }

    private RandomActs(Agreement agreement, Random random, boolean aliases) {
        this.agreement = agreement;
        this.random = random;
        agreement.zones().forEach(zone -> zone.versions().forEach(version -> anchor(version.shape())));
        agreement.lines().values().forEach(this::anchor);
        if (anchors.isEmpty()) {
            anchors.add(new Position(35.9, 36.6));
        }
        for (Norm norm : agreement.norms()) {
            for (Stage stage : norm.lifecycle().stages()) {
                Stream.of(stage.validity().from(), stage.validity().to())
                        .filter(end -> !end.equals(Moment.ALWAYS) && !end.equals(Moment.NEVER))
                        .forEach(end -> instants.addAll(List.of(end.earliest(), end.latest())));
            }
        }
        instants.add(agreement.signed().earliest());
        agreement.parties().forEach(party -> {
            names.addAll(List.of(party.name(), party.name()));
            if (aliases) {
                party.aliases().forEach(alias -> names.add(alias.name()));
            }
        });
    }

    private void anchor(Shape shape) {
        if (shape instanceof Shape.Drawn drawn) {
            drawn.region().inside().ifPresent(anchors::add);
        } else if (shape instanceof Shape.DiscAround disc) {
            anchors.add(disc.centre());
        } else if (shape instanceof Shape.Buffer buffer) {
            anchor(buffer.line());
        } else if (shape instanceof Shape.Band band) {
            anchor(band.area());
            anchor(band.line());
        } else if (shape instanceof Shape.Union union) {
            union.parts().forEach(this::anchor);
        } else if (shape instanceof Shape.Difference difference) {
            anchor(difference.whole());
            anchor(difference.without());
        }
    }

    private void anchor(Baseline line) {
        if (line instanceof Line drawn) {
            drawn.parts().forEach(anchors::addAll);
        }
    }

    List<Action> acts(int number) {
        List<Action> acts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            acts.add(act(i + 1));
        }
        return acts;
    }

    Action act(int row) {
        Set<ActionType> some = EnumSet.noneOf(ActionType.class);
        Norm norm = one(agreement.norms());
        some.add(norm.acts().isEmpty() || chance(0.2) ? one(List.of(ActionType.values())) : one(norm.acts()));
        if (chance(0.15)) {
            some.add(one(List.of(ActionType.values())));
        }
        int best = chance(0.5) ? 0 : random.nextInt(15);
        List<String> sources = chance(0.5) ? List.of(source()) : List.of(source(), source());
        return new Action(
                "test:" + row,
                new Origin("acts.csv", row),
                "test",
                Statement.ACT,
                some,
                participants(),
                places(),
                when(),
                new Harm(best, best, best + random.nextInt(3), true),
                chance(0.6)
                        ? Weapon.UNKNOWN
                        : new Weapon(
                                one(List.of(WeaponClass.values())), OptionalDouble.of(82 + random.nextInt(100)), ""),
                new Vouching(
                        sources,
                        chance(0.1) ? EvidenceLevel.OBSERVED : EvidenceLevel.ALLEGED,
                        chance(0.1) ? List.of("Party") : List.of(),
                        List.<ExceptionClaim>of()),
                chance(0.05),
                Optional.empty(),
                Links.NONE,
                Labels.NONE,
                java.util.Map.of());
    }

    private Participants participants() {
        Side first = side();
        Side second = side();
        return chance(0.6) ? new Participants.Directed(first, second) : new Participants.Undirected(first, second);
    }

    private Side side() {
        double draw = random.nextDouble();
        if (draw < 0.8) {
            return Side.of(name());
        }
        if (draw < 0.9) {
            return Side.oneOf(name(), name());
        }
        return draw < 0.95 ? Side.of(name(), name()) : Side.NOBODY_NAMED;
    }

    String name() {
        double draw = random.nextDouble();
        return draw < 0.05 ? NOBODY_KNOWS : draw < 0.12 ? PEOPLE : one(names);
    }

    private Places places() {
        Position at = one(anchors);
        double off = chance(0.3) ? 0 : random.nextGaussian() * 0.2;
        Position centre = new Position(at.latitude() + off, at.longitude() + random.nextGaussian() * 0.1);
        Place place = chance(0.05)
                ? new AreaWithoutGeometry("somewhere", Optional.empty())
                : new Disc("place", centre, Distance.ofKilometres(chance(0.7) ? 0.5 : 1 + random.nextInt(25)));
        return chance(0.7) ? Places.impactAt(place) : Places.positionAt(place);
    }

    private When when() {
        Instant around =
                one(instants).plus(Duration.ofHours((long) (random.nextGaussian() * 24 * (chance(0.5) ? 2 : 90))));
        Duration length =
                chance(0.4) ? Duration.ZERO : Duration.ofHours(1 + random.nextInt(chance(0.8) ? 24 : 24 * 20));
        return new When(around, around.plus(length), TimePrecision.DAYS);
    }

    private String source() {
        return one(World.SOURCES);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(Iterable<T> items) {
        List<T> all = new ArrayList<>();
        items.forEach(all::add);
        return all.get(random.nextInt(all.size()));
    }
}
