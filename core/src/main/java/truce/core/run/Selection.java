package truce.core.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import truce.core.action.Action;
import truce.core.action.Labels;
import truce.core.match.Reason;
import truce.core.time.Period;

/**
 * Which accepted actions a report is about.
 *
 * @param period an action belongs to it if its earliest possible instant does
 * @param knownBy knowledge cut-off; what became known later is left out
 * @param strictKnown whether what does not tell when it became known is left out too; else it is kept and counted
 * @param only allowed values by field ({@code country, admin1, admin2, actor, type}), as the source spells them; fields
 *     not named allow everything
 */
public record Selection(Period period, Optional<Instant> knownBy, boolean strictKnown, Map<String, Set<String>> only) {

    /** Fields that can be selected by. */
    public static final List<String> FIELDS = List.of("country", "admin1", "admin2", "actor", "type");

    public Selection {
        Map<String, Set<String>> copy = new TreeMap<>();
        only.forEach((field, values) -> copy.put(field, java.util.Collections.unmodifiableSet(new TreeSet<>(values))));
        only = java.util.Collections.unmodifiableMap(copy);
    }

    /** A selection that keeps what does not tell when it became known. */
    public Selection(Period period, Optional<Instant> knownBy, Map<String, Set<String>> only) {
        this(period, knownBy, false, only);
    }

    /** What a report looks at that falls due: nothing after its period, nor after the day of knowledge. */
    Instant dueBy() {
        return knownBy.filter(cut -> cut.isBefore(period.to())).orElse(period.to());
    }

    /**
     * Whether something belongs to what was known by the cut-off; everything does where there is none.
     *
     * @param knownAt when it became known; empty when nobody tells
     */
    public boolean admits(Optional<Instant> knownAt) {
        return knownBy.isEmpty()
                || knownAt.map(at -> !at.isAfter(knownBy.get())).orElse(!strictKnown);
    }

    /** Whether it is kept although nobody tells that it was known by the cut-off. */
    public boolean keepsUntold(Optional<Instant> knownAt) {
        return knownBy.isPresent() && knownAt.isEmpty() && !strictKnown;
    }

    /** Why an action is left out; empty when it belongs to the report. */
    Optional<Disposition> leavesOut(Action action) {
        if (!selects(action)) {
            return Optional.of(Disposition.of(Disposition.Kind.NOT_SELECTED));
        }
        if (!period.includes(action.when())) {
            return Optional.of(Disposition.of(Disposition.Kind.OUTSIDE_PERIOD));
        }
        return admits(action.knownAt()) ? Optional.empty() : Optional.of(late(action));
    }

    private boolean selects(Action action) {
        for (Map.Entry<String, Set<String>> field : only.entrySet()) {
            if (!allows(action, field.getKey(), field.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Disposition late(Action action) {
        return action.knownAt().isPresent()
                ? Disposition.of(Disposition.Kind.NOT_YET_KNOWN)
                : Disposition.of(Disposition.Kind.NOT_YET_KNOWN, Reason.KNOWN_WHEN_NOT_TOLD);
    }

    private static boolean allows(Action action, String field, Set<String> values) {
        Labels labels = action.labels();
        return switch (field) {
            case "country" -> values.contains(labels.country());
            case "admin1" -> values.contains(labels.admin1());
            case "admin2" -> values.contains(labels.admin2());
            case "type" -> values.contains(labels.type());
            case "actor" ->
                action.participants().first().names().stream().anyMatch(values::contains)
                        || action.participants().second().names().stream().anyMatch(values::contains);
            default -> throw new IllegalArgumentException("no field " + field + " to select by");
        };
    }
}
