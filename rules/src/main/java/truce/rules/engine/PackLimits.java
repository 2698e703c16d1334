package truce.rules.engine;

import java.time.Duration;

/**
 * How much a pack with full trust may use before it is stopped.
 *
 * @param firings most firings of its rules for one case
 * @param facts most facts that its rules insert for one case
 * @param busy most processor time for one case, and for loading the pack
 * @param waited most time on the clock for one case; longer, since others use the machine too
 * @param batch most processor time for a thousand cases
 * @param bytes most memory that may be asked for in one case, whether or not it is given back
 */
public record PackLimits(int firings, int facts, Duration busy, Duration waited, Duration batch, long bytes) {

    /** A thousand firings and facts, 10 s and 512 MiB for a case; 120 s for a thousand cases. */
    public static final PackLimits USUAL = ofSeconds(10);

    /** The usual limits with that many seconds for a case, and twelve times as many on the clock and for a thousand. */
    public static PackLimits ofSeconds(long seconds) {
        return new PackLimits(
                1_000,
                1_000,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(seconds * 12),
                Duration.ofSeconds(seconds * 12),
                512L << 20);
    }
}
