package example;

import jakarta.enterprise.context.Dependent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Labels;
import truce.core.action.Links;
import truce.core.action.Participants;
import truce.core.action.Places;
import truce.core.action.Statement;
import truce.core.action.Vouching;
import truce.core.action.Weapon;
import truce.core.fault.Fault;
import truce.core.fault.Refusal;
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.origin.Dataset;
import truce.core.origin.Origin;
import truce.core.spi.FactSink;
import truce.core.spi.FactSource;
import truce.core.spi.FileHead;
import truce.core.spi.ReadRequest;
import truce.core.spi.Recognition;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** Reads one act a line: day | act | who > whom | latitude longitude | told by. Put your own format in its place. */
@Dependent
public class {{class}}Source implements FactSource {

    private static final String ID = "{{name}}";
    private static final String MARK = "# {{name}} 1";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "day | act | who > whom | latitude longitude | told by";
    }

    /** Says yes to files of its own only: another source may know the others. */
    @Override
    public Recognition recognise(FileHead head) {
        return new String(head.start(), StandardCharsets.UTF_8).startsWith(MARK)
                ? new Recognition.Yes("it begins with '" + MARK + "'")
                : new Recognition.No();
    }

    /** Every record is accepted or refused, and none is skipped: what is lost in silence reads as peace. */
    @Override
    public void read(ReadRequest request, FactSink sink) throws IOException {
        String file = request.input().name();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(request.input().open(), StandardCharsets.UTF_8))) {
            if (!MARK.equals(lines.readLine())) {
                throw Refusal.of(Refusal.Because.INPUT, file, "the first line is not '" + MARK + "'", "Is it the right file?");
            }
            sink.dataset(new Dataset(ID, file, "not stated", "", false, ""));
            long row = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Origin origin = new Origin(file, ++row);
                try {
                    sink.action(action(line, origin, request.defaultZone()));
                } catch (IllegalArgumentException | DateTimeException e) {
                    sink.refused(new Fault(file, row, "", line.strip(), "the line cannot be read: " + e.getMessage(), "See sample/{{name}}.txt."));
                }
            }
        }
    }

    /** What a line leaves open stays open: a day without an hour is the whole day, and no name is guessed. */
    private static Action action(String line, Origin origin, ZoneId zone) {
        String[] cells = line.strip().split("\\s*\\|\\s*", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("not 5 cells");
        }
        LocalDate day = LocalDate.parse(cells[0]);
        When when = new When(
                day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant(), TimePrecision.DAY);
        return new Action(
                origin.file() + "#" + origin.row(),
                origin,
                ID,
                Statement.ACT,
                Set.of(act(cells[1])),
                participants(cells[2]),
                Places.impactAt(place(cells[3])),
                when,
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                Vouching.by(List.of(cells[4].split("\\s*,\\s*"))),
                false,
                Optional.empty(),
                Links.NONE,
                new Labels("", "", "", "", line.strip()),
                Map.of());
    }

    /** The page taxonomy.md of the docs lists all acts. A word that is not known is refused, never left without an act. */
    private static ActionType act(String word) {
        return ActionType.named(word).orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no act"));
    }

    private static Participants participants(String cell) {
        String[] sides = cell.split("\\s*>\\s*", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("not who > whom");
        }
        return new Participants.Directed(side(sides[0]), side(sides[1]));
    }

    private static Participants.Side side(String name) {
        return name.equals("unknown") ? Participants.Side.NOBODY_NAMED : Participants.Side.of(name);
    }

    private static Disc place(String cell) {
        String[] degrees = cell.split("\\s+", -1);
        if (degrees.length != 2) {
            throw new IllegalArgumentException("not latitude and longitude");
        }
        Position position = new Position(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
        return new Disc(cell, position, Distance.ofKilometres(0.5)); // as near as the source says
    }
}
