package truce.cli.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import truce.core.action.Action;
import truce.core.agreement.Agreement;
import truce.core.agreement.Norm;
import truce.core.fault.Fault;
import truce.core.fault.NearestName;
import truce.core.fault.Refusal;
import truce.core.run.Waiver;
import truce.core.time.Period;
import truce.rules.pack.CheckedPack;
import truce.rules.pack.RuleText;

/**
 * The exceptions that a dossier states, and whether they may still be used. A run has no clock: the day that counts is the
 * last one of the report's period, where that is open the day of the latest action, and with {@code --stamp} the day of
 * the run if that is later.
 */
final class StatedExceptions {

    private final List<Waiver> exceptions;
    private final Period period;
    private final boolean open;
    private Instant latest;

    StatedExceptions(RunOrder order) {
        exceptions = order.exceptions();
        period = order.selection().period();
        open = period.to().equals(Period.unbounded(period.zone()).to());
        latest = period.from();
    }

    /** Takes the time of an action, where it decides. */
    void see(Action action) {
        if (open && !exceptions.isEmpty() && action.when().from().isAfter(latest)) {
            latest = action.when().from();
        }
    }

    /**
     * Refuses what names nothing in this run. A rule that this run leaves out is known all the same.
     *
     * @throws Refusal with every exception that names an unknown rule, clause or zone
     */
    void refuseUnknown(RuleChoice choice, List<CheckedPack> packs, List<Agreement> agreements, Set<String> zones) {
        Set<String> rules = new TreeSet<>(choice.disabled().keySet());
        packs.forEach(pack -> pack.rules().stream().map(RuleText::id).forEach(rules::add));
        Set<String> clauses = new TreeSet<>();
        agreements.stream().flatMap(agreement -> agreement.norms().stream()).forEach(norm -> name(norm, clauses));
        List<Fault> faults = new ArrayList<>();
        for (Waiver waiver : exceptions) {
            if (choice.enabled().isEmpty()) {
                check(waiver, "rule", waiver.rule(), rules, faults);
            }
            check(waiver, "clause", waiver.clause(), clauses, faults);
            check(waiver, "zone", waiver.zone(), zones, faults);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults);
        }
    }

    private static void name(Norm norm, Set<String> clauses) {
        clauses.add(norm.id());
        clauses.add(norm.agreement() + "/" + norm.clause());
    }

    private static void check(
            Waiver waiver, String what, Optional<String> named, Set<String> known, List<Fault> faults) {
        named.filter(id -> !known.contains(id))
                .ifPresent(id -> faults.add(Fault.of(
                        waiver.statedIn(),
                        "an exception names the " + what + " '" + id + "', which this run does not have",
                        NearestName.hint(id, known))));
    }

    /** Refuses what is over before anything is read, where the period says so. */
    void refuseExpired() {
        if (!open) {
            refuseExpired(period.to().minusNanos(1), "the last of the report's period");
        }
    }

    /** Refuses what is over once everything is read. */
    void refuseExpired(Optional<Instant> stamp) {
        if (open && latest.isAfter(period.from())) {
            refuseExpired(latest, "that of the latest action");
        }
        stamp.ifPresent(now -> refuseExpired(now, "that of the run"));
    }

    private void refuseExpired(Instant instant, String which) {
        ZoneId zone = period.zone();
        LocalDate day = LocalDate.ofInstant(instant, zone);
        List<Fault> faults = exceptions.stream()
                .filter(waiver -> waiver.isExpired(day))
                .map(waiver -> Fault.of(
                        waiver.statedIn(),
                        "the exception for " + waiver.about() + " ended on " + waiver.until() + ", before " + day + ", "
                                + which,
                        "Decide anew: give it another end, or drop it."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Because.DEFINITION, faults);
        }
    }
}
