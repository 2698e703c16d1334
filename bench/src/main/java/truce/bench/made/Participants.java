package truce.bench.made;

import java.util.List;

/** Who takes part in one event; the second may be nobody. */
record Participants(Force first, Force second) {

    private static final Force NOBODY = Force.unmapped("", "");

    static Participants drawn(EventKind.Cast cast, Country country, Dice dice) {
        Force government = dice.chance(0.75) ? country.government().get(0) : dice.oneOf(country.government());
        Force rebels = dice.chance(0.6) ? country.rebels().get(0) : dice.oneOf(country.rebels());
        Force armed = armed(country, dice, government, rebels);
        List<Force> civilians = country.civilians();
        return switch (cast) {
            case TWO_SIDES -> twoSides(dice, government, rebels, dice.oneOf(country.others()));
            case GOVERNMENT_TOOK -> new Participants(government, rebels);
            case REBELS_TOOK -> new Participants(rebels, government);
            case ONE_ON_CIVILIANS -> new Participants(armed, civilians.get(0));
            case PROTESTERS -> new Participants(civilians.get(1), NOBODY);
            case RIOTERS -> new Participants(civilians.get(2), NOBODY);
            case ONE_ALONE -> new Participants(armed, NOBODY);
        };
    }

    private static Participants twoSides(Dice dice, Force government, Force rebels, Force other) {
        Force against = dice.chance(0.88) ? rebels : other;
        return dice.chance(0.6) ? new Participants(government, against) : new Participants(against, government);
    }

    private static Force armed(Country country, Dice dice, Force government, Force rebels) {
        double share = dice.share();
        return share < 0.4 ? government : share < 0.75 ? rebels : dice.oneOf(country.others());
    }
}
