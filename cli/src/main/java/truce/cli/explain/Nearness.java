package truce.cli.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.agreement.LifecycleState;
import truce.core.agreement.Quantity.WithdrawalRow;
import truce.core.agreement.Quantity.WithdrawalTable;
import truce.core.agreement.Stage;
import truce.core.geo.Distance;
import truce.core.geo.ZoneMap;
import truce.core.incident.Event;
import truce.core.match.ActCase;
import truce.core.match.Element;
import truce.core.match.Gate;
import truce.core.time.When;

/** How near a case came to what it missed: {@code 312 m outside BAY}, {@code 1 min before it took effect}. */
public final class Nearness {

    private final ZoneMap zones;
    private final int massCasualty;

    /**
     * @param zones the zones of the run
     * @param massCasualty deaths from which the rule's pack speaks of mass casualty
     */
    public Nearness(ZoneMap zones, int massCasualty) {
        this.zones = zones;
        this.massCasualty = massCasualty;
    }

    /** How near a case came to a condition of a rule; empty when there is no measure for it. */
    public Optional<String> of(ActCase subject, String condition) {
        if (condition.contains("massCasualty")) {
            return Optional.of(deaths(subject.event().killed()));
        }
        for (Gate gate : Gate.values()) {
            if (condition.matches("(?s).*\\b" + gate.code() + "\\.\\w+.*")) {
                return of(subject, gate);
            }
        }
        if (condition.contains("acts.")) {
            return Optional.of("the act is " + acts(subject.event()));
        }
        return condition.startsWith("kind")
                ? Optional.of("the norm is a " + subject.norm().kind().code() + " one")
                : Optional.empty();
    }

    /** How near a case came to an element that takes it outside the text. */
    public Optional<String> of(ActCase subject, Gate gate) {
        boolean missed = subject.element(gate).map(Element::isExcluded).orElse(false);
        if (!missed) {
            return Optional.empty();
        }
        return switch (gate) {
            case PLACE -> subject.norm().zone().flatMap(zone -> outside(subject, zone));
            case TIME -> time(subject);
            case BORE -> bore(subject);
            case ACT -> Optional.of("the act is " + acts(subject.event()));
            default -> subject.element(gate).map(Element::detail).filter(detail -> !detail.isBlank());
        };
    }

    private Optional<String> outside(ActCase subject, String zone) {
        Event event = subject.event();
        return subject.norm().placeRoles().stream()
                .map(role -> event.places().at(role))
                .flatMap(place -> zones.outside(place, zone).stream())
                .min(Comparator.comparingDouble(Distance::metres))
                .map(gap -> metres(gap.metres()) + " outside " + zone);
    }

    private static Optional<String> time(ActCase subject) {
        When when = subject.event().when();
        List<Stage> stages = subject.norm().lifecycle().stages().stream()
                .filter(stage -> stage.state() == LifecycleState.IN_FORCE)
                .toList();
        Optional<Duration> before = stages.stream()
                .map(stage ->
                        Duration.between(when.to(), stage.validity().from().earliest()))
                .filter(gap -> !gap.isNegative())
                .min(Comparator.naturalOrder());
        Optional<Duration> after = subject.norm().lifecycle().stages().stream()
                .map(stage -> end(stage, when.from()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        boolean sooner = before.isPresent() && (after.isEmpty() || before.get().compareTo(after.get()) <= 0);
        return sooner
                ? before.map(gap -> span(gap) + " before it took effect")
                : after.map(gap -> span(gap) + " after it ended");
    }

    /** Time since what was in force ended, or something else began. */
    private static Optional<Duration> end(Stage stage, Instant at) {
        Instant ended = stage.state() == LifecycleState.IN_FORCE
                ? stage.validity().to().latest()
                : stage.validity().from().latest();
        boolean ends = stage.state() != LifecycleState.SIGNED_NOT_EFFECTIVE;
        return ends && !ended.isAfter(at) ? Optional.of(Duration.between(ended, at)) : Optional.empty();
    }

    private static Optional<String> bore(ActCase subject) {
        OptionalDouble bore = subject.event().weapon().boreMm();
        if (bore.isEmpty() || !(subject.norm().quantity().orElse(null) instanceof WithdrawalTable table)) {
            return Optional.empty();
        }
        return table.rows().stream()
                .map(WithdrawalRow::boreFromMm)
                .filter(from -> from > bore.getAsDouble())
                .min(Comparator.naturalOrder())
                .map(from -> String.format(Locale.ROOT, "%.0f mm, listed from %.0f mm", bore.getAsDouble(), from));
    }

    private String deaths(Harm killed) {
        return killed.known()
                ? killed.best() + " of " + massCasualty + " deaths needed, by the best estimate"
                : "the number of deaths is not known, " + massCasualty + " needed";
    }

    private static String acts(Event event) {
        return event.acts().isEmpty()
                ? "not told"
                : event.acts().stream().sorted().map(ActionType::label).collect(Collectors.joining(", or "));
    }

    /** {@code 312 m}, {@code 12.4 km}. */
    static String metres(double metres) {
        return metres < 1000
                ? String.format(Locale.ROOT, "%.0f m", Math.max(1, metres))
                : String.format(Locale.ROOT, "%.1f km", metres / 1000);
    }

    /** {@code 24 h 10 min}, {@code 3 d 4 h}, {@code 40 s}. */
    static String span(Duration span) {
        if (span.toHours() >= 48) {
            long hours = span.toHours() % 24;
            return span.toDays() + " d" + (hours == 0 ? "" : " " + hours + " h");
        }
        if (span.toMinutes() == 0) {
            return Math.max(1, span.toSeconds()) + " s";
        }
        long minutes = span.toMinutes() % 60;
        String hours = span.toHours() == 0 ? "" : span.toHours() + " h";
        return (hours + (minutes == 0 ? "" : " " + minutes + " min")).strip();
    }
}
