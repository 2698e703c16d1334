package truce.core.report;

/**
 * Cases of a norm that are no flags.
 *
 * @param norm id of the norm
 * @param code what became of them, such as {@code NOT_COVERED:intra-side}
 * @param cases number of cases
 */
public record NotFlagged(String norm, String code, long cases) {

    /** From a key of {@code Run.notFlagged}: norm id, blank or arrow, code. */
    static NotFlagged of(String key, long cases) {
        String[] parts = key.strip().split("\\s*->\\s*|\\s+", 2);
        return new NotFlagged(parts[0], parts.length > 1 ? parts[1] : "", cases);
    }
}
