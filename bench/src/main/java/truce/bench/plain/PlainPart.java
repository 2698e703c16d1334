package truce.bench.plain;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads and decides one part of the file. */
public final class PlainPart {

    private static final String NO_PARTY = "-";

    private final PlainZones zones;
    private final boolean remembers;
    private final Map<Long, List<PlainNorm>> remembered = new HashMap<>();
    private final PlainRow row;

    private long rows;
    private long candidates;
    private long findings;
    private long checksum;
    private long lookupNanos;

    PlainPart(PlainZones zones, PlainRow row, boolean remembers) {
        this.zones = zones;
        this.row = row;
        this.remembers = remembers;
    }

    PlainPart read(InputStream in) throws IOException {
        try (CsvReader<PlainRow> csv = CsvReader.builder().build(row, in, StandardCharsets.UTF_8)) {
            csv.forEach(this::decide);
        }
        return this;
    }

    /** Records read. */
    public long rows() {
        return rows;
    }

    /** Rows times norms where act, day, place and parties are not against it. */
    public long candidates() {
        return candidates;
    }

    /** Candidates between two known sides. */
    public long findings() {
        return findings;
    }

    /** The same for the same findings in any order. */
    public long checksum() {
        return checksum;
    }

    /** Nanoseconds in which points were looked up. */
    public long lookupNanos() {
        return lookupNanos;
    }

    private void decide(PlainRow one) {
        rows++;
        if (!one.force || (one.first.equals(NO_PARTY) && one.second.equals(NO_PARTY))) {
            return;
        }
        long begin = System.nanoTime();
        List<PlainNorm> norms = norms(one);
        lookupNanos += System.nanoTime() - begin;
        for (PlainNorm norm : norms) {
            if (norm.isInForce(one.day) && mayBeSide(norm, one.first) && mayBeSide(norm, one.second)) {
                candidates++;
                if (norm.isSide(one.first) && norm.isSide(one.second) && !one.first.equals(one.second)) {
                    findings++;
                    checksum += 31L * norm.id().hashCode() + one.day;
                }
            }
        }
    }

    private List<PlainNorm> norms(PlainRow one) {
        return remembers
                ? remembered.computeIfAbsent(
                        (Math.round(one.latitude * 1e4) << 32) ^ (Math.round(one.longitude * 1e4) & 0xffffffffL),
                        key -> zones.at(one.latitude, one.longitude, norm -> true))
                : zones.at(one.latitude, one.longitude, norm -> norm.isInForce(one.day));
    }

    private static boolean mayBeSide(PlainNorm norm, String party) {
        return party.isEmpty() || norm.isSide(party);
    }
}
