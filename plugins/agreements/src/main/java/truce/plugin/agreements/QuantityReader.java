package truce.plugin.agreements;

import java.time.DateTimeException;
import java.time.Duration;
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

/** Reads a number that a text asks to keep: a table of distances with each party's baseline, or a deadline. */
final class QuantityReader {

    static final Set<String> KINDS = Set.of("distances", "deadline");
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
    static final Set<String> DEADLINE = Set.of("due", "tolerance", "certainty", "citation", "unsure");

    private final Scope scope;

    QuantityReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Coded<Quantity>> read(Section norm) {
        Optional<Section> section =
                norm.node("quantity").flatMap(node -> Section.of(node, norm.faults(), "the quantity", KINDS));
        if (section.isEmpty()) {
            return Optional.empty();
        }
        if (section.get().has("distances") == section.get().has("deadline")) {
            section.get().fault("", "a quantity is 'distances' or 'deadline'", "");
            return Optional.empty();
        }
        return part(section.get(), "distances", DISTANCES)
                .map(this::distances)
                .or(() -> part(section.get(), "deadline", DEADLINE).flatMap(this::deadline));
    }

    private static Optional<Section> part(Section section, String key, Set<String> known) {
        return section.node(key).flatMap(node -> Section.of(node, section.faults(), "'" + key + "'", known));
    }

    private Optional<Coded<Quantity>> deadline(Section section) {
        Ledger.Mark mark = scope.ledger.mark(section, "deadline", Optional.of(scope.file));
        Duration tolerance = Duration.ZERO;
        try {
            tolerance = Duration.parse(section.text("tolerance", "PT0S"));
        } catch (DateTimeException e) {
            section.fault(
                    "tolerance",
                    "'" + section.text("tolerance", "") + "' is no duration",
                    "Write P1D for a day, PT12H for twelve hours.");
        }
        if (!section.has("due")) {
            section.need("due");
        }
        Duration slack = tolerance;
        return scope.clock
                .moment(section, "due")
                .map(due -> new Coded<>(new Quantity.Deadline(due, slack), section.line(), mark.unsure()));
    }

    private Coded<Quantity> distances(Section section) {
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
        Set<WeaponClass> kinds = EnumSet.noneOf(WeaponClass.class);
        for (String text : row.texts("weapons")) {
            row.oneOf("weapons", text, WeaponClass::code, Arrays.asList(WeaponClass.values()))
                    .ifPresent(kinds::add);
        }
        Optional<Double> required = row.number("required-km");
        if (required.isEmpty() || required.get() < 0) {
            row.fault("required-km", "'required-km' is missing or below 0", "");
            return Optional.empty();
        }
        double from = row.number("bore-above-mm").map(Math::nextUp).orElse(row.number("bore-from-mm", 0));
        double to = row.number("bore-below-mm")
                .map(Math::nextDown)
                .orElse(row.number("bore-to-mm", Double.POSITIVE_INFINITY));
        if (to < from) {
            row.fault("bore-to-mm", "the largest bore is below the smallest", "");
        }
        String what = "distance of " + required.get() + " km";
        Ledger.Mark mark = scope.ledger.mark(row, what, Optional.of(scope.file));
        return Optional.of(new Coded<>(
                new Quantity.WithdrawalRow(
                        kinds, row.texts("systems"), from, to, Distance.ofKilometres(required.get())),
                row.line(),
                mark.unsure()));
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
