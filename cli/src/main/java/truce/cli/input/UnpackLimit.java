package truce.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How far a packed file may swell. Event tables pack to a tenth; what swells a hundredfold past the free size is taken
 * for a bomb.
 *
 * @param freeBytes size that may always be reached
 * @param ratio largest unpacked size over packed size beyond that
 */
record UnpackLimit(long freeBytes, long ratio) {

    static final UnpackLimit DEFAULT = new UnpackLimit(64L << 20, 100);

    /** Thrown while reading when a file swells too far. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    InputStream guard(InputStream in, String name, long packedBytes) {
        long most = Math.max(freeBytes, Math.max(1, packedBytes) * ratio);
        return new Guarded(in, name, most);
    }

    private static final class Guarded extends FilterInputStream {
        private final String name;
        private final long most;
        private long read;

        Guarded(InputStream in, String name, long most) {
            super(in);
            this.name = name;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long n) throws IOException {
            read += n;
            if (read > most) {
                throw new TooLarge(name + " unpacks to more than " + most / (1 << 20) + " MiB, far more than its packed"
                        + " size explains");
            }
        }
    }
}
