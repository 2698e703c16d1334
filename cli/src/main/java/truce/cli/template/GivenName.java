package truce.cli.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The name that somebody gives to a new thing, such as {@code ferry-road}, in all the forms that its files need.
 *
 * @param text 1 to 40 small letters, digits and single hyphens; begins with a letter
 */
public record GivenName(String text) {

    private static final int LONGEST = 40;
    private static final String SHAPE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    public GivenName {
        if (!isOne(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Whether a text is such a name. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && text.matches(SHAPE);
    }

    /** What would be right in place of a text that is no name; empty when nothing is near. */
    public static String near(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        String near = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return isOne(near) ? near : "";
    }

    /** {@code Ferry road}. */
    public String title() {
        String words = text.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code FERRY-ROAD}. */
    public String capitals() {
        return text.toUpperCase(Locale.ROOT);
    }

    /** {@code FerryRoad}. */
    public String className() {
        return Arrays.stream(text.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code ferryRoad}. */
    public String camel() {
        return className().substring(0, 1).toLowerCase(Locale.ROOT)
                + className().substring(1);
    }
}
