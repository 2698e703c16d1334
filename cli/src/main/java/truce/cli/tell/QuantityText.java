package truce.cli.tell;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import truce.core.agreement.ConditionalDeadline;
import truce.core.agreement.Deliveries;
import truce.core.agreement.ExerciseLimit;
import truce.core.agreement.FlightBan;
import truce.core.agreement.ForceLimits;
import truce.core.agreement.Freeze;
import truce.core.agreement.Notice;
import truce.core.agreement.Quantity;
import truce.core.agreement.ReturnFire;
import truce.core.geo.Distance;

/** The numbers of a norm as sentences. */
final class QuantityText {

    private final Times times;

    QuantityText(Times times) {
        this.times = times;
    }

    List<String> of(Quantity quantity) {
        if (quantity instanceof Quantity.Deadline deadline) {
            return deadline(deadline);
        }
        if (quantity instanceof ConditionalDeadline when) {
            return List.of("due " + (when.after().isZero() ? "" : length(when.after()) + " ") + "once "
                    + when.sentence() + tolerance(when.tolerance()));
        }
        if (quantity instanceof Quantity.WithdrawalTable table) {
            return distances(table);
        }
        if (quantity instanceof Deliveries deliveries) {
            return deliveries.rates().stream().map(QuantityText::rate).toList();
        }
        if (quantity instanceof ForceLimits limits) {
            return limits.rows().stream().map(QuantityText::limit).toList();
        }
        if (quantity instanceof FlightBan ban) {
            return flights(ban);
        }
        return List.of(conduct(quantity));
    }

    private String conduct(Quantity quantity) {
        if (quantity instanceof Freeze freeze) {
            return "positions as on " + times.of(freeze.reference());
        }
        if (quantity instanceof ReturnFire fire) {
            return "fire may be returned: " + conditions(fire);
        }
        if (quantity instanceof Notice notice) {
            return "notice of " + ActsText.of(notice.of())
                    + (notice.to().isEmpty() ? "" : " to " + String.join(", ", notice.to()))
                    + notice.lead().map(lead -> ", " + length(lead) + " before").orElse("");
        }
        if (quantity instanceof ExerciseLimit limit) {
            return "exercises of a " + limit.from().code() + " or more"
                    + (limit.artilleryLiveFire() ? ", and live fire of artillery of any size" : "");
        }
        throw new IllegalStateException("no words for " + quantity);
    }

    private List<String> deadline(Quantity.Deadline deadline) {
        List<String> lines = new ArrayList<>();
        String reckoned = deadline.reckoning()
                .map(how -> ", " + how.lapse() + " from " + times.of(how.from()) + " ("
                        + how.counting().code().replace('-', ' ') + ")")
                .orElse("");
        lines.add("due " + times.of(deadline.due()) + reckoned + tolerance(deadline.tolerance()));
        deadline.replaced()
                .forEach(old -> lines.add(
                        "first due " + times.of(old.due()) + ", until " + times.of(old.until()) + ": " + old.note()));
        return lines;
    }

    private static String tolerance(Duration tolerance) {
        return tolerance.isZero() ? "" : "; open within " + length(tolerance) + " either way";
    }

    private static List<String> distances(Quantity.WithdrawalTable table) {
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> {
            String what = row.systems().isEmpty()
                    ? kinds(row.kinds())
                    : kinds(row.kinds()) + " " + String.join(", ", row.systems());
            lines.add("at least " + kilometres(row.required()) + ": " + what + bores(row.boreFromMm(), row.boreToMm()));
        });
        table.baselines()
                .forEach(line -> lines.add("measured for " + String.join(", ", line.parties()) + " from "
                        + line.lineName() + ", good to " + kilometres(line.accuracy())));
        return lines;
    }

    private static String rate(Deliveries.Rate rate) {
        return "at least " + number(rate.amount()) + " " + rate.item()
                + rate.per().map(per -> " in " + length(per)).orElse(" in all");
    }

    private static String limit(ForceLimits.ForceLimit limit) {
        return "at most " + limit.most() + " " + limit.item() + bores(limit.boreFromMm(), limit.boreToMm())
                + (limit.parties().isEmpty() ? " each" : " of " + String.join(", ", limit.parties()))
                + limit.zone().map(zone -> " in " + zone).orElse("");
    }

    private static List<String> flights(FlightBan ban) {
        return ban.rows().stream()
                .map(row -> "no " + ActsText.of(row.acts()) + " within " + kilometres(row.within())
                        + (row.sectors().isEmpty() ? "" : " in the sector " + String.join(", ", row.sectors())))
                .toList();
    }

    private static String conditions(ReturnFire fire) {
        List<String> all = new ArrayList<>();
        all.add(fire.against().isEmpty() ? "against any use of force" : "against " + ActsText.of(fire.against()));
        if (fire.onOrder()) {
            all.add("on order");
        }
        if (fire.afterMechanism()) {
            all.add("after the mechanism was tried");
        }
        if (fire.notified()) {
            all.add("with notice of the order");
        }
        fire.within().ifPresent(within -> all.add("within " + length(within)));
        return String.join(", ", all);
    }

    private static String kinds(Set<? extends Enum<?>> kinds) {
        return kinds.isEmpty()
                ? "any weapon"
                : kinds.stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String bores(double fromMm, double toMm) {
        boolean from = fromMm > 0;
        boolean to = toMm < Double.POSITIVE_INFINITY;
        return from && to && fromMm == toMm
                ? " of " + bore(fromMm)
                : (from ? " " + least(fromMm) : "") + (to ? " " + most(toMm) : "");
    }

    /** A bore just above a whole number is "above" it, as the file wrote it. */
    private static String least(double mm) {
        return mm == Math.rint(mm) ? "from " + bore(mm) : "above " + bore(Math.nextDown(mm));
    }

    private static String most(double mm) {
        return mm == Math.rint(mm) ? "up to " + bore(mm) : "below " + bore(Math.nextUp(mm));
    }

    private static String bore(double mm) {
        return number(mm) + " mm";
    }

    private static String kilometres(Distance distance) {
        return number(distance.kilometres()) + " km";
    }

    private static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String length(Duration length) {
        return length.toHours() % 24 == 0 && length.toDays() > 0
                ? counted(length.toDays(), "day")
                : length.toMinutes() % 60 == 0
                        ? counted(length.toHours(), "hour")
                        : counted(length.toMinutes(), "minute");
    }

    private static String length(Period length) {
        return length.toTotalMonths() > 0
                ? counted(length.toTotalMonths(), "month")
                : counted(length.get(ChronoUnit.DAYS), "day");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
