package truce.core.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import truce.core.agreement.Deliveries;
import truce.core.agreement.Norm;
import truce.core.circumstance.Amount;
import truce.core.circumstance.Circumstance.Delivery;

/** Was less delivered in a window than was due? Each source's own count is summed; sources are never added up. */
final class DeliveryCount {

    private final DutyBook book;
    private final Norm norm;
    private final Deliveries.Rate rate;
    private final DeliveryWindow window;

    /** Below this part of the rate it is a failure; between it and the rate, the counting may be to blame (R45). */
    private final double tolerated;

    /** A source that counted this part of the window counted all of it. */
    private final double whole;

    DeliveryCount(DutyBook book, Norm norm, Deliveries.Rate rate, DeliveryWindow window) {
        this.book = book;
        this.norm = norm;
        this.rate = rate;
        this.window = window;
        tolerated = book.thresholds().value(Thresholds.SHORT_PERCENT) / 100.0;
        whole = book.thresholds().value(Thresholds.WHOLE_PERCENT) / 100.0;
    }

    private enum Outcome {
        MET,
        NEARLY,
        OPEN,
        SHORT
    }

    Element element(List<Delivery> facts) {
        double due = rate.amount() * window.times();
        Map<String, List<Delivery>> bySource = new TreeMap<>();
        facts.forEach(
                fact -> bySource.computeIfAbsent(String.join("; ", fact.basis().sources()), source -> new ArrayList<>())
                        .add(fact));
        List<String> words = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        bySource.forEach((source, own) -> {
            Amount sum = sum(own);
            boolean isWhole = isWhole(own);
            outcomes.add(outcome(sum, isWhole, due));
            words.add((isWhole ? "" : "at least ") + sum.text() + (source.isEmpty() ? "" : " (" + source + ")"));
        });
        String detail = String.format(
                Locale.ROOT,
                "%s of %s due",
                String.join(", ", words),
                Amount.of(due).text());
        return element(outcomes, detail);
    }

    private Element element(List<Outcome> outcomes, String detail) {
        boolean met = outcomes.contains(Outcome.MET);
        boolean failed = outcomes.contains(Outcome.SHORT);
        if (met && failed) {
            return open(Cause.EVIDENCE, Reason.SOURCES_CONFLICT, detail);
        }
        if (met) {
            return Element.excluded(Gate.AMOUNT, Reason.DUTY_PERFORMED, detail);
        }
        if (outcomes.contains(Outcome.NEARLY)) {
            return open(Cause.NORM, Reason.WITHIN_TOLERANCE, detail);
        }
        if (!failed) {
            return open(Cause.EVIDENCE, Reason.COUNT_PARTIAL, detail);
        }
        return window.averaged()
                ? open(Cause.EVIDENCE, Reason.RATE_AVERAGED, detail)
                : Element.established(Gate.AMOUNT, detail);
    }

    private static Element open(Cause cause, Reason reason, String detail) {
        return Element.graded(Gate.AMOUNT, Degree.UNRESOLVED, cause, List.of(reason), detail);
    }

    private Outcome outcome(Amount sum, boolean isWhole, double due) {
        if (sum.low() >= due) {
            return Outcome.MET;
        }
        if (!isWhole) {
            return Outcome.OPEN;
        }
        if (sum.high() < due * tolerated) {
            return Outcome.SHORT;
        }
        return sum.low() >= due * tolerated ? Outcome.NEARLY : Outcome.OPEN;
    }

    /** What surely was delivered in the window, and what may have been. */
    private Amount sum(List<Delivery> own) {
        Amount sum = Amount.NONE;
        for (Delivery fact : own) {
            sum = sum.plus(
                    window.holds(fact)
                            ? fact.amount()
                            : new Amount(0, fact.amount().high()));
        }
        return sum;
    }

    /** Whether the source's counts, or somebody's full watch, leave none of the window out. */
    private boolean isWhole(List<Delivery> own) {
        if (book.wasWatched(norm, rate.item(), window.from(), window.to())) {
            return true;
        }
        Duration counted = Duration.ZERO;
        Instant reached = window.from();
        List<Delivery> inOrder = own.stream()
                .sorted(Comparator.comparing(
                        (Delivery fact) -> fact.validity().from().earliest()))
                .toList();
        for (Delivery fact : inOrder) {
            Instant from = later(reached, fact.validity().from().earliest());
            Instant to = fact.validity().to().latest().isBefore(window.to())
                    ? fact.validity().to().latest()
                    : window.to();
            if (to.isAfter(from)) {
                counted = counted.plus(Duration.between(from, to));
                reached = to;
            }
        }
        double length = Duration.between(window.from(), window.to()).toSeconds();
        return counted.toSeconds() >= whole * length;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
