package truce.plugin.agreements;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Counting;
import truce.core.agreement.Quantity;
import truce.core.agreement.Reckoning;
import truce.core.time.Moment;

/** Reads a deadline: a date ({@code due}), so long after an instant, or so long after a condition was met. */
final class DeadlineReader {

    static final Set<String> KEYS = Set.of(
            "due",
            "after",
            "from",
            "counting",
            "once",
            "condition",
            "tolerance",
            "replaced",
            "note",
            "certainty",
            "citation",
            "unsure");
    static final Set<String> REPLACED = Set.of("due", "until", "note", "certainty", "citation", "unsure");

    private final Scope scope;

    DeadlineReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Coded<Quantity>> read(Section section) {
        Ledger.Mark mark = scope.ledger.mark(section, "deadline", Optional.of(scope.file));
        Duration tolerance = duration(section, "tolerance").orElse(Duration.ZERO);
        if (section.has("due") == (section.has("after") || section.has("once"))) {
            section.fault(
                    "due",
                    "a deadline has 'due', or 'after' with 'from' (an instant) or 'once' (a condition)",
                    "Write 'due: 2018-10-10', or 'after: PT150H' and 'from: 2019-10-23T12:00'.");
            return Optional.empty();
        }
        Optional<Quantity> deadline = section.has("once")
                ? Optional.of(conditional(section, tolerance))
                : section.has("due") ? due(section, tolerance) : reckoned(section, tolerance);
        return deadline.map(one -> new Coded<>(one, section.line(), mark.unsure()));
    }

    private Quantity conditional(Section section, Duration tolerance) {
        return new ConditionalDeadline(
                section.need("condition"),
                section.need("once"),
                duration(section, "after").orElse(Duration.ZERO),
                tolerance);
    }

    private Optional<Quantity> due(Section section, Duration tolerance) {
        return scope.clock
                .moment(section, "due")
                .map(due -> new Quantity.Deadline(due, tolerance, Optional.empty(), replaced(section)));
    }

    private Optional<Quantity> reckoned(Section section, Duration tolerance) {
        Optional<Moment> from = scope.clock.moment(section, "from");
        if (from.isEmpty()) {
            section.fault("from", "'after' needs 'from', the instant from which it runs", "");
            return Optional.empty();
        }
        Counting counting = section.oneOf("counting", Counting::code, Arrays.asList(Counting.values()))
                .orElse(Counting.SAME_HOUR);
        try {
            Reckoning reckoning = new Reckoning(from.get(), section.need("after"), counting);
            return Optional.of(new Quantity.Deadline(
                    reckoning.due(scope.clock.zones()), tolerance, Optional.of(reckoning), replaced(section)));
        } catch (DateTimeException e) {
            section.fault(
                    "after",
                    "'" + section.text("after", "") + "' is no time above zero",
                    "Write PT150H for hours, P60D for days, P3M for months.");
            return Optional.empty();
        }
    }

    private List<Quantity.ReplacedDue> replaced(Section section) {
        List<Quantity.ReplacedDue> all = new ArrayList<>();
        for (Node node : section.items("replaced")) {
            Section.of(node, section.faults(), "a replaced deadline", REPLACED).ifPresent(one -> {
                Ledger.Mark mark = scope.ledger.mark(one, "replaced deadline", Optional.of(scope.file));
                Optional<Moment> due = scope.clock.moment(one, "due");
                Optional<Moment> until = scope.clock.moment(one, "until");
                if (due.isEmpty() || until.isEmpty()) {
                    one.fault("", "a replaced deadline has 'due' and 'until', when it was replaced", "");
                    return;
                }
                all.add(new Quantity.ReplacedDue(due.get(), until.get(), BindingReader.note(one, mark)));
            });
        }
        return all;
    }

    /** A duration such as {@code PT12H}; a fault when it is none. */
    static Optional<Duration> duration(Section section, String key) {
        Optional<String> text = section.find(key);
        try {
            return text.map(Duration::parse);
        } catch (DateTimeException e) {
            section.fault(
                    key, "'" + text.orElse("") + "' is no duration", "Write P1D for a day, PT12H for twelve hours.");
            return Optional.empty();
        }
    }
}
