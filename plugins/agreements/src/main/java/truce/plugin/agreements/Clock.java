package truce.plugin.agreements;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import truce.core.fault.NearestName;
import truce.core.time.LocalMoment;
import truce.core.time.Moment;
import truce.core.time.Validity;

/**
 * Reads instants as texts state them: a local date or time with the zones it may be read in, or an earliest and a latest
 * one. {@code 2020-03-06T00:01} in Europe/Moscow or Asia/Damascus is a moment between 21:01Z and 22:01Z.
 */
final class Clock {

    static final Set<String> ZONED = Set.of("at", "zones");
    static final Set<String> RANGE = Set.of("earliest", "latest");

    private final Faults faults;
    private final List<ZoneId> zones;

    private Clock(Faults faults, List<ZoneId> zones) {
        this.faults = faults;
        this.zones = zones;
    }

    /** The clock of a file, whose {@code timezone} holds for every instant that names none. */
    static Clock of(Section file) {
        return new Clock(file.faults(), zones(file, "timezone"));
    }

    /** The zones in which local times of the file may be read. */
    List<ZoneId> zones() {
        return zones.isEmpty() ? List.of(ZoneOffset.UTC) : List.copyOf(zones);
    }

    Optional<Moment> moment(Section section, String key) {
        return section.node(key).flatMap(node -> moment(section, key, node));
    }

    /** When something was surely known, below {@code known}: a date alone counts at the end of its day. */
    Optional<Instant> known(Section section) {
        return moment(section, "known").map(Moment::latest);
    }

    /** From {@code from} until {@code to}; open where a key is missing. */
    Validity validity(Section section) {
        Moment from = moment(section, "from").orElse(Moment.ALWAYS);
        Moment to = moment(section, "to").orElse(Moment.NEVER);
        return validity(section, from, to);
    }

    Validity validity(Section section, Moment from, Moment to) {
        if (to.latest().isBefore(from.earliest())) {
            section.fault(
                    "to",
                    "it ends (" + to.latest() + ") before it begins (" + from.earliest() + ")",
                    "Mend one of the dates; a stage ends where the next one begins.");
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private Optional<Moment> moment(Section section, String key, Node node) {
        if (node instanceof Node.Text text) {
            return local(section, key, text.text().strip(), zones);
        }
        if (node instanceof Node.Keys keys && keys.entries().containsKey("at")) {
            Section zoned = new Section(keys, faults, section.what() + ", " + key, ZONED);
            List<ZoneId> own = zones(zoned, "zones");
            return local(zoned, "at", zoned.need("at"), own.isEmpty() ? zones : own);
        }
        return Section.of(node, faults, section.what() + ", " + key, RANGE).flatMap(this::range);
    }

    private Optional<Moment> range(Section range) {
        if (!range.has("earliest") || !range.has("latest")) {
            range.fault("", "an instant has 'at' and 'zones', or 'earliest' and 'latest'", "");
            return Optional.empty();
        }
        Optional<Moment> earliest = moment(range, "earliest");
        Optional<Moment> latest = moment(range, "latest");
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        if (latest.get().latest().isBefore(earliest.get().earliest())) {
            range.fault("latest", "the latest instant lies before the earliest", "");
            return Optional.empty();
        }
        return Optional.of(Moment.anyOf(List.of(earliest.get(), latest.get())));
    }

    private static Optional<Moment> local(Section section, String key, String text, List<ZoneId> zones) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean utc = text.endsWith("Z");
        if (!utc && zones.isEmpty()) {
            section.fault(
                    key,
                    "no time zone says how to read " + text,
                    "Give the file a 'timezone', or write '{at: " + text + ", zones: [Asia/Damascus]}'.");
            return Optional.empty();
        }
        try {
            LocalMoment local = utc
                    ? new LocalMoment(text.substring(0, text.length() - 1), List.of(ZoneOffset.UTC))
                    : new LocalMoment(text, zones);
            return Optional.of(local.moment());
        } catch (DateTimeException e) {
            section.fault(key, "'" + text + "' is no date or time", "Write 2020-03-06 or 2020-03-06T00:01.");
            return Optional.empty();
        }
    }

    private static List<ZoneId> zones(Section section, String key) {
        List<ZoneId> zones = new ArrayList<>();
        for (String name : section.texts(key)) {
            try {
                zones.add(ZoneId.of(name));
            } catch (DateTimeException e) {
                section.fault(
                        key, "unknown time zone '" + name + "'", NearestName.hint(name, ZoneId.getAvailableZoneIds()));
            }
        }
        return zones;
    }
}
