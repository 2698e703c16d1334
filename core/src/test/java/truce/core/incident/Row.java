package truce.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
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
import truce.core.geo.Place;
import truce.core.geo.Position;
import truce.core.origin.Origin;
import truce.core.time.TimePrecision;
import truce.core.time.When;

/** A row as a test writes it: {@code Row.of("acled", "1").on("2020-02-20").at(NAIRAB).act("K40")}. */
record Row(
        String dataset,
        String number,
        long line,
        Statement statement,
        Set<ActionType> acts,
        Participants participants,
        Places places,
        When when,
        Harm killed,
        Weapon weapon,
        Vouching vouching,
        boolean aggregated,
        Links links) {

    static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    static final Disc NAIRAB = disc("Nairab", 35.8697, 36.7203, 2);
    static final Disc SARAQIB = disc("Saraqib", 35.8636, 36.8006, 3);

    static Row of(String dataset, String number) {
        return new Row(
                dataset,
                number,
                1,
                Statement.ACT,
                Set.of(ActionType.USE_OF_FORCE_UNSPECIFIED),
                new Participants.Undirected(Participants.Side.of("NLF"), Participants.Side.of("Government of Syria")),
                Places.impactAt(NAIRAB),
                days("2020-02-20", "2020-02-20"),
                Harm.UNKNOWN,
                Weapon.UNKNOWN,
                Vouching.by(List.of()),
                false,
                Links.NONE);
    }

    static Disc disc(String label, double latitude, double longitude, double kilometres) {
        return new Disc(label, new Position(latitude, longitude), Distance.ofKilometres(kilometres));
    }

    static When days(String first, String last) {
        Instant from = LocalDate.parse(first).atStartOfDay(DAMASCUS).toInstant();
        Instant to = LocalDate.parse(last).plusDays(1).atStartOfDay(DAMASCUS).toInstant();
        return new When(from, to, first.equals(last) ? TimePrecision.DAY : TimePrecision.DAYS);
    }

    String id() {
        return dataset + ":" + number;
    }

    Row on(String day) {
        return when(days(day, day));
    }

    Row between(String first, String last) {
        return when(days(first, last));
    }

    Row when(When set) {
        return with(statement, acts, participants, places, set, killed, weapon, vouching, links);
    }

    Row at(Place impact) {
        return places(Places.impactAt(impact));
    }

    Row places(Places set) {
        return with(statement, acts, participants, set, when, killed, weapon, vouching, links);
    }

    Row act(String... references) {
        EnumSet<ActionType> set = EnumSet.noneOf(ActionType.class);
        Arrays.stream(references).forEach(r -> set.add(ActionType.ofReference(r).orElseThrow()));
        return with(statement, set, participants, places, when, killed, weapon, vouching, links);
    }

    Row by(String actor, String target) {
        return sides(new Participants.Directed(Participants.Side.of(actor), Participants.Side.of(target)));
    }

    Row among(String first, String second) {
        return sides(new Participants.Undirected(Participants.Side.of(first), Participants.Side.of(second)));
    }

    Row sides(Participants set) {
        return with(statement, acts, set, places, when, killed, weapon, vouching, links);
    }

    Row killed(int low, int best, int high) {
        Harm harm = new Harm(low, best, high, true);
        return with(statement, acts, participants, places, when, harm, weapon, vouching, links);
    }

    Row weapon(Weapon set) {
        return with(statement, acts, participants, places, when, killed, set, vouching, links);
    }

    Row told(String... sources) {
        return with(statement, acts, participants, places, when, killed, weapon, Vouching.by(List.of(sources)), links);
    }

    Row operation(String name) {
        return with(statement, acts, participants, places, when, killed, weapon, vouching, new Links(name, "", ""));
    }

    Row effectOf(String id) {
        return with(
                Statement.EFFECT, acts, participants, places, when, killed, weapon, vouching, new Links("", id, ""));
    }

    Row statement(Statement set) {
        return with(set, acts, participants, places, when, killed, weapon, vouching, links);
    }

    Row aggregate() {
        return new Row(
                dataset,
                number,
                line,
                statement,
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                vouching,
                true,
                links);
    }

    Row line(long set) {
        return new Row(
                dataset,
                number,
                set,
                statement,
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                vouching,
                aggregated,
                links);
    }

    Action action() {
        return new Action(
                id(),
                new Origin(dataset + ".csv", line),
                dataset,
                statement,
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                vouching,
                aggregated,
                Optional.empty(),
                links,
                Labels.NONE,
                Map.of());
    }

    private Row with(
            Statement statement,
            Set<ActionType> acts,
            Participants participants,
            Places places,
            When when,
            Harm killed,
            Weapon weapon,
            Vouching vouching,
            Links links) {
        return new Row(
                dataset,
                number,
                line,
                statement,
                acts,
                participants,
                places,
                when,
                killed,
                weapon,
                vouching,
                aggregated,
                links);
    }
}
