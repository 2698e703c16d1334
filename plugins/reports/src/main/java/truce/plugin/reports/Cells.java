package truce.plugin.reports;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.evidence.Source;
import truce.core.match.Reason;
import truce.core.report.FlagRow;
import truce.core.report.PartyName;
import truce.core.report.Times;
import truce.core.report.Who;
import truce.core.run.Waiver;

/** The values of a flag as data: codes and ids, the same in CSV, JSON and GeoJSON. */
final class Cells {

    private final Times times;

    Cells(Times times) {
        this.times = times;
    }

    String start(FlagRow row) {
        return times.iso(row.when().from()).orElse("");
    }

    String end(FlagRow row) {
        return times.iso(row.when().to()).orElse("");
    }

    /** The exceptions of the dossier that set the flag aside, each a sentence. */
    static List<String> setAside(FlagRow row) {
        return row.flag().waivers().stream().map(Waiver::sentence).toList();
    }

    static List<String> reasons(FlagRow row) {
        return row.flag().reasons().stream().map(Reason::code).toList();
    }

    /** Ids of those who acted; {@code between A and B} where the source does not record who did. */
    static String actor(Who who) {
        if (!who.isUndirected()) {
            return ids(who.parties());
        }
        String first = ids(who.parties());
        String second = ids(who.others());
        if (second.isEmpty() && who.parties().size() == 2) {
            first = who.parties().get(0).id();
            second = who.parties().get(1).id();
        }
        boolean inOrder = first.compareTo(second) <= 0;
        return "between " + (inOrder ? first : second) + " and " + (inOrder ? second : first);
    }

    /** Ids of those it was done to; empty where the source does not record who acted. */
    static List<String> affected(Who who) {
        return who.isUndirected()
                ? List.of()
                : who.others().stream().map(PartyName::id).toList();
    }

    static List<String> acts(FlagRow row) {
        return row.acts().stream().map(act -> act.code()).toList();
    }

    /** {@code tube-artillery 122 mm 2S1}; empty when not stated. */
    static String weapon(Weapon weapon) {
        StringBuilder text = new StringBuilder();
        if (weapon.kind() != WeaponClass.UNKNOWN) {
            text.append(weapon.kind().code());
        }
        weapon.boreMm()
                .ifPresent(mm -> text.append(text.length() > 0 ? " " : "")
                        .append(number(mm))
                        .append(" mm"));
        if (!weapon.system().isEmpty()) {
            text.append(text.length() > 0 ? " " : "").append(weapon.system());
        }
        return text.toString();
    }

    static List<String> sources(FlagRow row) {
        return row.sources().stream().map(Source::name).distinct().toList();
    }

    static List<String> sourceEventIds(FlagRow row) {
        return row.actions().stream().map(action -> action.id()).toList();
    }

    static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "";
    }

    /** Without exponent and without trailing zeros. */
    static String number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return new java.math.BigDecimal(Double.toString(number)).toPlainString();
    }

    private static String ids(List<PartyName> parties) {
        return parties.stream().map(PartyName::id).collect(Collectors.joining("; "));
    }
}
