package truce.plugin.places;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import truce.plugin.places.FeatureFile.Feature;

/** From when until when a feature is valid. A date is local: it begins with its first instant, and ends with its last. */
record ZoneDates(Optional<Instant> from, Optional<Instant> to) {

    static ZoneDates of(Feature feature, ZoneId zone) {
        return new ZoneDates(
                feature.first("validFrom", "valid_from", "from").map(text -> instant(text, zone, 0)),
                feature.first("validTo", "valid_to", "to").map(text -> instant(text, zone, 1)));
    }

    private static Instant instant(String text, ZoneId zone, int daysLater) {
        try {
            if (text.contains("T")) {
                return OffsetDateTime.parse(text).toInstant();
            }
            return LocalDate.parse(text).plusDays(daysLater).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no date; write 2020-03-06 or 2020-03-06T00:01:00+03:00", e);
        }
    }
}
