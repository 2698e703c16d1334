package example.log;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
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
import truce.core.geo.Disc;
import truce.core.geo.Distance;
import truce.core.geo.Position;
import truce.core.origin.Origin;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** Turns a line of the log into an act. What the line leaves open stays open: no actor is guessed, no hour made up. */
final class LogLine {

    private static final Distance AS_NEAR_AS_THE_TEAM_SAYS = Distance.ofKilometres(0.5);

    private final String file;
    private final ZoneId zone;

    LogLine(String file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    /** @throws IllegalArgumentException with what is wrong, a sentence part without a full stop */
    Action action(String line, Origin origin) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 6) {
            throw new IllegalArgumentException("the line has " + cells.size() + " cells, not 6");
        }
        return new Action(
                file + "#" + origin.row(),
                origin,
                "incident-log",
                Statement.ACT,
                Set.of(act(cells.get(3))),
                participants(cells.get(4)),
                Places.impactAt(place(cells.get(2))),
                when(cells.get(0), cells.get(1)),
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                Vouching.by(List.of(cells.get(5).split("\\s*,\\s*"))),
                false,
                Optional.empty(),
                Links.NONE,
                new Labels("", "", "", "", line.strip()),
                Map.of());
    }

    private static ActionType act(String cell) {
        return ActionType.named(cell).orElseThrow(() -> new IllegalArgumentException("there is no act '" + cell + "'"));
    }

    private static Participants participants(String cell) {
        String[] sides = cell.split("\\s*>\\s*", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("'" + cell + "' does not say who > whom");
        }
        return new Participants.Directed(side(sides[0]), side(sides[1]));
    }

    private static Participants.Side side(String name) {
        return name.equals("unknown") ? Participants.Side.NOBODY_NAMED : Participants.Side.of(name);
    }

    private static Disc place(String cell) {
        String[] degrees = cell.split("\\s+", -1);
        try {
            Position position = new Position(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
            return new Disc(cell, position, AS_NEAR_AS_THE_TEAM_SAYS);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("'" + cell + "' is no latitude and longitude", e);
        }
    }

    private When when(String day, String time) {
        try {
            LocalDate date = LocalDate.parse(day);
            if (time.isEmpty()) {
                Instant from = date.atStartOfDay(zone).toInstant();
                return new When(from, date.plusDays(1).atStartOfDay(zone).toInstant(), TimePrecision.DAY);
            }
            Instant from = date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
            return new When(from, from.plus(Duration.ofMinutes(1)), TimePrecision.INSTANT);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + (day + " " + time).strip() + "' is no day and time", e);
        }
    }
}
