package truce.plugin.events;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import truce.core.fault.Refusal;
import truce.core.spi.ReadRequest;
import truce.plugin.events.when.LocalTimes;

/**
 * In which zone a row's local time is read: the source's declared one (option {@code zone}), else the row's own, else
 * its country's, else the run's. Never the machine's.
 */
final class Zones {

    private static final LocalTimes UTC = new LocalTimes(List.of(ZoneOffset.UTC));

    private final Optional<LocalTimes> declared;
    private final Remembered<LocalTimes> ofRow = new Remembered<>(LocalTimes::named);
    private final Remembered<LocalTimes> ofCountry;
    private final Map<ZoneId, LocalTimes> single = new HashMap<>();

    Zones(ReadRequest request) {
        declared = declared(request);
        ZoneId otherwise = request.defaultZone();
        ofCountry = new Remembered<>(country -> single(
                country.isEmpty()
                        ? otherwise
                        : request.atlas().findZoneOfCountry(country).orElse(otherwise)));
    }

    /**
     * The zones of a row.
     *
     * @throws DateTimeException when the row names a zone that is unknown
     */
    LocalTimes of(String rowZone, String country) {
        if (declared.isPresent()) {
            return declared.get();
        }
        return rowZone.isEmpty() ? ofCountry.of(country) : ofRow.of(rowZone);
    }

    /** One object for all countries of a zone, so that what is remembered of its days serves all of them. */
    private LocalTimes single(ZoneId zone) {
        return single.computeIfAbsent(zone, only -> new LocalTimes(List.of(only)));
    }

    /** For times that are no local ones. */
    LocalTimes utc() {
        return UTC;
    }

    private static Optional<LocalTimes> declared(ReadRequest request) {
        String zone = request.options().getOrDefault("zone", "").strip();
        try {
            return zone.isEmpty() ? Optional.empty() : Optional.of(LocalTimes.named(zone));
        } catch (DateTimeException e) {
            throw Refusal.of(
                    Refusal.Because.DEFINITION,
                    request.input().name(),
                    "zone '" + zone + "' is not a time zone",
                    "Write it as in Asia/Damascus.");
        }
    }
}
