package truce.bench.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts an ACLED file at beginnings of records: lines that begin with an event's id. No notes begin a line so. */
final class FileParts {

    private static final Pattern BEGINNING = Pattern.compile("\n[A-Z]{3}[0-9]+,[0-9]{4}-");
    private static final int LONGEST_RECORD = 1 << 16;

    private FileParts() {}

    /** Where parts begin and, last, where the file ends. */
    static List<Long> cuts(Path file, int parts) throws IOException {
        List<Long> cuts = new ArrayList<>();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            cuts.add(recordAfter(bytes, 0));
            for (int part = 1; part < parts; part++) {
                cuts.add(recordAfter(bytes, bytes.length() * part / parts));
            }
            cuts.add(bytes.length());
        }
        return cuts;
    }

    /** The bytes from one cut to before another. */
    static InputStream open(Path file, long from, long to) throws IOException {
        RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r");
        bytes.seek(from);
        return new Bounded(Channels.newInputStream(bytes.getChannel()), to - from);
    }

    private static long recordAfter(RandomAccessFile bytes, long from) throws IOException {
        byte[] window = new byte[(int) Math.min(LONGEST_RECORD, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(window);
        java.util.regex.Matcher found = BEGINNING.matcher(new String(window, StandardCharsets.ISO_8859_1));
        return found.find() ? from + found.start() + 1 : bytes.length();
    }

    /** Ends after a number of bytes. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
