package truce.testkit;

import java.util.List;
import java.util.stream.Collectors;
import truce.core.action.Action;
import truce.core.action.ActionType;
import truce.core.action.Harm;
import truce.core.action.Participants;
import truce.core.action.Statement;
import truce.core.geo.Place;
import truce.core.time.When;

/** An act in one line, to be read beside the record that it was made of. */
final class FactLine {

    private FactLine() {}

    /** {@code a.log:1 | mortar-fire | North > South | 2024-03-02T06:40:00Z, instant | Ora, within 0.5 km | Ana}. */
    static String of(Action action) {
        return String.join(
                " | ",
                action.origin().toString(),
                acts(action),
                participants(action.participants()),
                when(action.when()),
                place(action.places().main()),
                names(action.vouching().sources(), "no source named") + killed(action.killed()));
    }

    private static String acts(Action action) {
        String acts = action.acts().stream().map(ActionType::code).collect(Collectors.joining(" or "));
        String statement =
                action.statement() == Statement.ACT ? "" : action.statement().code();
        return acts.isEmpty() || statement.isEmpty() ? acts + statement : statement + ": " + acts;
    }

    private static String participants(Participants participants) {
        String between = participants instanceof Participants.Directed ? " > " : " and ";
        return side(participants.first()) + between + side(participants.second());
    }

    private static String side(Participants.Side side) {
        return side.names().isEmpty() ? "(nobody named)" : String.join(side.oneOf() ? " or " : " + ", side.names());
    }

    private static String when(When when) {
        String precision = when.precision().name().toLowerCase(java.util.Locale.ROOT);
        return when.isInstant() ? when.from() + ", " + precision : when.from() + " to " + when.to() + ", " + precision;
    }

    private static String place(Place place) {
        String reach = place.reach()
                .map(distance -> ", within " + distance.kilometres() + " km")
                .orElse("");
        String where = place.representative()
                .map(position -> " (" + position.latitude() + " " + position.longitude() + ")")
                .orElse("");
        return place.label() + where + reach;
    }

    private static String names(List<String> names, String none) {
        return names.isEmpty() ? none : String.join(", ", names);
    }

    private static String killed(Harm killed) {
        return killed.equals(Harm.UNKNOWN) ? "" : " | killed " + killed.low() + " to " + killed.high();
    }
}
