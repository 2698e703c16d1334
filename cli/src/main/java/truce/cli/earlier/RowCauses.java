package truce.cli.earlier;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.cli.earlier.Because.Cause;

/** Causes that lie in the rows: late, withdrawn, corrected, regrouped or recoded ones. */
final class RowCauses {

    private final Telling then;
    private final Telling now;

    RowCauses(Telling then, Telling now) {
        this.then = then;
        this.now = now;
    }

    List<Because> of(Pair pair) {
        Set<String> before = rows(pair.then());
        Set<String> after = rows(pair.now());
        List<Because> causes = new ArrayList<>();
        for (String id : after) {
            if (!before.contains(id)) {
                plus(id).ifPresent(causes::add);
            }
        }
        for (String id : before) {
            RowNote successor = now.bySuperseded().get(id);
            boolean told = successor != null && after.contains(successor.id());
            if (!after.contains(id) && !told) {
                minus(id).ifPresent(causes::add);
            }
        }
        Set<String> both = new TreeSet<>(after.isEmpty() ? before : after);
        both.retainAll(then.rows().keySet());
        both.retainAll(now.rows().keySet());
        both.forEach(id -> recoded(id).ifPresent(causes::add));
        return causes;
    }

    private static Set<String> rows(Optional<FlagNote> flag) {
        return new TreeSet<>(flag.map(FlagNote::rows).orElse(List.of()));
    }

    /** A row that the flag has now and had not then. */
    private Optional<Because> plus(String id) {
        RowNote row = now.rows().get(id);
        if (row == null) {
            return Optional.empty();
        }
        RowNote earlier = then.rows().get(id);
        if (earlier != null) {
            return regrouped(earlier, row);
        }
        if (!row.supersedes().isEmpty()) {
            return because(Cause.CORRECTED_ROW, row, "corrects " + row.supersedes() + known(row));
        }
        if (isAfter(row.knownAt(), then.cutOff())) {
            return because(Cause.LATE_ROW, row, "became known on " + row.knownAt() + ", after the earlier cut-off");
        }
        if (!then.read(row.file(), now)) {
            return because(Cause.LATE_ROW, row, "stands in a file that was not read then" + known(row));
        }
        return then.sameFile(row.file(), now)
                ? Optional.empty()
                : because(Cause.LATE_ROW, row, "is new in its file, or met no text before" + known(row));
    }

    /** A row that the flag had then and has not now. */
    private Optional<Because> minus(String id) {
        RowNote row = then.rows().get(id);
        if (row == null) {
            return Optional.empty();
        }
        RowNote later = now.rows().get(id);
        RowNote successor = now.bySuperseded().get(id);
        if (successor != null) {
            return because(Cause.CORRECTED_ROW, row, "is corrected by " + successor.name() + known(successor));
        }
        if (later != null) {
            return later.disposition().startsWith("superseded")
                    ? because(Cause.CORRECTED_ROW, row, "is corrected by another row")
                    : regrouped(row, later);
        }
        if (isAfter(row.knownAt(), now.cutOff())) {
            return because(Cause.CUT_OFF, row, "became known on " + row.knownAt() + ", after the cut-off of now");
        }
        if (!now.read(row.file(), then)) {
            return because(Cause.WITHDRAWN_ROW, row, "stood in a file that is no longer read");
        }
        return now.sameFile(row.file(), then)
                ? Optional.empty()
                : because(Cause.WITHDRAWN_ROW, row, "is no longer in its file, or meets no text any more");
    }

    private static Optional<Because> regrouped(RowNote before, RowNote after) {
        return before.event().equals(after.event())
                ? Optional.empty()
                : because(
                        Cause.REGROUPED,
                        after,
                        before.event().isEmpty() || after.event().isEmpty()
                                ? "was told apart in one of the reports"
                                : "is part of another event");
    }

    /** A row that both tell: coded in another way, where it alone makes the event. */
    private Optional<Because> recoded(String id) {
        RowNote before = Optional.ofNullable(then.rows().get(id)).orElseThrow();
        RowNote after = Optional.ofNullable(now.rows().get(id)).orElseThrow();
        if (!alone(before, then) || !alone(after, now) || now.bySuperseded().containsKey(id)) {
            return Optional.empty();
        }
        List<String> changes = new ArrayList<>();
        for (Map.Entry<String, String> one : after.coding().entrySet()) {
            // A claim tells fewer of its parts than an event.
            String old = before.coding().getOrDefault(one.getKey(), one.getValue());
            if (!old.equals(one.getValue())) {
                changes.add(one.getKey() + " " + shown(old) + " -> " + shown(one.getValue()));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : because(Cause.RECODED, after, "is coded in another way: " + String.join(", ", changes));
    }

    /** An event of several rows says what they have in common, which moves with every row. */
    private static boolean alone(RowNote row, Telling telling) {
        return row.event().isEmpty() || telling.sizes().getOrDefault(row.event(), 0) == 1;
    }

    private static Optional<Because> because(Cause cause, RowNote row, String detail) {
        return Optional.of(new Because(cause, "row " + row.name() + " " + detail, List.of(row.id())));
    }

    private static String known(RowNote row) {
        return row.knownAt().isEmpty() ? "" : "; known since " + row.knownAt();
    }

    private static String shown(String value) {
        return value.isEmpty()
                ? "not stated"
                : value.replace("\"", "").replace("[", "").replace("]", "");
    }

    private static boolean isAfter(String instant, String cutOff) {
        if (instant.isEmpty() || cutOff.isEmpty()) {
            return false;
        }
        try {
            return OffsetDateTime.parse(instant).isAfter(OffsetDateTime.parse(cutOff));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
