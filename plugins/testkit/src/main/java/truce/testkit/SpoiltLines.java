package truce.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import truce.core.spi.FactSource;

/**
 * Lines of a sample that are a record each, made unreadable one at a time. A source that drops such a line without a word
 * may number its records as if it had never been there.
 */
final class SpoiltLines {

    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int MOST_LINES = 100;

    private final FactSource source;
    private final Sample sample;
    private final List<String> lines;
    private final SourceReading whole;
    private final List<Integer> records = new ArrayList<>();

    private SpoiltLines(FactSource source, Sample sample, List<String> lines) {
        this.source = source;
        this.sample = sample;
        this.lines = lines;
        this.whole = read(lines);
        for (int i = 0; i < lines.size() && records.size() < MOST_LINES; i++) {
            if (isRecord(i)) {
                records.add(i);
            }
        }
    }

    /** The lines of a sample; none when it is no text, or no line of it is a record. */
    static SpoiltLines of(FactSource source, Sample sample) {
        try {
            return new SpoiltLines(source, sample, lines(sample));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Other checks tell what it throws.
            return new SpoiltLines(source, sample.with(new byte[0]));
        }
    }

    private SpoiltLines(FactSource source, Sample empty) {
        this.source = source;
        this.sample = empty;
        this.lines = List.of();
        this.whole = SourceReading.silent(empty);
    }

    /** How many lines are a record each: without the line, one record less is told. */
    int count() {
        return records.size();
    }

    /** The first line of which nothing is told once it is unreadable; empty when all are answered. */
    String unanswered() {
        for (int i : records) {
            for (String spoilt : spoilt(lines.get(i))) {
                if (!isAnswered(read(with(i, spoilt)))) {
                    return "when line " + (i + 1) + " reads '" + shortened(spoilt)
                            + "', its record is neither accepted nor refused. Where such a line may belong to the record"
                            + " before, say so in a notice";
                }
            }
        }
        return "";
    }

    private boolean isRecord(int line) {
        SourceReading without = read(with(line, ""));
        return !lines.get(line).isBlank() && without.refusal().isEmpty() && without.records() == whole.records() - 1;
    }

    private boolean isAnswered(SourceReading reading) {
        return reading.refusal().isPresent()
                || reading.records() >= whole.records()
                || !reading.heard().notices().equals(whole.heard().notices())
                || !faults(whole).containsAll(faults(reading));
    }

    /** What is wrong, without where: a line that is dropped moves the records behind it. */
    private static Set<String> faults(SourceReading reading) {
        return reading.heard().refused().stream()
                .map(fault -> fault.column() + " " + fault.value() + " " + fault.problem())
                .collect(Collectors.toSet());
    }

    /** Every letter and digit another sign, and the line cut in half. */
    private static List<String> spoilt(String line) {
        return List.of(line.replaceAll("[\\p{L}\\p{N}]", "~"), line.substring(0, (line.length() + 1) / 2));
    }

    /** Without the line where the text for it is empty. */
    private List<String> with(int line, String text) {
        List<String> changed = new ArrayList<>(lines);
        if (text.isEmpty()) {
            changed.remove(line);
        } else {
            changed.set(line, text);
        }
        return changed;
    }

    private SourceReading read(List<String> text) {
        return SourceReading.of(source, sample.with((String.join("\n", text) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(Sample sample) {
        byte[] content = sample.content();
        int length = content.length;
        if (length > LONGEST_TEXT) {
            length = LONGEST_TEXT;
            while (length > 0 && content[length - 1] != '\n') {
                length--;
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Arrays.copyOf(content, length)))
                    .toString();
            return text.lines().toList();
        } catch (CharacterCodingException e) {
            return List.of();
        }
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
