package truce.cli.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import truce.cli.dossier.Wanted;

/** The text of a new {@code truce.yaml}: what the data told, and comments where the analyst decides. */
final class DossierText {

    private DossierText() {}

    /**
     * @param actions files, with the paths that hold from the dossier
     * @param agreements agreements asked for
     * @param zone zone in which the survey's days are told
     * @param zoneLine the line {@code timezone:}, as a comment where nobody named a zone
     * @param candidates agreements of the library whose parties the data name
     */
    static String of(
            String title,
            ZoneId zone,
            String zoneLine,
            Survey survey,
            List<Wanted> actions,
            List<String> agreements,
            List<String> candidates) {
        return """
                # A dossier for Truce. To run it: truce assess
                # All keys: docs/schema/truce-dossier-1.schema.json
                title: %s

                # The zone of the period and of the report, such as Asia/Damascus. With one, days of the
                # data are local to their country where its zone is known; without, all is read in UTC.
                %s

                # Both days with all their hours. The data reach from %s to %s.
                period:
                  from: %s
                  to: %s

                actions:
                %s
                # Ids of the library (truce agreements) or files.%s
                %s
                # Who is who, and which sources are independent: fill in what is empty.
                parties: parties.csv
                sources: sources.csv
                """.formatted(
                        quoted(title),
                        zoneLine,
                        day(survey.first(), zone),
                        day(survey.last(), zone),
                        day(survey.first(), zone),
                        day(survey.last(), zone),
                        files(actions),
                        named(candidates),
                        list(agreements));
    }

    private static String files(List<Wanted> actions) {
        return actions.stream().map(DossierText::file).collect(Collectors.joining());
    }

    private static String file(Wanted wanted) {
        StringBuilder text = new StringBuilder("  - path: " + quoted(wanted.path()) + "\n");
        wanted.format().ifPresent(format -> text.append("    format: " + format + "\n"));
        Optional.ofNullable(wanted.options().get("dates"))
                .ifPresent(dates -> text.append("    dates: " + dates + "\n"));
        return text.toString();
    }

    private static String named(List<String> candidates) {
        return candidates.isEmpty() ? "" : "\n# Those whose parties these data name: " + String.join(", ", candidates);
    }

    private static String list(List<String> agreements) {
        return agreements.isEmpty()
                ? "agreements: []\n"
                : "agreements:\n"
                        + agreements.stream()
                                .map(id -> "  - " + quoted(id) + "\n")
                                .collect(Collectors.joining());
    }

    private static String day(Optional<Instant> instant, ZoneId zone) {
        return instant.map(i -> LocalDate.ofInstant(i, zone).toString()).orElse("");
    }

    /** A text as YAML takes it, whatever it holds. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replaceAll("[\\r\\n]+", " ") + "'";
    }
}
