package truce.plugin.events.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and each byte that is not UTF-8 as windows-1252: one pass, and files that were glued together from both
 * come out right.
 */
final class LenientUtf8Reader extends Reader {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    /** Of the characters that are one byte in both, the fastest. */
    private final CharsetDecoder plain = StandardCharsets.ISO_8859_1.newDecoder();

    private boolean ended;
    private long foreignBytes;

    LenientUtf8Reader(InputStream in) {
        this.in = in;
    }

    /** How many bytes so far were not UTF-8. */
    long foreignBytes() {
        return foreignBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        int start = out.position();
        while (out.hasRemaining()) {
            takeAscii(out);
            CoderResult result = decode(out);
            if (result.isMalformed()) {
                takeForeignByte(out);
            } else if (result.isOverflow()) {
                break;
            } else if (!isPlain(bytes.position(), bytes.limit())) {
                if (ended || out.position() > start) {
                    break;
                }
                refill();
            }
        }
        int produced = out.position() - start;
        return produced == 0 && length > 0 ? -1 : produced;
    }

    /** Decodes to where eight plain bytes begin, which are taken faster, or to the end of what is there. */
    private CoderResult decode(CharBuffer out) {
        int limit = bytes.limit();
        int plain = plainFrom(bytes.position() + 1, limit);
        bytes.limit(plain);
        CoderResult result = decoder.decode(bytes, out, ended);
        boolean cutShort = plain < limit && result.isUnderflow() && bytes.hasRemaining();
        bytes.limit(limit);
        // What is no whole character before plain text is none with it either.
        return cutShort ? decoder.decode(bytes, out, ended) : result;
    }

    private int plainFrom(int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (isPlain(at, limit)) {
                return at;
            }
        }
        return limit;
    }

    /** Whether eight plain bytes stand there. */
    private boolean isPlain(int at, int limit) {
        return at + Long.BYTES <= limit && ((long) EIGHT_BYTES.get(bytes.array(), at) & HIGH_BITS) == 0;
    }

    /** Most text is ASCII: runs of it are copied many bytes at a time. */
    private void takeAscii(CharBuffer out) {
        int from = bytes.position();
        int most = from + Math.min(bytes.remaining(), out.remaining());
        int to = from;
        while (isPlain(to, most)) {
            to += Long.BYTES;
        }
        if (to > from) {
            int limit = bytes.limit();
            bytes.limit(to);
            plain.decode(bytes, out, false);
            bytes.limit(limit);
        }
    }

    private void takeForeignByte(CharBuffer out) {
        if (out.hasRemaining()) {
            out.put(Windows1252.character(bytes.get()));
            foreignBytes++;
        }
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
