package truce.core.match;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import truce.core.agreement.Deliveries;
import truce.core.agreement.Norm;
import truce.core.circumstance.Circumstance.Delivery;
import truce.core.time.Moment;

/**
 * Makes the cases of what had to be delivered at a rate. Windows run from the norm's start, one after the other; those
 * shorter than a week are looked at a week at a time, so that one slow day is no failure. Days are those of the
 * agreement's own zone.
 */
final class DeliveryDuties {

    private static final int MOST_WINDOWS = 10_000;

    private final DutyBook book;

    DeliveryDuties(DutyBook book) {
        this.book = book;
    }

    /** One case a window with a count, and one for all windows that nobody counted. */
    List<DutyCase> of(Norm norm, Deliveries deliveries) {
        List<DutyCase> cases = new ArrayList<>();
        for (Deliveries.Rate rate : deliveries.rates()) {
            List<Delivery> told = book.facts().of(Delivery.class).stream()
                    .filter(fact -> DutyBook.isAbout(fact.norm(), norm))
                    .filter(fact -> fact.item().isEmpty() || fact.item().equalsIgnoreCase(rate.item()))
                    .toList();
            cases(norm, deliveries.zone(), rate, told, cases);
        }
        return cases;
    }

    private void cases(Norm norm, ZoneId zone, Deliveries.Rate rate, List<Delivery> told, List<DutyCase> cases) {
        List<DeliveryWindow> uncounted = new ArrayList<>();
        for (DeliveryWindow window : windows(norm, zone, rate, told)) {
            List<Delivery> within = told.stream().filter(window::meets).toList();
            if (within.isEmpty()) {
                uncounted.add(window);
            } else {
                cases(norm, rate, window, within, cases);
            }
        }
        if (!uncounted.isEmpty()) {
            uncounted(norm, rate, uncounted, cases);
        }
    }

    private void cases(
            Norm norm, Deliveries.Rate rate, DeliveryWindow window, List<Delivery> within, List<DutyCase> cases) {
        Moment due = Moment.at(window.to());
        for (Holder holder : Holder.of(norm, Times.of(due))) {
            List<Element> elements = List.of(
                    new DeliveryCount(book, norm, rate, window).element(within),
                    OccurrenceElement.of(book.evidence(within)),
                    Element.established(Gate.DEADLINE, "the window has ended"));
            cases.add(book.draft(norm, holder, rate.item() + ", " + window.words(), due, within, elements));
        }
    }

    private void uncounted(Norm norm, Deliveries.Rate rate, List<DeliveryWindow> windows, List<DutyCase> cases) {
        DeliveryWindow last = windows.get(windows.size() - 1);
        Moment due = new Moment(windows.get(0).to(), last.to());
        String words = rate.item() + ", " + windows.size() + (windows.size() == 1 ? " window" : " windows")
                + " that nobody counted";
        for (Holder holder : Holder.of(norm, Times.of(due))) {
            Element silence = Element.graded(
                    Gate.DEADLINE,
                    Degree.UNRESOLVED,
                    Cause.EVIDENCE,
                    List.of(Reason.COVERAGE_GAP),
                    "nobody reports what was delivered");
            cases.add(book.draft(norm, holder, words, due, List.of(), List.of(silence)));
        }
    }

    /** Windows that ended while the norm held and by the day of knowledge; with an open end, by the last count. */
    private List<DeliveryWindow> windows(Norm norm, ZoneId zone, Deliveries.Rate rate, List<Delivery> told) {
        Instant start = NormTimes.earliest(norm);
        Instant end = earlier(NormTimes.latest(norm), book.by());
        if (!end.isBefore(Moment.NEVER.earliest())) {
            end = told.stream()
                    .map(fact -> fact.validity().to().latest())
                    .filter(to -> to.isBefore(Moment.NEVER.earliest()))
                    .max(Instant::compareTo)
                    .orElse(start);
        }
        Optional<Period> per = rate.per();
        if (per.isEmpty()) {
            return start.isBefore(end) && isOver(norm)
                    ? List.of(new DeliveryWindow(start, end, 1, false, zone))
                    : List.of();
        }
        ZonedDateTime begin = start.atZone(zone);
        LocalDate first = begin.toLocalDate();
        long days = ChronoUnit.DAYS.between(first, first.plus(per.get()));
        int mean = book.thresholds().value(Thresholds.AVERAGED_DAYS);
        boolean averaged = days < mean;
        Period step = averaged ? Period.ofDays(mean) : per.get();
        double times = averaged ? (double) mean / days : 1;
        List<DeliveryWindow> windows = new ArrayList<>();
        for (int i = 0; i < MOST_WINDOWS; i++) {
            Instant from = begin.plus(step.multipliedBy(i)).toInstant();
            Instant to = begin.plus(step.multipliedBy(i + 1)).toInstant();
            if (to.isAfter(end.plus(Duration.ofSeconds(1)))) {
                break;
            }
            windows.add(new DeliveryWindow(from, to, times, averaged, zone));
        }
        return windows;
    }

    /** What is due once in the life of a norm is due at its end. */
    private boolean isOver(Norm norm) {
        return !NormTimes.latest(norm).isAfter(book.by());
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
