package dev.mitra.billing.bank;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends a file that is longer than allowed.
final class CountedStream extends FilterInputStream {

    /// The limit was passed.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left;

    CountedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        return count(read, read);
    }

    private int count(int answer, int bytes) throws IOException {
        if (answer >= 0) {
            left -= bytes;
            if (left < 0) {
                throw new TooLong();
            }
        }
        return answer;
    }
}
