package truce.plugin.events.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a file are characters: by its byte order mark, by the zero bytes of UTF-16, else as UTF-8 with
 * single foreign bytes read as windows-1252.
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark, to be skipped; 0 when there is none
 */
record TextEncoding(Charset charset, int markLength) {

    private static final double UTF_16_ZEROS = 0.3;
    private static final double MOST_CONTROLS = 0.05;

    /** The encoding that the first bytes of a file show. */
    static TextEncoding of(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (zeros(start, 0) > UTF_16_ZEROS && zeros(start, 1) == 0) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        if (zeros(start, 1) > UTF_16_ZEROS && zeros(start, 0) == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    /** Why these bytes are no text; empty when they may be. */
    static Optional<String> whyNotText(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4)) {
            return Optional.of("it is a zip archive or an office file such as XLSX");
        }
        if (begins(start, '%', 'P', 'D', 'F')) {
            return Optional.of("it is a PDF");
        }
        if (begins(start, 0x1F, 0x8B)) {
            return Optional.of("it is a gzip archive inside another one");
        }
        if (!of(start).charset().equals(StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        int controls = 0;
        for (byte b : start) {
            if (b == 0) {
                return Optional.of("it holds zero bytes");
            }
            controls += b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls > start.length * MOST_CONTROLS
                ? Optional.of("it is full of unprintable characters")
                : Optional.empty();
    }

    /** The characters of the whole input; foreign bytes are counted by the reader. */
    Reader open(InputStream in) throws IOException {
        in.skipNBytes(markLength);
        return charset.equals(StandardCharsets.UTF_8) ? new LenientUtf8Reader(in) : new InputStreamReader(in, charset);
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zero bytes among those at even (0) or odd (1) positions. */
    private static double zeros(byte[] start, int first) {
        int zeros = 0;
        int seen = 0;
        for (int i = first; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) zeros / seen;
    }
}
