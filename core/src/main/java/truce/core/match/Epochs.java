package truce.core.match;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import truce.core.agreement.Binding;
import truce.core.agreement.Exemption;
import truce.core.agreement.Norm;
import truce.core.agreement.Stage;
import truce.core.time.Moment;
import truce.core.time.Validity;
import truce.core.time.When;

/**
 * The stretches of time in which nothing changes of a norm and of who is who: what holds at one time of an epoch holds at
 * all of them.
 */
final class Epochs {

    /** The time lies in no epoch: something changes, or may change, meanwhile. */
    static final int NONE = -1;

    /** Every instant at which something changes, on any reading, in order. */
    private final Instant[] turns;

    Epochs(Stream<Validity> validities) {
        turns = validities
                .flatMap(validity -> Stream.of(validity.from(), validity.to()))
                .distinct()
                .flatMap(Epochs::instants)
                .sorted()
                .distinct()
                .toArray(Instant[]::new);
    }

    /** The epochs of a norm, for people and names whose times are given. */
    static Epochs of(Norm norm, Stream<Validity> who) {
        Stream<Validity> stages = norm.lifecycle().stages().stream().map(Stage::validity);
        Stream<Validity> bindings = norm.bindings().stream().map(Binding::validity);
        Stream<Validity> exemptions = norm.exemptions().stream().map(Exemption::validity);
        return new Epochs(Stream.of(stages, bindings, exemptions, who).flatMap(times -> times));
    }

    private static Stream<Instant> instants(Moment moment) {
        return Stream.of(moment.earliest(), moment.middle(), moment.latest());
    }

    /** The number of the epoch that holds the time, both ends well inside; else {@link #NONE}. */
    int of(When when) {
        int from = Arrays.binarySearch(turns, when.from());
        int next = -from - 1;
        boolean within = from < 0 && (next == turns.length || when.to().isBefore(turns[next]));
        return within ? next : NONE;
    }
}
