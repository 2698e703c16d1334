package truce.testkit;

/**
 * Whether a plugin keeps one sentence of its contract.
 *
 * @param sentence what it must keep, such as {@code closes what it opens}
 * @param why why it does not; empty when it does
 */
public record Finding(String sentence, String why) {

    /** It keeps the sentence. */
    public static Finding kept(String sentence) {
        return new Finding(sentence, "");
    }

    public boolean isKept() {
        return why.isEmpty();
    }
}
