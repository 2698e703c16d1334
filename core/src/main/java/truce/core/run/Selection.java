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
import truce.core.time.Period;

/**
 * Which accepted actions a report is about.
 *
 * @param period an action belongs to it if its earliest possible instant does
 * @param knownBy knowledge cut-off; actions without a known-at time are kept
 * @param only allowed values by field ({@code country, admin1, admin2, actor, type}), as the source spells them; fields
 *     not named allow everything
 */
public record Selection(Period period, Optional<Instant> knownBy, Map<String, Set<String>> only) {

    /** Fields that can be selected by. */
    public static final List<String> FIELDS = List.of("country", "admin1", "admin2", "actor", "type");

    public Selection {
        Map<String, Set<String>> copy = new TreeMap<>();
        only.forEach((field, values) -> copy.put(field, java.util.Collections.unmodifiableSet(new TreeSet<>(values))));
        only = java.util.Collections.unmodifiableMap(copy);
    }

    /** Why an action is left out; empty when it belongs to the report. */
    Optional<Disposition> leavesOut(Action action) {
        if (!only.entrySet().stream().allMatch(entry -> allows(action, entry.getKey(), entry.getValue()))) {
            return Optional.of(Disposition.of(Disposition.Kind.NOT_SELECTED));
        }
        if (!period.includes(action.when())) {
            return Optional.of(Disposition.of(Disposition.Kind.OUTSIDE_PERIOD));
        }
        return isLate(action) ? Optional.of(Disposition.of(Disposition.Kind.NOT_YET_KNOWN)) : Optional.empty();
    }

    /** Whether the action became known only after the cut-off. */
    boolean isLate(Action action) {
        return knownBy.isPresent()
                && action.knownAt().isPresent()
                && action.knownAt().get().isAfter(knownBy.get());
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
