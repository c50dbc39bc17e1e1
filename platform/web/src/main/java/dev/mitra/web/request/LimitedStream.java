package dev.mitra.web.request;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body that ends in 413 when more of it comes than allowed.
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int result) {
        left -= bytes;
        if (left < 0) {
            throw Problem.of(CommonProblem.BODY_TOO_LARGE);
        }
        return result;
    }
}
