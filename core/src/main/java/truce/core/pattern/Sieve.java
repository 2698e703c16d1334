package truce.core.pattern;

/** A filter held against a whole roll: each norm, attribution, set of acts and answer is looked at once. For one thread. */
final class Sieve {

    private final Roll roll;
    private final ByNumber<Boolean> norms;
    private final ByNumber<Boolean> attributions;
    private final ByNumber<Boolean> acts;
    private final ByNumber<Boolean> answers;
    private final ByNumber<Boolean> sureAttributions;
    private final ByNumber<Boolean> sureActs;
    private final ByNumber<Boolean> sureAnswers;

    Sieve(Filter filter, Roll roll) {
        this.roll = roll;
        norms = new ByNumber<>(
                roll.norms().size(),
                norm -> filter.passes(roll.norms().thing(norm).object()));
        attributions = new ByNumber<>(
                roll.attributions().size(),
                who -> filter.passes(roll.attributions().thing(who).object()));
        acts = new ByNumber<>(
                roll.acts().size(), set -> filter.passes(roll.acts().thing(set).object()));
        answers = new ByNumber<>(
                roll.answers().size(), answer -> filter.passes(roll.answers().thing(answer)));
        sureAttributions = new ByNumber<>(
                roll.attributions().size(),
                who -> filter.surely(roll.attributions().thing(who).object()));
        sureActs = new ByNumber<>(
                roll.acts().size(), set -> filter.surely(roll.acts().thing(set).object()));
        sureAnswers = new ByNumber<>(
                roll.answers().size(), answer -> filter.surely(roll.answers().thing(answer)));
    }

    /** As {@link Filter#passes(Sighting)}, of the sighting of that number. */
    boolean passes(int number) {
        return norms.of(roll.norms().of(number))
                && answers.of(roll.answers().of(number))
                && acts.of(roll.acts().of(number))
                && attributions.of(roll.attributions().of(number));
    }

    /** As {@link Filter#surely(Sighting)}. */
    boolean surely(int number) {
        return sureAnswers.of(roll.answers().of(number))
                && sureActs.of(roll.acts().of(number))
                && sureAttributions.of(roll.attributions().of(number));
    }
}
