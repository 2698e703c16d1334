package truce.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** First parts of it, as a broken download leaves it: a shorter and shorter one, the last within its first line. */
    List<Sample> cutOff() {
        int firstLine = 0;
        while (firstLine < content.length && content[firstLine] != '\n') {
            firstLine++;
        }
        return IntStream.of(content.length * 2 / 3, content.length / 4, content.length / 16, firstLine / 2)
                .mapToObj(length -> with(Arrays.copyOf(content, length)))
                .toList();
    }

    byte[] start() {
        return Arrays.copyOf(content, Math.min(content.length, 64 * 1024));
    }
}
