package truce.core.action;

/**
 * The source's own words for an act, kept for selection ({@code --only}) and for people. Empty when the source has no
 * such column.
 */
public record Labels(String country, String admin1, String admin2, String place, String type) {
    public static final Labels NONE = new Labels("", "", "", "", "");
}
