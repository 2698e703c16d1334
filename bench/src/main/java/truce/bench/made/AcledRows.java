package truce.bench.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Writes events in the layout that ACLED has had since April 2023, the latest first, as its exports come. */
final class AcledRows {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
    private static final int DAYS = (int) (LocalDate.of(2025, 1, 1).toEpochDay() - FIRST_DAY.toEpochDay());
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int SHORTEST_NOTES = 90;
    private static final int NOTES_SPREAD = 240;
    private static final double JITTER = 180;
    private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
            + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
            + "fatalities,tags,timestamp\n";

    private final World world;
    private final String[] dates = IntStream.range(0, DAYS)
            .mapToObj(day -> FIRST_DAY.plusDays(day).toString())
            .toArray(String[]::new);
    private final StringBuilder row = new StringBuilder(2_000);

    AcledRows(World world) {
        this.world = world;
    }

    void write(Path file) throws IOException {
        char[] cells = new char[8_192];
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 16)) {
            out.write(HEADER);
            for (int number = 0; number < world.size().rows(); number++) {
                row.setLength(0);
                row(number);
                row.getChars(0, row.length(), cells, 0);
                out.write(cells, 0, row.length());
            }
        }
    }

    private void row(int number) throws IOException {
        Dice dice = Dice.of(world.size().seed(), "row", number);
        int rows = world.size().rows();
        int day = (int) ((rows - 1L - number) * DAYS / rows);
        Settlement settlement = world.settlement(dice);
        Country country = world.countries().get(settlement.country());
        EventKind kind = EventKind.drawn(dice);
        Participants cast = Participants.drawn(kind.cast(), country, dice);
        int dead = kind.cast() == EventKind.Cast.TWO_SIDES && dice.chance(0.3) ? 1 + dice.below(12) : 0;

        cell(country.code() + (rows - number)).cell(dates[day]).cell(dates[day].substring(0, 4));
        cell(oneTwoThree(dice, 0.9, 0.98))
                .cell(kind.disorder())
                .cell(kind.event())
                .cell(kind.subEvent());
        cell(cast.first().name())
                .cell(ally(country, cast.first(), dice))
                .cell(cast.first().inter());
        cell(cast.second().name()).cell("").cell(cast.second().inter()).cell(interaction(cast));
        cell(cast.second().inter().equals("Civilians") ? "Civilian targeting" : "");
        cell(Integer.toString(100 + country.number())).cell("Middle Region").cell(country.name());
        cell(settlement.admin1()).cell(settlement.admin2()).cell("").cell(settlement.name());
        coordinate(settlement.latitude(), dice).coordinate(settlement.longitude(), dice);
        cell(oneTwoThree(dice, 0.72, 0.96));
        Sources.drawn(row, country, dice);
        row.append(',');
        cell(dice.chance(0.5) ? "National" : "Other");
        Notes.write(row, story(day, settlement, kind, cast, dead), length(dice), dice);
        row.append(',')
                .append(dead)
                .append(",,")
                .append(1_500_000_000L + 86_400L * day + dice.below(86_400))
                .append('\n');
    }

    private AcledRows cell(String text) {
        row.append(text).append(',');
        return this;
    }

    private AcledRows coordinate(int tenThousandths, Dice dice) throws IOException {
        int moved = world.size().allDistinct() ? (int) dice.between(-JITTER, JITTER) : 0;
        Decimals.write(row, tenThousandths + moved, 4);
        row.append(',');
        return this;
    }

    private static String ally(Country country, Force force, Dice dice) {
        return force.relation().equals("is") && dice.chance(0.06)
                ? country.others().get(0).name()
                : "";
    }

    private static String interaction(Participants cast) {
        return cast.second().name().isEmpty()
                ? cast.first().inter() + " only"
                : cast.first().inter() + "-" + cast.second().inter();
    }

    private static String oneTwoThree(Dice dice, double one, double two) {
        double share = dice.share();
        return share < one ? "1" : share < two ? "2" : "3";
    }

    /** Mostly short, some long. */
    private static int length(Dice dice) {
        return SHORTEST_NOTES + (int) (NOTES_SPREAD * 2 * dice.share() * dice.share());
    }

    private static Notes.Story story(int day, Settlement place, EventKind kind, Participants cast, int dead) {
        LocalDate date = FIRST_DAY.plusDays(day);
        String written = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
        String where = place.name() + " (" + place.admin2() + ", " + place.admin1() + ")";
        return new Notes.Story(
                written, cast.first().name(), kind.verb(), cast.second().name(), where, dead);
    }
}
