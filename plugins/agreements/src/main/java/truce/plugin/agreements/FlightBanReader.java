package truce.plugin.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.agreement.FlightBan;
import truce.core.agreement.Quantity;
import truce.core.fault.NearestName;
import truce.core.geo.Distance;
import truce.core.geo.Line;

/** Reads bands along a line in which flights are banned, by class of aircraft and by sector of the line. */
final class FlightBanReader {

    static final Set<String> KEYS = Set.of("sectors", "rows");
    static final Set<String> SECTOR =
            Set.of("name", "line-name", "line", "accuracy-km", "certainty", "citation", "unsure");
    static final Set<String> ROW = Set.of("acts", "sectors", "within-km", "note", "certainty", "citation", "unsure");

    private final Scope scope;

    FlightBanReader(Scope scope) {
        this.scope = scope;
    }

    Coded<Quantity> read(Section section) {
        List<Coded<FlightBan.LineSector>> sectors = new ArrayList<>();
        section.items("sectors")
                .forEach(node -> Section.of(node, section.faults(), "a sector", SECTOR)
                        .flatMap(this::sector)
                        .ifPresent(sectors::add));
        List<String> names =
                sectors.stream().map(sector -> sector.value().name()).toList();
        List<Coded<FlightBan.FlightRow>> rows = new ArrayList<>();
        section.items("rows")
                .forEach(node -> Section.of(node, section.faults(), "a flight ban", ROW)
                        .flatMap(row -> row(row, names))
                        .ifPresent(rows::add));
        if (sectors.isEmpty() || rows.isEmpty()) {
            section.fault("", "a flight ban has sectors and rows", "");
        }
        List<String> unsure = new ArrayList<>(Coded.unsure(sectors));
        unsure.addAll(Coded.unsure(rows));
        return new Coded<>(new FlightBan(Coded.values(sectors), Coded.values(rows)), section.line(), unsure);
    }

    private Optional<Coded<FlightBan.LineSector>> sector(Section section) {
        String name = section.need("name");
        Ledger.Mark mark = scope.ledger.mark(section, "sector " + name, Optional.of(scope.file));
        String id = section.need("line");
        Coded<Line> line = scope.parts.lines.get(id);
        if (line == null) {
            section.fault("line", "unknown line '" + id + "'", NearestName.hint(id, scope.parts.lines.keySet()));
            return Optional.empty();
        }
        scope.lines.add(id);
        List<String> unsure = new ArrayList<>(mark.unsure());
        unsure.addAll(line.unsure());
        return Optional.of(new Coded<>(
                new FlightBan.LineSector(
                        name,
                        section.text("line-name", id),
                        line.value(),
                        Distance.ofKilometres(Math.max(0, section.number("accuracy-km", 0)))),
                section.line(),
                unsure));
    }

    private Optional<Coded<FlightBan.FlightRow>> row(Section section, List<String> known) {
        Ledger.Mark mark = scope.ledger.mark(section, "flight ban", Optional.of(scope.file));
        Optional<Double> within = section.number("within-km");
        if (within.isEmpty() || within.get() <= 0 || !section.has("acts")) {
            section.fault("within-km", "a flight ban has 'acts' and 'within-km' above 0", "");
            return Optional.empty();
        }
        List<String> sectors = section.texts("sectors");
        for (String sector : sectors) {
            if (!known.contains(sector)) {
                section.fault("sectors", "unknown sector '" + sector + "'", NearestName.hint(sector, known));
            }
        }
        return Optional.of(new Coded<>(
                new FlightBan.FlightRow(NormReader.acts(section, "acts"), sectors, Distance.ofKilometres(within.get())),
                section.line(),
                mark.unsure()));
    }
}
