package truce.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A file that a source reads, with the options it needs.
 *
 * @param name file name without folders
 * @param content its bytes, decompressed
 * @param options options of the source, as a dossier states them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sample(String name, byte[] content, Map<String, String> options) {

    public Sample {
        content = content.clone();
        options = Map.copyOf(options);
    }

    /** A sample of text. */
    public static Sample of(String name, String text) {
        return new Sample(name, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** The same with other content. */
    Sample with(byte[] other) {
        return new Sample(name, other, options);
    }

    /** The first part of it, as a broken download leaves it. */
    Sample firstPart() {
        return with(Arrays.copyOf(content, content.length * 2 / 3));
    }

    byte[] start() {
        return Arrays.copyOf(content, Math.min(content.length, 64 * 1024));
    }
}
