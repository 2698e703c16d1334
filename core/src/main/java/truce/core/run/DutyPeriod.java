package truce.core.run;

import truce.core.match.DutyCase;
import truce.core.time.Period;

/** Whether a duty belongs into a report: it fell due in the period, or something is known of it in the period. */
final class DutyPeriod {

    private DutyPeriod() {}

    static boolean concerns(DutyCase subject, Period period) {
        boolean dueThen = !subject.due().latest().isBefore(period.from());
        return dueThen
                || subject.facts().stream()
                        .map(fact -> fact.validity().from().latest())
                        .anyMatch(since -> since.isBefore(period.to()) && !since.isBefore(period.from()));
    }
}
