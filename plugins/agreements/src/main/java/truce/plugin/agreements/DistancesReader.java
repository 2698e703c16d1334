package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.action.WeaponClass;
import truce.core.agreement.Quantity;
import truce.core.fault.NearestName;
import truce.core.geo.Distance;
import truce.core.geo.Line;

/** Reads a table of distances with each party's baseline. */
final class DistancesReader {

    static final Set<String> DISTANCES = Set.of("rows", "baselines");
    static final Set<String> ROW = Set.of(
            "weapons",
            "systems",
            "bore-from-mm",
            "bore-above-mm",
            "bore-to-mm",
            "bore-below-mm",
            "required-km",
            "note",
            "certainty",
            "citation",
            "unsure");
    static final Set<String> BASELINE =
            Set.of("party", "name", "line", "own-side", "accuracy-km", "published", "certainty", "citation", "unsure");

    private final Scope scope;

    DistancesReader(Scope scope) {
        this.scope = scope;
    }

    Coded<Quantity> read(Section section) {
        List<Coded<Quantity.WithdrawalRow>> rows = new ArrayList<>();
        section.items("rows")
                .forEach(node -> Section.of(node, section.faults(), "a row", ROW)
                        .flatMap(this::row)
                        .ifPresent(rows::add));
        List<Coded<Quantity.PartyLine>> lines = new ArrayList<>();
        section.items("baselines")
                .forEach(node -> Section.of(node, section.faults(), "a baseline", BASELINE)
                        .flatMap(this::baseline)
                        .ifPresent(lines::add));
        if (rows.isEmpty() || lines.isEmpty()) {
            section.fault("", "a table of distances has rows and baselines", "");
        }
        List<String> unsure = new ArrayList<>(Coded.unsure(rows));
        unsure.addAll(Coded.unsure(lines));
        return new Coded<>(
                new Quantity.WithdrawalTable(Coded.values(rows), Coded.values(lines)), section.line(), unsure);
    }

    private Optional<Coded<Quantity.WithdrawalRow>> row(Section row) {
        Set<WeaponClass> kinds = weapons(row);
        Optional<Double> required = row.number("required-km");
        if (required.isEmpty() || required.get() < 0) {
            row.fault("required-km", "'required-km' is missing or below 0", "");
            return Optional.empty();
        }
        double from = boreFrom(row);
        double to = boreTo(row);
        String what = "distance of " + required.get() + " km";
        Ledger.Mark mark = scope.ledger.mark(row, what, Optional.of(scope.file));
        return Optional.of(new Coded<>(
                new Quantity.WithdrawalRow(
                        kinds, row.texts("systems"), from, to, Distance.ofKilometres(required.get())),
                row.line(),
                mark.unsure()));
    }

    /** Classes of weapons; none stands for all. */
    static Set<WeaponClass> weapons(Section row) {
        Set<WeaponClass> kinds = EnumSet.noneOf(WeaponClass.class);
        for (String text : row.texts("weapons")) {
            row.oneOf("weapons", text, WeaponClass::code, Arrays.asList(WeaponClass.values()))
                    .ifPresent(kinds::add);
        }
        return kinds;
    }

    static double boreFrom(Section row) {
        return row.number("bore-above-mm").map(Math::nextUp).orElse(row.number("bore-from-mm", 0));
    }

    static double boreTo(Section row) {
        double to = row.number("bore-below-mm")
                .map(Math::nextDown)
                .orElse(row.number("bore-to-mm", Double.POSITIVE_INFINITY));
        if (to < boreFrom(row)) {
            row.fault("bore-to-mm", "the largest bore is below the smallest", "");
        }
        return to;
    }

    private Optional<Coded<Quantity.PartyLine>> baseline(Section section) {
        List<String> parties = scope.parties(section, "party");
        String id = section.need("line");
        Coded<Line> line = scope.parts.lines.get(id);
        if (line == null) {
            section.fault("line", "unknown line '" + id + "'", NearestName.hint(id, scope.parts.lines.keySet()));
            return Optional.empty();
        }
        Optional<String> side = section.oneOf("own-side", one -> one, List.of("left", "right"));
        if (side.isEmpty() || parties.isEmpty()) {
            section.fault(
                    "own-side", "a baseline has 'party' and 'own-side' (left or right, looking along the line)", "");
            return Optional.empty();
        }
        scope.lines.add(id);
        Ledger.Mark mark = scope.ledger.mark(section, "baseline " + id, Optional.of(scope.file));
        List<String> unsure = new ArrayList<>(mark.unsure());
        unsure.addAll(line.unsure());
        return Optional.of(new Coded<>(
                new Quantity.PartyLine(
                        parties,
                        section.text("name", id),
                        line.value(),
                        side.get().equals("left"),
                        Distance.ofKilometres(Math.max(0, section.number("accuracy-km", 0))),
                        section.yes("published", false)),
                section.line(),
                unsure));
    }
}
