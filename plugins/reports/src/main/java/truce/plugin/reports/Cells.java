package truce.plugin.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import truce.core.action.Action;
import truce.core.action.ActionType;
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

    private static final int MOST_TIMES = 10_000;

    private final Times times;
    // Most rows tell days, and few days differ.
    private final Map<Instant, String> told = new HashMap<>();

    Cells(Times times) {
        this.times = times;
    }

    String start(FlagRow row) {
        return iso(row.when().from());
    }

    String end(FlagRow row) {
        return iso(row.when().to());
    }

    private String iso(Instant instant) {
        if (told.size() >= MOST_TIMES) {
            told.clear();
        }
        return told.computeIfAbsent(instant, at -> times.iso(at).orElse(""));
    }

    /** The exceptions of the dossier that set the flag aside, each a sentence. */
    static List<String> setAside(FlagRow row) {
        return each(row.flag().waivers(), Waiver::sentence);
    }

    static List<String> reasons(FlagRow row) {
        return each(row.flag().reasons(), Reason::code);
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
        return who.isUndirected() ? List.of() : each(who.others(), PartyName::id);
    }

    static List<String> acts(FlagRow row) {
        return each(row.acts(), ActionType::code);
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
        List<String> names = each(row.sources(), Source::name);
        return names.size() < 2 ? names : List.copyOf(new LinkedHashSet<>(names));
    }

    static List<String> sourceEventIds(FlagRow row) {
        return each(row.actions(), Action::id);
    }

    /** Their words with semicolons between; most have one, which is not copied. */
    static <T> String joined(Collection<T> values, Function<? super T, String> word) {
        if (values.isEmpty()) {
            return "";
        }
        Iterator<T> each = values.iterator();
        String first = word.apply(each.next());
        if (!each.hasNext()) {
            return first;
        }
        StringBuilder joined = new StringBuilder(first);
        while (each.hasNext()) {
            joined.append("; ").append(word.apply(each.next()));
        }
        return joined.toString();
    }

    static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "";
    }

    /** Without exponent and without trailing zeros. */
    static String number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        String text = Double.toString(number);
        return text.indexOf('E') < 0 ? text : new java.math.BigDecimal(text).toPlainString();
    }

    private static String ids(List<PartyName> parties) {
        return joined(parties, PartyName::id);
    }

    /** One word of each value; a table of many flags asks for millions. */
    private static <T> List<String> each(Collection<T> values, Function<T, String> word) {
        List<String> words = new ArrayList<>(values.size());
        for (T value : values) {
            words.add(word.apply(value));
        }
        return words;
    }
}
