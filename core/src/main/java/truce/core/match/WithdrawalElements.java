package truce.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import truce.core.action.PlaceRole;
import truce.core.action.Weapon;
import truce.core.action.WeaponClass;
import truce.core.agreement.Quantity.PartyLine;
import truce.core.agreement.Quantity.WithdrawalRow;
import truce.core.agreement.Quantity.WithdrawalTable;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Place;
import truce.core.incident.Event;

/**
 * Is the weapon one that must be withdrawn, and does it stand nearer to its party's own line than it may? Distances are
 * geodesic, signed: on the wrong side of the line they are negative, and always too near.
 */
final class WithdrawalElements {

    private WithdrawalElements() {}

    static List<Element> of(Event event, WithdrawalTable table, Set<String> parties) {
        Set<Optional<WithdrawalRow>> rows = rowsThatMayApply(event.weapon(), table);
        Element bore = bore(event.weapon(), rows);
        return bore.isExcluded() ? List.of(bore) : List.of(bore, distance(event, table, rows, parties));
    }

    /** The first row that surely fits, and every earlier one that might; empty stands for "no row applies". */
    private static Set<Optional<WithdrawalRow>> rowsThatMayApply(Weapon weapon, WithdrawalTable table) {
        Set<Optional<WithdrawalRow>> rows = new LinkedHashSet<>();
        for (WithdrawalRow row : table.rows()) {
            Fit fit = fit(weapon, row);
            if (fit != Fit.NO) {
                rows.add(Optional.of(row));
            }
            if (fit == Fit.YES) {
                return rows;
            }
        }
        if (!coversEveryBore(weapon, table)) {
            rows.add(Optional.empty());
        }
        return rows;
    }

    /** Whether the rows for the weapon's class leave no bore out, so that one applies whatever the bore is. */
    private static boolean coversEveryBore(Weapon weapon, WithdrawalTable table) {
        double covered = 0;
        List<WithdrawalRow> ofKind = table.rows().stream()
                .filter(row -> row.systems().isEmpty() && kindFits(weapon, row) == Fit.YES)
                .sorted(Comparator.comparingDouble(WithdrawalRow::boreFromMm))
                .toList();
        for (WithdrawalRow row : ofKind) {
            if (row.boreFromMm() <= covered) {
                covered = Math.max(covered, row.boreToMm());
            }
        }
        return weapon.boreMm().isEmpty() && Double.isInfinite(covered);
    }

    private enum Fit {
        NO,
        MAYBE,
        YES
    }

    private static Fit fit(Weapon weapon, WithdrawalRow row) {
        if (!row.systems().isEmpty()) {
            if (weapon.system().isEmpty()) {
                return kindFits(weapon, row) == Fit.NO ? Fit.NO : Fit.MAYBE;
            }
            boolean named = row.systems().stream().anyMatch(system -> system.equalsIgnoreCase(weapon.system()));
            return named ? Fit.YES : Fit.NO;
        }
        Fit kind = kindFits(weapon, row);
        Fit bore = boreFits(weapon, row);
        return kind.compareTo(bore) <= 0 ? kind : bore;
    }

    private static Fit kindFits(Weapon weapon, WithdrawalRow row) {
        if (row.kinds().isEmpty() || row.kinds().contains(weapon.kind())) {
            return Fit.YES;
        }
        return weapon.kind() == WeaponClass.UNKNOWN ? Fit.MAYBE : Fit.NO;
    }

    private static Fit boreFits(Weapon weapon, WithdrawalRow row) {
        boolean any = row.boreFromMm() <= 0 && Double.isInfinite(row.boreToMm());
        if (any) {
            return Fit.YES;
        }
        if (weapon.boreMm().isEmpty()) {
            return Fit.MAYBE;
        }
        double bore = weapon.boreMm().getAsDouble();
        return bore >= row.boreFromMm() && bore <= row.boreToMm() ? Fit.YES : Fit.NO;
    }

    private static Element bore(Weapon weapon, Set<Optional<WithdrawalRow>> rows) {
        String words = words(weapon);
        if (rows.stream().allMatch(Optional::isEmpty)) {
            return Element.excluded(Gate.BORE, Reason.WEAPON_NOT_LISTED, words);
        }
        return rows.contains(Optional.<WithdrawalRow>empty())
                ? Element.graded(Gate.BORE, Degree.UNRESOLVED, Cause.EVIDENCE, List.of(Reason.BORE_UNKNOWN), words)
                : Element.established(Gate.BORE, words);
    }

    private static Element distance(
            Event event, WithdrawalTable table, Set<Optional<WithdrawalRow>> rows, Set<String> parties) {
        List<Distance> required = rows.stream()
                .flatMap(Optional::stream)
                .map(WithdrawalRow::required)
                .sorted()
                .toList();
        List<PartyLine> lines = table.baselines().stream()
                .filter(line -> line.parties().stream().anyMatch(parties::contains))
                .toList();
        Optional<Place> stands =
                Whereabouts.of(event, PlaceRole.POSITION).or(() -> Whereabouts.of(event, PlaceRole.ORIGIN));
        if (lines.isEmpty() || stands.isEmpty() || !(stands.get() instanceof Disc disc)) {
            List<Reason> why = new ArrayList<>();
            boolean noLine = lines.isEmpty() && !parties.isEmpty();
            why.add(
                    parties.isEmpty()
                            ? Reason.ACTOR_UNMAPPED
                            : noLine ? Reason.LINE_UNPUBLISHED : Reason.LOC_TOO_COARSE);
            Cause cause = noLine ? Cause.NORM : Cause.EVIDENCE;
            return Element.graded(Gate.DISTANCE, Degree.UNRESOLVED, cause, why, "distance cannot be measured");
        }
        return lines.stream()
                .map(line -> distance(disc, line, required.get(0), required.get(required.size() - 1)))
                .reduce((a, b) -> a.degree() == b.degree() ? a : undecided(a, b))
                .orElseThrow();
    }

    private static Element distance(Disc disc, PartyLine line, Distance least, Distance most) {
        double sign = line.ownSideIsLeft() ? 1 : -1;
        double metres = sign * line.line().signedOffsetMetres(disc.centre());
        double slack = disc.radius().metres() + line.accuracy().metres();
        boolean surelyNear = metres + slack < least.metres();
        boolean possiblyNear = metres - slack < most.metres();
        String detail = String.format(
                Locale.ROOT,
                "%.1f km behind %s, at least %.0f km required",
                metres / 1000,
                line.lineName(),
                most.kilometres());
        if (!possiblyNear) {
            return Element.excluded(Gate.DISTANCE, Reason.BEYOND_REQUIRED_DISTANCE, detail);
        }
        if (surelyNear) {
            return Element.established(Gate.DISTANCE, detail);
        }
        double share = Math.min(0.999, Math.max(0.001, (most.metres() - metres + slack) / Math.max(1, 2 * slack)));
        Cause cause = line.accuracy().metres() > disc.radius().metres() ? Cause.NORM : Cause.EVIDENCE;
        return new Element(
                Gate.DISTANCE,
                Degree.UNRESOLVED,
                share,
                0,
                1,
                List.of(Reason.DISTANCE_STRADDLES),
                Optional.of(cause),
                detail);
    }

    private static Element undecided(Element a, Element b) {
        return Element.graded(
                Gate.DISTANCE,
                Degree.UNRESOLVED,
                Cause.EVIDENCE,
                List.of(Reason.DIRECTION_UNKNOWN, Reason.DISTANCE_STRADDLES),
                a.detail() + "; " + b.detail());
    }

    private static String words(Weapon weapon) {
        String bore = weapon.boreMm().isPresent()
                ? String.format(Locale.ROOT, " %.0f mm", weapon.boreMm().getAsDouble())
                : "";
        return (weapon.system().isEmpty() ? weapon.kind().code() : weapon.system()) + bore;
    }
}
