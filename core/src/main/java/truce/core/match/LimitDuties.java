package truce.core.match;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import truce.core.agreement.ForceLimits;
import truce.core.agreement.ForceLimits.ForceLimit;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.ForceCount;
import truce.core.time.Moment;

/** Makes the cases of limits on forces: one for each thing limited, party and day with counts. */
final class LimitDuties {

    private final DutyBook book;

    LimitDuties(DutyBook book) {
        this.book = book;
    }

    List<DutyCase> of(Norm norm, ForceLimits limits) {
        List<DutyCase> cases = new ArrayList<>();
        for (ForceLimit limit : limits.rows()) {
            List<ForceCount> counts = book.facts().of(ForceCount.class).stream()
                    .filter(count -> isOf(count, norm, limit))
                    .filter(count -> !count.validity().from().earliest().isAfter(book.by()))
                    .toList();
            Optional<Moment> span =
                    counts.stream().map(count -> count.validity().from()).reduce((a, b) -> Moment.anyOf(List.of(a, b)));
            if (span.isPresent()) {
                SortedMap<LocalDate, List<ForceCount>> all = new TreeMap<>();
                counts.forEach(count -> all.computeIfAbsent(day(count, limits.zone()), day -> new ArrayList<>())
                        .add(count));
                Holder.of(norm, Times.of(span.get())).stream()
                        .filter(holder ->
                                limit.parties().isEmpty() || limit.parties().contains(holder.party()))
                        .forEach(holder -> cases(norm, limit, holder, all, cases));
            }
        }
        return cases;
    }

    private void cases(
            Norm norm,
            ForceLimit limit,
            Holder holder,
            SortedMap<LocalDate, List<ForceCount>> all,
            List<DutyCase> cases) {
        List<List<ForceCount>> parts = new ArrayList<>();
        for (var day : all.entrySet()) {
            List<ForceCount> own = day.getValue().stream()
                    .filter(count -> holder.party().isEmpty()
                            || book.names().means(count.party(), holder.party(), count.validity()))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Optional<Element> amount = DayCount.of(limit, own);
            if (amount.isPresent()) {
                cases.add(draft(norm, limit, holder, day.getKey().toString(), own, amount.get()));
            } else {
                parts.add(own);
            }
        }
        DayCount.acrossDays(limit, parts)
                .ifPresent(
                        amount -> cases.add(draft(norm, limit, holder, "counts of several days", flat(parts), amount)));
    }

    private static List<ForceCount> flat(List<List<ForceCount>> days) {
        return days.stream().flatMap(List::stream).toList();
    }

    private DutyCase draft(
            Norm norm, ForceLimit limit, Holder holder, String when, List<ForceCount> counts, Element amount) {
        ForceCount last = counts.get(counts.size() - 1);
        Moment due = new Moment(
                counts.get(0).validity().from().earliest(),
                last.validity().from().latest());
        return book.draft(
                norm,
                holder,
                limit.item() + ", " + when,
                due,
                counts,
                List.of(amount, OccurrenceElement.of(book.evidence(counts))));
    }

    /** A count of all weapons says nothing of one kind; a count of one kind is part of a limit on several. */
    private boolean isOf(ForceCount count, Norm norm, ForceLimit limit) {
        boolean kind = count.personnel() == limit.personnel()
                && (limit.kinds().isEmpty() || limit.kinds().contains(count.kind()));
        Optional<String> zone = limit.zone().or(norm::zone);
        return kind
                && zone.map(band -> book.scenes()
                                .surelyIn(
                                        count.scene(),
                                        band,
                                        count.validity().from().earliest(),
                                        count.validity().from().latest()))
                        .orElse(true);
    }

    private static LocalDate day(ForceCount count, ZoneId zone) {
        return LocalDate.ofInstant(count.validity().from().earliest(), zone);
    }
}
