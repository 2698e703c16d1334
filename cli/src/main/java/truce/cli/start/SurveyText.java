package truce.cli.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import truce.cli.dossier.Wanted;
import truce.core.run.InputCount;
import truce.plugin.places.CountryZones;

/** Tells a survey to people. */
public final class SurveyText {

    private static final int TOP = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private SurveyText() {}

    /** What was read and understood, line by line. */
    public static List<String> lines(Survey survey, List<InputCount> counts, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        counts.forEach(count -> lines.add(count(count)));
        survey.datasets().forEach(dataset -> lines.add("data:       " + dataset.title() + ", " + dataset.licence()));
        lines.add("time:       " + day(survey.first(), zone) + " to " + day(survey.last(), zone) + " (" + zone.getId()
                + ")");
        add(lines, "known to:   ", survey.precisions());
        add(lines, "places:     ", survey.places());
        add(lines, "countries:  ", survey.countries());
        add(lines, "actors:     ", survey.actors());
        add(lines, "sources:    ", survey.sources());
        survey.notices().forEach(notice -> lines.add("note:       " + notice));
        survey.faults().stream().limit(TOP).forEach(fault -> lines.add("refused:    " + fault.message()));
        return lines;
    }

    /**
     * The text of {@code truce.yaml} for these data.
     *
     * @param zoneNamed whether somebody named the zone
     */
    public static String dossier(
            String title,
            ZoneId zone,
            boolean zoneNamed,
            Survey survey,
            List<Wanted> actions,
            List<String> agreements,
            List<String> candidates) {
        String likely = zoneOfCountries(survey).map(ZoneId::getId).orElse("");
        String line = zoneNamed ? "timezone: " + zone.getId() : ("# timezone: " + likely).strip();
        return DossierText.of(title, zone, line, survey, actions, agreements, candidates);
    }

    /** The time zone that all countries of the data share; empty when it is unknown or there are several. */
    public static Optional<ZoneId> zoneOfCountries(Survey survey) {
        List<Optional<ZoneId>> zones = survey.countries().stream()
                .map(country -> CountryZones.find(country.name()))
                .distinct()
                .toList();
        return zones.size() == 1 ? zones.get(0) : Optional.empty();
    }

    private static String count(InputCount count) {
        return count.name() + ": read as " + count.format() + ": " + number(count.read()) + " rows, "
                + number(count.accepted()) + " accepted, " + number(count.refused()) + " refused"
                + (count.repeated() == 0 ? "" : ", " + number(count.repeated()) + " of them repeated");
    }

    private static void add(List<String> lines, String head, List<Survey.Counted> counted) {
        if (counted.isEmpty()) {
            return;
        }
        String top = counted.stream()
                .limit(TOP)
                .map(one -> one.name() + " " + number(one.rows()))
                .collect(Collectors.joining("; "));
        int more = counted.size() - TOP;
        lines.add(head + top + (more > 0 ? "; and " + more + " more" : ""));
    }

    private static String day(Optional<Instant> instant, ZoneId zone) {
        return instant.map(i -> DAY.format(i.atZone(zone))).orElse("unknown");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
