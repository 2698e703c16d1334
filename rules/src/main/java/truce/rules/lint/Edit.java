package truce.rules.lint;

import truce.rules.pack.Spot;

/**
 * A safe change within one line, which mends a finding.
 *
 * @param at where it begins
 * @param length how many characters go
 * @param replacement what stands there then; with nothing left on it, the line goes too
 */
public record Edit(Spot at, int length, String replacement) {

    public Edit {
        if (length < 0 || replacement.contains("\n")) {
            throw new IllegalArgumentException("an edit stays within one line");
        }
    }
}
