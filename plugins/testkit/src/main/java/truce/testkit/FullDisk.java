package truce.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes a few bytes and then no more. */
final class FullDisk extends OutputStream {

    private int left = 64;
    private boolean full;

    boolean wasFull() {
        return full;
    }

    @Override
    public void write(int b) throws IOException {
        if (left == 0) {
            full = true;
            throw new IOException("no space left");
        }
        left--;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }
}
