package truce.bench.made;

/**
 * How large a case is.
 *
 * @param rows actions; 1 or more
 * @param zones polygons; at least as many as agreements
 * @param agreements agreements, which share the zones evenly; 1 or more
 * @param settlements places that events are coded to. ACLED and UCDP code an event to the settlement it happened in or
 *     near, so that coordinates repeat: the 16,566 events of UCDP GED in Syria 2016-2019 lie at 2,020 positions, 5 % of
 *     them at one; of the first 1,000 events, 325 positions are distinct. 60,000 for a million rows is 6 %
 * @param allDistinct whether every row has a position of its own near its settlement instead, which real exports never
 *     have; it shows what remembering places is worth
 * @param seed the same seed makes the same bytes
 */
public record CaseSize(int rows, int zones, int agreements, int settlements, boolean allDistinct, long seed) {

    /** What issue 2 asks for. */
    public static final CaseSize FULL = new CaseSize(1_000_000, 500, 50, 60_000, false, 20_170_104L);

    public CaseSize {
        if (rows < 1 || agreements < 1 || zones < agreements || settlements < 1) {
            throw new IllegalArgumentException("rows, agreements and settlements are 1 or more, and zones as many as "
                    + "agreements: rows " + rows + ", zones " + zones + ", agreements " + agreements + ", settlements "
                    + settlements);
        }
    }
}
