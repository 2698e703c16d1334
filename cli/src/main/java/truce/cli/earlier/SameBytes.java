package truce.cli.earlier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes what is written and holds it against a file, byte for byte; it keeps only the surroundings of the first difference. */
final class SameBytes extends OutputStream {

    private static final int SHOWN = 60;

    private final InputStream then;
    private final ByteArrayOutputStream before = new ByteArrayOutputStream();
    private final ByteArrayOutputStream thenAfter = new ByteArrayOutputStream();
    private final ByteArrayOutputStream nowAfter = new ByteArrayOutputStream();
    private long line = 1;
    private boolean differs;

    SameBytes(Path file) throws IOException {
        then = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    @Override
    public void write(int now) throws IOException {
        int old = then.read();
        differs |= old != (now & 0xff);
        if (differs) {
            keep(thenAfter, old);
            keep(nowAfter, now & 0xff);
        } else if (now == '\n') {
            line++;
            before.reset();
        } else {
            keep(before, now);
        }
    }

    private static void keep(ByteArrayOutputStream bytes, int one) {
        if (one >= 0 && bytes.size() < SHOWN) {
            bytes.write(one);
        }
    }

    /** Where and how the two part; empty when they are the same. To be asked once all is written. */
    Optional<String> difference() throws IOException {
        int more = then.read();
        differs |= more >= 0;
        keep(thenAfter, more);
        return differs
                ? Optional.of("line " + line + ", which begins with " + text(before) + ", then " + text(thenAfter)
                        + ", now " + text(nowAfter))
                : Optional.empty();
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.size() == 0
                ? "nothing"
                : "`" + bytes.toString(StandardCharsets.UTF_8).replace("\n", " ") + "`";
    }

    @Override
    public void close() throws IOException {
        then.close();
    }
}
