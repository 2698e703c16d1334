package truce.rules.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Counting;
import truce.core.agreement.Quantity;
import truce.core.agreement.Quantity.Deadline;
import truce.core.agreement.Quantity.ReplacedDue;
import truce.core.agreement.Reckoning;
import truce.core.time.Moment;

/** How the time of a drafted duty runs: by a date, from a trigger, on a condition, put off; or not at all. */
final class DraftClock {

    static final String NONE = "none";
    static final Set<String> WORDS = Set.of(NONE, "dated", "relative", "conditional", "amended");

    private static final Moment DUE = Moment.at(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Moment TRIGGER = Moment.at(Instant.parse("2019-12-22T00:00:00Z"));

    private DraftClock() {}

    static Optional<Quantity> quantity(String word) {
        return switch (word) {
            case "dated" -> Optional.of(new Deadline(DUE, Duration.ZERO));
            case "relative" ->
                Optional.of(new Deadline(
                        DUE,
                        Duration.ZERO,
                        Optional.of(new Reckoning(TRIGGER, "P10D", Counting.SAME_HOUR)),
                        List.of()));
            case "conditional" ->
                Optional.of(new ConditionalDeadline("drafted", "it was kept", Duration.ZERO, Duration.ZERO));
            case "amended" ->
                Optional.of(new Deadline(
                        DUE, Duration.ZERO, Optional.empty(), List.of(new ReplacedDue(TRIGGER, TRIGGER, "drafted"))));
            default -> Optional.empty();
        };
    }
}
