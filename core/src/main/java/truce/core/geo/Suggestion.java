package truce.core.geo;

/** Names what was probably meant. */
final class Suggestion {

    private Suggestion() {}

    /** "zone "idlb", which is not there. Is "idlib" meant?" */
    static String unknown(String what, String wanted, Iterable<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String one : known) {
            int edits = edits(wanted, one);
            if (edits < least) {
                least = edits;
                nearest = one;
            }
        }
        String hint = nearest.isEmpty() ? "" : " Is \"" + nearest + "\" meant?";
        return what + " \"" + wanted + "\", which is not there." + hint;
    }

    /** How many letters to change, add or leave out. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
