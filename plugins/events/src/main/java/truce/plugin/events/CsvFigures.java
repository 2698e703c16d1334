package truce.plugin.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import truce.core.action.Harm;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.fault.NearestName;
import truce.plugin.events.table.Decimal;

/** Reads the numbers of a row of a plain table: people killed, and the weapon with its bore. */
final class CsvFigures {

    private static final int MOST_KILLED = 10_000_000;
    private static final int WIDEST_BORE_MM = 2000;

    private CsvFigures() {}

    /** One number, or a range; where only the ends of a range are given, the lower one is best. */
    static Harm killed(Cells cells) {
        if (cells.isBlank(CsvField.KILLED)
                && cells.isBlank(CsvField.KILLED_LOW)
                && cells.isBlank(CsvField.KILLED_HIGH)) {
            return Harm.UNKNOWN;
        }
        int given = number(cells, CsvField.KILLED, -1);
        int low = number(cells, CsvField.KILLED_LOW, Math.max(0, given));
        int best = given < 0 ? low : given;
        int high = number(cells, CsvField.KILLED_HIGH, best);
        if (low > best || best > high) {
            throw cells.unreadable(
                    CsvField.KILLED,
                    low + ", " + best + ", " + high + " are not in the order low, best, high",
                    "The lowest estimate comes first.");
        }
        return new Harm(low, best, high, true);
    }

    static Weapon weapon(Cells cells) {
        return cells.isBlank(CsvField.WEAPON) && cells.isBlank(CsvField.BORE_MM) && cells.isBlank(CsvField.SYSTEM)
                ? Weapon.UNKNOWN
                : new Weapon(weaponClass(cells), bore(cells), cells.text(CsvField.SYSTEM));
    }

    private static WeaponClass weaponClass(Cells cells) {
        String code = cells.text(CsvField.WEAPON)
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .replace('_', '-');
        if (code.isEmpty()) {
            return WeaponClass.UNKNOWN;
        }
        List<WeaponClass> classes = Arrays.asList(WeaponClass.values());
        return classes.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> cells.unreadable(
                        CsvField.WEAPON,
                        "'" + code + "' is no class of weapons",
                        NearestName.hint(
                                code, classes.stream().map(WeaponClass::code).toList())));
    }

    private static OptionalDouble bore(Cells cells) {
        String text = cells.text(CsvField.BORE_MM).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double bore = Decimal.of(
                text.endsWith("mm") ? text.substring(0, text.length() - 2).strip() : text);
        if (!(bore > 0 && bore < WIDEST_BORE_MM)) {
            throw cells.unreadable(CsvField.BORE_MM, "'" + text + "' is no calibre in millimetres", "Write 122.");
        }
        return OptionalDouble.of(bore);
    }

    private static int number(Cells cells, CsvField field, int otherwise) {
        String text = cells.text(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        double number = Decimal.of(text);
        if (!(number >= 0 && number <= MOST_KILLED && number == Math.rint(number))) {
            throw cells.unreadable(field, "'" + text + "' is not a count of people", "Write 0, 1, 2, ...");
        }
        return (int) number;
    }
}
