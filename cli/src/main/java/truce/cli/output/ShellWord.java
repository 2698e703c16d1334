package truce.cli.output;

import java.io.File;
import java.util.regex.Pattern;

/** A word as a shell takes it, so that a command that is printed can be copied and run as it stands. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:+=@,\\\\~-]+");

    private ShellWord() {}

    /** The word, in quotes where it holds a blank or anything else that a shell reads. */
    public static String of(String word) {
        boolean windows = File.separatorChar == '\\';
        boolean plain = PLAIN.matcher(word).matches() && (windows || word.indexOf('\\') < 0) && !word.startsWith("~");
        if (plain) {
            return word;
        }
        return windows ? "\"" + word + "\"" : "'" + word.replace("'", "'\\''") + "'";
    }
}
